import type { Refusal } from '../approvals/policy.ts';
import type { Person } from '../domain/case.ts';
import { refusedHappening } from '../domain/happening.ts';
import type { Ports, Stored } from './ports.ts';

/** What was pressed or said, on which card and where. */
export interface Pressed {
  readonly verb: string;
  readonly caseId: string;
  /** The plan that the card showed; empty where it did not matter. */
  readonly digest: string;
  readonly conversation: string;
}

/** Keeps in the audit that somebody was refused, and why. A press that only wanted to read counts like any other. */
export async function refuse(
  stored: Stored | null,
  pressed: Pressed,
  by: Person,
  refusal: Refusal,
  { store, now }: Pick<Ports, 'store' | 'now'>,
): Promise<void> {
  await store.record(refusedHappening(stored?.current ?? null, pressed, by, refusal, now()));
}
