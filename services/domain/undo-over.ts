import type { Step } from './case.ts';

/** Whether nothing is left to take back of a change: it was taken back, or is not the bot's any more. */
export function isOver(place: number, undoSteps: readonly Step[]): boolean {
  return undoSteps.some(({ change, outcome }) => change === place && (outcome === 'done' || outcome === 'left-alone'));
}
