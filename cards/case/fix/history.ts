import type { Approval, BreakGlass, Case, Instant, Step } from '../../../services/index.ts';
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

type Worked = Case & Work & { readonly approvals: readonly Approval[]; readonly breakGlass: BreakGlass | null };

/** Everything that happened, by the clock. */
export function history(current: Worked, most: number): readonly Section[] {
  const { askedBy, openedAt, approvals, breakGlass, steps, diagnosis } = current;
  const alone = breakGlass ? ' alone (break glass)' : '';
  const approved = approvals.map(({ by, at }) => ({ at, says: `${name(by.name)} approved${alone}` }));
  const entries = [
    { at: openedAt, says: `${name(askedBy.name)} asked` },
    ...approved,
    ...stepEntries(current, steps, describeStep),
    ...undoEntries(current),
    { at: diagnosis.takenAt, says: `looked: ${diagnosis.colour}` },
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const caption = line(strong('History'), subtle(`   ${absolute(openedAt)}`));
  const told = entries.slice(-most - 3).map(({ at, says }) => line(subtle(`${clockTime(at)}  `), run(says)));
  return block({
    id: 'history',
    lines: [caption, ...rest(entries.length - told.length, 'rest.earlier-entries'), ...told],
  });
}

function undoEntries(current: Worked): readonly Entry[] {
  const back = takingBack(current);
  if (!back) return [];
  return [
    {
      at: back.undoneAt,
      says: back.undoneBy ? `${name(back.undoneBy.name)} asked to take it back` : 'its time was over',
    },
    ...stepEntries(current, back.undoSteps, describeUndoStep),
  ];
}

function stepEntries({ plan }: Worked, steps: readonly Step[], describe: typeof describeStep): readonly Entry[] {
  return steps.flatMap((step) => {
    const change = plan.changes[step.change];
    return change ? [{ at: step.at, says: describe(change, step) }] : [];
  });
}
