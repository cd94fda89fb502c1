import type { Case } from './case.ts';
import { isGrant } from './change.ts';
import { type Instant, later, latest } from './instant.ts';
import { isOver } from './undo-over.ts';

/** After how many seconds a grant whose time is over is tried again, where Azure did not let the bot take it back. */
const AGAIN = 6 * 3600;

/** When the bot takes back by itself what a case gave for a time: so long after the last grant. Null where nothing is due. */
export function lapsesAt(current: Case): Instant | null {
  const { stage } = current;
  if (stage !== 'resolved' && stage !== 'unresolved' && stage !== 'failed') return null;
  const { plan, steps } = current;
  const undoSteps = 'undoSteps' in current ? current.undoSteps : [];
  const given = steps.filter(({ change: place }) => {
    const change = plan.changes[place];
    return change !== undefined && isGrant(change) && !isOver(place, undoSteps);
  });
  if (plan.terms.grantHours === 0 || given.length === 0) return null;
  const due = given.map(({ at }) => later(at, plan.terms.grantHours * 3600));
  if ('undoneAt' in current) due.push(later(current.undoneAt, AGAIN));
  return latest(due);
}
