import type { Refusal } from '../approvals/policy.ts';
import type { Case, Person } from '../domain/case.ts';
import { refusedHappening } from '../domain/happening.ts';
import type { Ports } from './ports.ts';

/** What was pressed or said, as far as it could be read. */
export interface Pressed {
  /** Which button or word it was; empty where it could not be read. */
  readonly verb: string;
  readonly caseId: string;
  readonly digest: string;
  readonly conversation: string;
}

/** Keeps in the audit what was not followed, and why. No case moves by that; a press that only wanted to read counts too. */
export async function turnAway(
  pressed: Pressed,
  by: Person,
  refused: Refusal,
  current: Case | null,
  { store, now }: Pick<Ports, 'store' | 'now'>,
): Promise<void> {
  await store.record(refusedHappening(current, pressed, by, refused, now()));
}
