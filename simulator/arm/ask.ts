import type { Access } from '../authorization/access.ts';
import type { Caller } from '../authorization/token.ts';
import { type Answer, refuse } from '../http/answer.ts';
import { parameter, type Request } from '../http/request.ts';
import type { Match, Route } from '../http/routes.ts';
import type { Estate } from '../world/estate.ts';

/** One authorised question to ARM, with all that answering it takes. */
export interface Ask {
  readonly estate: Estate;
  readonly request: Request;
  /** The address asked for: the id of what is read or written. */
  readonly id: string;
  readonly params: Match<unknown>['params'];
  readonly caller: Caller;
  readonly access: Access;
}

/** What ARM does at an address. */
export interface Operation {
  readonly answer: (ask: Ask) => Answer;
  /** Answers anybody with a token: only what the caller may read is in the answer. */
  readonly open?: boolean;
  /** The permission it takes, where its address spells another. */
  readonly action?: string;
}

export type ArmRoute = Route<Operation>;

/** An operation at an address that takes the permission its address spells. */
export function at(method: string, pattern: string, answer: Operation['answer']): ArmRoute {
  return { method, pattern, handle: { answer } };
}

/** An operation at an address that anybody may ask, and that answers each with their own. */
export function openAt(method: string, pattern: string, answer: Operation['answer']): ArmRoute {
  return { method, pattern, handle: { answer, open: true } };
}

/** A question that is sent like an action and takes the permission to read. */
export function readingAt(method: string, pattern: string, action: string, answer: Operation['answer']): ArmRoute {
  return { method, pattern, handle: { answer, action } };
}

export const SUBSCRIPTION = '/subscriptions/{subscription}';
export const GROUP = `${SUBSCRIPTION}/resourceGroups/{group}`;

/** One step of the address, by its name in the pattern. */
export function step({ params }: Ask, name: string): string {
  return params[name] ?? '';
}

export function filterOf({ request }: Ask): string {
  return parameter(request.query, '$filter') ?? '';
}

/** The body as an object, or the refusal ARM gives to anything else. */
export function bodyOf({ request }: Ask): Record<string, unknown> {
  const { body } = request;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  throw refuse(
    400,
    'InvalidRequestContent',
    'The request content was invalid and could not be deserialized: a JSON object is expected.',
  );
}
