import { say } from '../../sentences/index.ts';
import {
  type Decided,
  type Decision,
  decide,
  doorsOf,
  localeOfCase,
  type Person,
  refusal,
  type Stored,
  turnAway,
} from '../../services/index.ts';
import type { App } from '../app.ts';
import type { Brought, Desk, Signed } from './sign-in.ts';

/** A decision as it was taken, or the sign-in that has to come before it. */
export type DecidedSigned =
  | Exclude<Decided, { readonly lacksMandate: true }>
  | (Exclude<Signed, { readonly mandate: unknown } | { readonly refused: unknown }> & { readonly stored: Stored });

/** Nothing that a client brought. */
export const NOTHING: Brought = { token: '', code: '' };

/**
 * Takes a decision. Where it is to be carried out as whoever takes it, and would stand, that person signs in first; then it
 * is judged once more, since that takes its time.
 */
export async function decideSigned(
  decision: Decision,
  by: Person,
  desk: Desk | null,
  { ports }: Pick<App, 'ports'>,
  brought: Brought = NOTHING,
): Promise<DecidedSigned> {
  const decided = await decide(decision, by, ports);
  if (!('lacksMandate' in decided)) return decided;
  const { stored } = decided;
  const { current } = stored;
  const signed = desk
    ? await desk.mandate(by, doorsOf(current, decision.verb), brought, localeOfCase(current))
    : { refused: refusal('sign-in', say('sign-in.unavailable')) };
  if ('refused' in signed) {
    await turnAway(decision, by, signed.refused, current, ports);
    return { refused: signed.refused, stored };
  }
  if (!('mandate' in signed)) return { ...signed, stored };
  const again = await decide(decision, by, ports, signed.mandate);
  if ('lacksMandate' in again) throw new Error('a decision with a mandate lacks one');
  return again;
}
