import { createHash } from 'node:crypto';
import type { BreakGlass, Case, CaseEvent, Person, Stage } from './case.ts';
import type { Change } from './change.ts';
import type { Colour } from './finding.ts';
import type { Instant } from './instant.ts';
import { planDigest } from './plan.ts';

/** What happened to a case, or was refused: one line of the audit, before it is chained to the ones before it. */
export interface Happening {
  readonly at: Instant;
  readonly caseId: string;
  readonly certificateId: string;
  readonly conversation: string;
  readonly event: CaseEvent['type'] | 'opened' | 'refused';
  /** The stage that the case is in afterwards. */
  readonly stage: Stage | null;
  readonly colour: Colour | null;
  readonly askedBy: Person | null;
  /** Who did it; null where the bot went on by itself. */
  readonly by: Person | null;
  /** Which plan it was about; empty where there was none. */
  readonly digest: string;
  /** What exactly Azure was asked to change, or to change back. */
  readonly change: Change | null;
  /** How Azure took it, or the code of a refusal; empty where neither applies. */
  readonly outcome: string;
  readonly requestId: string;
  /** Azure's words, why it was refused, or the reason of a break-glass. */
  readonly says: string;
}

/** A line of the audit as it is kept: its place, and a hash over itself and the line before it. */
export interface AuditLine extends Happening {
  /** From 1 on, without gaps. */
  readonly seq: number;
  /** The hash of the line before; empty in the first. */
  readonly previous: string;
  readonly hash: string;
}

/** What an audit says of a move of a case: `next` is the case after it. */
export function happeningOf(next: Case, event: CaseEvent | { readonly type: 'opened' }, at: Instant): Happening {
  const plan = 'plan' in next ? next.plan : null;
  const step = event.type === 'stepped' ? event.step : null;
  const place = step?.change ?? (event.type === 'begun' ? event.begun.change : null);
  return {
    at,
    caseId: next.id,
    certificateId: next.target.certificateId,
    conversation: next.conversation,
    event: event.type,
    stage: next.stage,
    colour: next.diagnosis.colour,
    askedBy: next.askedBy,
    by: 'by' in event ? event.by : event.type === 'opened' ? next.askedBy : null,
    digest: plan ? planDigest(plan) : '',
    change: place === null ? null : (plan?.changes[place] ?? null),
    outcome: step?.outcome ?? '',
    requestId: step?.requestId ?? '',
    says: wordsOf(event, step?.says ?? ''),
  };
}

function wordsOf(event: CaseEvent | { readonly type: 'opened' }, stepSays: string): string {
  if (event.type === 'failed') return event.fault;
  if (event.type === 'approved') return reasonOf(event.breakGlass);
  return stepSays;
}

function reasonOf(breakGlass: BreakGlass | null): string {
  return breakGlass ? `break-glass: ${breakGlass.reason}` : '';
}

/** Chains what happened to the last line that is kept, or begins the chain. */
export function chained(happening: Happening, last: Pick<AuditLine, 'seq' | 'hash'> | null): AuditLine {
  const line = { ...happening, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? '' };
  return { ...line, hash: hashOf(line) };
}

/** SHA-256, in hexadecimal, over the line without its hash, with the names of its fields in order. */
export function hashOf(line: Omit<AuditLine, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...hashed } = line;
  return createHash('sha256').update(inOrder(hashed)).digest('hex');
}

/** JSON with the names of fields in order at every depth, so that it is one text however it was stored. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
