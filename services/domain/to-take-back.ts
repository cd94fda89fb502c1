import type { Step } from './case.ts';
import type { Plan } from './plan.ts';

/** Places in a plan of what was asked of Azure and is not taken back yet, the last first; what cannot be taken back is left out. */
export function toTakeBack(
  { changes }: Pick<Plan, 'changes'>,
  steps: readonly Step[],
  undoSteps: readonly Step[],
): readonly number[] {
  return [...changes.keys()].reverse().filter((place) => {
    const asked = steps.some(({ change }) => change === place);
    const takenBack = undoSteps.some(({ change, outcome }) => change === place && outcome === 'done');
    return asked && !takenBack && changes[place]?.undo !== null;
  });
}
