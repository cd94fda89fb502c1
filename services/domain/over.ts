import { AT_WORK, type Case } from './case.ts';
import { type Instant, latest } from './instant.ts';
import { lapsesAt } from './lapse.ts';

/**
 * Since when a case is over; null while it is open: at work, or with a grant that has yet to be taken back. A proposal that
 * waits for approval is over when nothing has been done about it: its approval has to come within a day of the look.
 */
export function overSince(current: Case): Instant | null {
  if (AT_WORK.includes(current.stage) || lapsesAt(current) !== null) return null;
  return latest(timesOf(current));
}

function timesOf(current: Case): readonly Instant[] {
  return [
    current.openedAt,
    current.diagnosis.takenAt,
    ...('approvals' in current ? current.approvals.map(({ at }) => at) : []),
    ...('decidedAt' in current ? [current.decidedAt] : []),
    ...('steps' in current ? current.steps.map(({ at }) => at) : []),
    ...('undoneAt' in current ? [current.undoneAt, ...current.undoSteps.map(({ at }) => at)] : []),
  ];
}
