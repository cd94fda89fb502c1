import type { Case, Instant, Person } from '../../../services/index.ts';
import { describeStep, describeUndoStep } from '../../changes/step-words.ts';
import { name } from '../../parts/clean.ts';
import { run, strong, subtle } from '../../parts/run.ts';
import { block, line, rest, type Section } from '../../parts/section.ts';
import { absolute, clockTime } from '../../parts/time.ts';
import { takingBack, type Work } from './work.ts';

interface Entry {
  readonly at: Instant;
  readonly says: string;
}

type Ended = Case & Work & { readonly decidedBy: Person; readonly decidedAt: Instant };

/** Everything that happened, by the clock. */
export function history(current: Ended, most: number): readonly Section[] {
  const { askedBy, openedAt, decidedBy, decidedAt, steps, plan, diagnosis } = current;
  const entries: readonly Entry[] = [
    { at: openedAt, says: `${name(askedBy.name)} asked` },
    { at: decidedAt, says: `${name(decidedBy.name)} approved` },
    ...plan.changes.flatMap((change, index) => {
      const own = steps.filter((step) => step.change === index);
      return own.map((step) => ({ at: step.at, says: describeStep(change, step) }));
    }),
    ...backwards(current),
    { at: diagnosis.takenAt, says: `looked: ${diagnosis.colour}` },
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const caption = line(strong('History'), subtle(`   ${absolute(openedAt)}`));
  const told = entries.slice(-most - 3).map(({ at, says }) => line(subtle(`${clockTime(at)}  `), run(says)));
  return block({ id: 'history', lines: [caption, ...rest(entries.length - told.length, 'earlier entry'), ...told] });
}

function backwards(current: Ended): readonly Entry[] {
  const back = takingBack(current);
  if (!back) return [];
  const steps = back.undoSteps.flatMap((step): Entry[] => {
    const change = current.plan.changes[step.change];
    return change ? [{ at: step.at, says: describeUndoStep(change, step) }] : [];
  });
  return [{ at: back.undoneAt, says: `${name(back.undoneBy.name)} took it back` }, ...steps];
}
