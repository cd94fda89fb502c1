import { firstOf, say } from '../../../sentences/index.ts';
import type { Change, Step } from '../../../services/index.ts';
import { subjectOf } from '../../changes/names.ts';
import { describeUndoStep } from '../../changes/step-words.ts';
import { describeUndo } from '../../changes/undo-words.ts';
import { run, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';
import { AHEAD, OPEN, type Open, signOf } from './signs.ts';
import { type TakingBack, type Work, wayOf } from './work.ts';

type Undoing = Work & Pick<TakingBack, 'undoSteps' | 'undoneBy'>;

/** How far taking back has come: what is behind, what is in hand, what is ahead, and what stays. */
export function takingBackNow(current: Undoing, most: number): readonly Section[] {
  const next = wayOf(current).find((place) => !lastStep(current, place));
  return undoLines(current, most, (change, place) => {
    const step = lastStep(current, place);
    if (step) return stepLine(change, step, '…');
    const words = run(describeUndo(change) ?? subjectOf(change));
    return place === next ? line(OPEN['…'], run(say('fix.now')), words) : line(AHEAD, run(say('fix.next')), words);
  });
}

/** What was taken back, as Azure answered, and what stays. */
export function takenBack(current: Undoing, most: number): readonly Section[] {
  return undoLines(current, most, (change, place) => {
    const step = lastStep(current, place);
    return step ? stepLine(change, step, '?') : line(AHEAD, run(describeUndoStep(change, step)));
  });
}

function undoLines(
  current: Undoing,
  most: number,
  lineOf: (change: Change, place: number) => Line,
): readonly Section[] {
  const places = new Set([...wayOf(current), ...current.undoSteps.map(({ change }) => change)]);
  const back = current.plan.changes.flatMap((change, place) => (places.has(place) ? [lineOf(change, place)] : []));
  const asked = (place: number) => current.steps.some(({ change }) => change === place);
  const stays = current.plan.changes.filter(({ undo }, place) => undo === null && asked(place));
  const lines = [
    ...back.toReversed().slice(0, most),
    ...rest(back.length - most, 'rest.changes'),
    ...(stays.length > 0 && current.undoneBy !== null
      ? [line(subtle(say('fix.stays-so', { changes: firstOf(stays.map(subjectOf), 4) })))]
      : []),
  ];
  return block({ id: 'taken-back', lines });
}

function stepLine(change: Change, step: Step, open: Open): Line {
  return line(signOf(step, open), run(describeUndoStep(change, step)));
}

function lastStep({ undoSteps }: Undoing, place: number): Step | undefined {
  return undoSteps.findLast(({ change }) => change === place);
}
