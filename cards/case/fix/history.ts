import { pieces, say, type Words } from '../../../sentences/index.ts';
import type { Approval, BreakGlass, Case, Instant, Step } from '../../../services/index.ts';
import { describeStep, describeUndoStep } from '../../changes/step-words.ts';
import { name } from '../../parts/clean.ts';
import { run, subtle } from '../../parts/run.ts';
import { block, line, rest, type Section } from '../../parts/section.ts';
import { absolute, clockTime } from '../../parts/time.ts';
import { takingBack, type Work } from './work.ts';

interface Entry {
  readonly at: Instant;
  readonly says: Words;
}

type Worked = Case & Work & { readonly approvals: readonly Approval[]; readonly breakGlass: BreakGlass | null };

/** Everything that happened, by the clock. */
export function history(current: Worked, most: number): readonly Section[] {
  const { askedBy, openedAt, approvals, breakGlass, steps, diagnosis } = current;
  const approval = breakGlass ? 'fix.approved-alone' : 'fix.approved';
  const approved = approvals.map(({ by, at }) => ({ at, says: say(approval, { person: name(by.name) }) }));
  const entries = [
    { at: openedAt, says: say('fix.asked', { person: name(askedBy.name) }) },
    ...approved,
    ...stepEntries(current, steps, describeStep),
    ...undoEntries(current),
    { at: diagnosis.takenAt, says: say('fix.looked', { colour: diagnosis.colour }) },
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const caption = line(run(say('fix.history-of', { at: absolute(openedAt) })));
  const told = entries.slice(-most - 3).map(({ at, says }) => line(subtle(pieces([clockTime(at), '  '])), run(says)));
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
      says: back.undoneBy ? say('fix.asked-back', { person: name(back.undoneBy.name) }) : say('fix.time-over'),
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
