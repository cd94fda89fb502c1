import type { UndoingCase } from './case.ts';
import { isGrant } from './change.ts';
import { isOver } from './undo-over.ts';

/**
 * Places in the plan of what is left to take back, the last first: what was tried, can be taken back, and is not over
 * with. Of a grant whose time is over nobody asked for more than that.
 */
export function toTakeBack({
  plan,
  steps,
  undoSteps,
  undoneBy,
}: Pick<UndoingCase, 'plan' | 'steps' | 'undoSteps' | 'undoneBy'>): readonly number[] {
  return [...plan.changes.keys()].reverse().filter((place) => {
    const change = plan.changes[place];
    if (!change || change.undo === null || (undoneBy === null && !isGrant(change))) return false;
    return !isOver(place, undoSteps) && steps.some((step) => step.change === place);
  });
}
