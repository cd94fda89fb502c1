import type { RestError } from '@azure/core-rest-pipeline';
import { ZodError } from 'zod';
import { say, type Words } from '../../sentences/index.ts';
import type { Observed, Source } from '../domain/evidence.ts';
import { AzureError, AzureUnreachable, type Outcome } from './gateway.ts';
import { OwnFault } from './own-fault.ts';
import { noting } from './request-id.ts';
import { sdk } from './sdk.ts';

const { isRestError } = sdk('@azure/core-rest-pipeline') as typeof import('@azure/core-rest-pipeline');

/** Azure's answer to one read, as evidence: 404 is an absence, a refusal or an outage is something not seen. */
export async function observed<T, A>(
  source: Source,
  mend: Words,
  read: () => Promise<T>,
  absent: A,
): Promise<Observed<T | A>> {
  try {
    return { ...source, seen: true, value: await read() };
  } catch (thrown) {
    const error = asRestError(thrown);
    if (error.statusCode === 404) return { ...source, seen: true, value: absent };
    // Some lists are asked for by POST, which a ReadOnly lock stops. Source: learn.microsoft.com, "lock-resources".
    if (error.code === 'ScopeLocked') return { ...source, seen: false, why: 'denied', mend: say('mends.locked') };
    const why = error.statusCode === 401 || error.statusCode === 403 ? 'denied' : 'unavailable';
    return { ...source, seen: false, why, mend: why === 'denied' ? mend : say('mends.no-proper-answer') };
  }
}

/** What is thrown over an answer that is not as it should be. */
const MISREAD: readonly string[] = ['SyntaxError', 'TypeError', 'RangeError'];

/** How the SDK of vaults puts it that the id of what it was answered with is none. */
const NO_ID = /^Error: Invalid (?:(?:collection|identifier) argument$|\w+ identifier: )/;

/** What Azure's answer threw: no answer in time and an answer of no known shape are faults of its own, anything else is ours. */
function asRestError(thrown: unknown): RestError {
  if (isRestError(thrown)) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'AbortError') return new OwnFault(say('answers.in-time'), { code: 'TimedOut' });
  const misshapen = thrown instanceof ZodError || MISREAD.includes(name) || NO_ID.test(String(thrown));
  if (misshapen) return new OwnFault(say('answers.misshapen', { fault: String(thrown) }), { code: 'Misshapen' });
  throw thrown;
}

/** The same where Azure's 404 would itself be a failure to see. */
export async function observedAlways<T>(source: Source, mend: Words, read: () => Promise<T>): Promise<Observed<T>> {
  const fact = await observed(source, mend, read, undefined);
  if (!fact.seen) return fact;
  if (fact.value !== undefined) return { ...source, seen: true, value: fact.value };
  return { ...source, seen: false, why: 'unavailable', mend: say('mends.gone') };
}

/** Why Azure did not do something, as far as its answer tells. */
export interface Trouble {
  readonly why: 'refused' | 'closed' | 'absent' | 'broken';
  readonly says: Words;
  /** The answer as it came. */
  readonly body: string;
}

/** What an answer of Azure's that threw says: `closed` is a vault whose network turned the bot away, whatever its rights. */
export function troubleOf(thrown: unknown): Trouble {
  const error = asRestError(thrown);
  const body = error.response?.bodyAsText ?? '';
  const says = wordsOf(error);
  if (error.statusCode === 404) return { why: 'absent', says, body };
  if (error.statusCode !== 401 && error.statusCode !== 403) return { why: 'broken', says, body };
  return { why: /"ForbiddenBy(?:Firewall|Connection)"/.test(body) ? 'closed' : 'refused', says, body };
}

/** What only an answer can be: without Azure there is nothing to say. */
export async function reached<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    const error = asRestError(thrown);
    const reason = error.statusCode ? `${error.statusCode} ${error.code ?? ''}` : (error.code ?? error.message);
    throw new AzureUnreachable(`Azure could not be asked: ${reason}`, { cause: thrown });
  }
}

/** Refusals that another look may turn into success; every other one is final. */
const UNSETTLED: { readonly [status: number]: Outcome['outcome'] } = {
  408: 'no-answer',
  409: 'conflict',
  429: 'throttled',
  500: 'no-answer',
  502: 'no-answer',
  503: 'no-answer',
  504: 'no-answer',
};

/** Conflicts that no patience cures. */
const FINAL_CODES = ['ScopeLocked', 'RoleAssignmentUpdateNotPermitted'];

/** Azure's answer to one change. `settling` names statuses that are no verdict for this change. */
export function outcomeOf(
  operation: Words,
  change: () => Promise<unknown>,
  settling: typeof UNSETTLED = {},
): Promise<Outcome> {
  return noting(async (requestId) => {
    try {
      await change();
      return { outcome: 'done', says: '', requestId: requestId() };
    } catch (thrown) {
      return refusedOrUnsettled(operation, asRestError(thrown), settling);
    }
  });
}

function refusedOrUnsettled(operation: Words, error: RestError, settling: typeof UNSETTLED): Outcome {
  const requestId = error.response?.headers.get('x-ms-request-id') ?? '';
  const outcome = { ...UNSETTLED, ...settling }[error.statusCode ?? 504];
  if (outcome && !FINAL_CODES.includes(codeOf(error))) return { outcome, says: wordsOf(error), requestId };
  const [status, code, words] = [String(error.statusCode), codeOf(error), wordsOf(error)];
  const says = requestId
    ? say('answers.refused-request', { operation, status, code, words, request: requestId })
    : say('answers.refused', { operation, status, code, words });
  throw new AzureError(says, { code, requestId, cause: error });
}

/** Azure's own sentence. SDKs differ in whether `message` is that or the whole body, and App Service writes it in a shape of its own. */
function wordsOf(error: RestError): Words {
  if (error instanceof OwnFault) return error.says;
  const { message, details, response } = error;
  const inner = (details as { error?: { message?: unknown } } | undefined)?.error?.message;
  if (typeof inner === 'string') return inner;
  return textIn(response?.bodyAsText, 'Message') ?? message;
}

function codeOf({ code, response }: RestError): string {
  return code ?? textIn(response?.bodyAsText, 'Code') ?? '';
}

/** A field of App Service's own error body: `{ "Code": …, "Message": … }`, without an envelope. */
function textIn(body: string | null | undefined, field: 'Code' | 'Message'): string | undefined {
  try {
    const value: unknown = Reflect.get(Object(JSON.parse(body ?? '')), field);
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
