import type { AuditLine, Cut, Happening } from './audit.ts';
import type { Instant } from './instant.ts';
import { NO_CASE } from './no-case.ts';

/** At most so many lines are cut off at a time: nobody else has to wait for more. */
export const MOST_CUT = 2_000;

/** What the audit says of its own beginning being cut off: up to which line, and the hash by which the rest goes on from it. */
export function cutHappening(cut: Cut, at: Instant): Happening {
  const says = `up to line ${cut.seq}, whose hash was ${cut.hash}`;
  return { ...NO_CASE, at, caseId: '', touches: [], conversation: '', event: 'cut', by: null, says, cut };
}

/** Whether a chain that begins at this line is accounted for by a cut: its own end, or one that was not carried out whole. */
export function accountsFor({ seq, hash }: Cut, first: Pick<AuditLine, 'seq' | 'previous'>): boolean {
  return seq === first.seq - 1 ? hash === first.previous : seq >= first.seq;
}
