import type { Refusal } from '../approvals/policy.ts';
import type { Case, Person } from '../domain/case.ts';
import { refusedHappening } from './move.ts';
import type { Ports } from './ports.ts';

/** What was pressed or said, as far as it could be read. */
export interface Pressed {
  readonly caseId: string;
  readonly digest: string;
  readonly conversation: string;
}

/** Keeps in the audit what was not followed, and why. No case moves by that. */
export async function turnAway(
  pressed: Pressed,
  by: Person,
  refused: Refusal,
  current: Case | null,
  ports: Pick<Ports, 'store' | 'now'>,
): Promise<void> {
  await ports.store.record(refusedHappening(current, pressed, by, refused, ports));
}
