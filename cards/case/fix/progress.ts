import { say } from '../../../sentences/index.ts';
import type { Change, Group, Plan, Step } from '../../../services/index.ts';
import { changeRuns } from '../../change-words.ts';
import { describeDone } from '../../changes/done-words.ts';
import { describeStep } from '../../changes/step-words.ts';
import { run } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';
import { type Going, memberLines } from '../group/members.ts';
import { AHEAD, DONE, OPEN, type Open, signOf } from './signs.ts';
import type { Work } from './work.ts';

/** How far every change has come, as Azure last answered. An open answer is still waited for, or was never confirmed. */
export function progress(work: Work, open: Open, most: number): readonly Section[] {
  const { plan, steps } = work;
  if (plan.group) return oneByOne(work, plan.group, open === '…' ? 'on' : 'over', most);
  return changeLines(plan, most, (change, index) => {
    const step = steps.findLast((each) => each.change === index);
    return step ? stepLine(change, step, open) : line(AHEAD, run(describeStep(change, step)));
  });
}

/** The same once a fresh look has found all of it in place, whatever Azure answered at the time. */
export function done(work: Work, most: number): readonly Section[] {
  const { plan } = work;
  if (plan.group) return oneByOne(work, plan.group, 'over', most);
  return changeLines(plan, most, (change) => line(DONE, run(describeDone(change))));
}

/** The same while it is being carried out: what is behind, what is in hand, what is ahead. */
export function underway(work: Work, most: number): readonly Section[] {
  const { plan, steps } = work;
  if (plan.group) return oneByOne(work, plan.group, 'on', most);
  return changeLines(plan, most, (change, index) => {
    const step = steps[index];
    if (step) return stepLine(change, step, '…');
    if (index === steps.length) return line(OPEN['…'], run(say('fix.now')), ...changeRuns(change));
    return line(AHEAD, run(say('fix.next')), ...changeRuns(change));
  });
}

/** What several certificates share, and then certificate by certificate. */
function oneByOne(work: Work, group: Group, going: Going, most: number): readonly Section[] {
  const shared = work.plan.changes.flatMap((change, index): readonly Line[] => {
    if (change.kind === 'sync-certificate') return [];
    const step = work.steps.findLast((each) => each.change === index);
    if (step) return [stepLine(change, step, going === 'on' ? '…' : '?')];
    return [line(work.begun?.change === index ? OPEN['…'] : AHEAD, ...changeRuns(change))];
  });
  return block({ id: 'progress', lines: [...shared, ...memberLines(work, group, going, most)] });
}

function changeLines(
  { changes }: Plan,
  most: number,
  lineOf: (change: Change, index: number) => Line,
): readonly Section[] {
  const lines = changes.slice(0, most).map(lineOf);
  return block({ id: 'progress', lines: [...lines, ...rest(changes.length - most, 'rest.changes')] });
}

function stepLine(change: Change, step: Step, open: Open): Line {
  return line(signOf(step, open), run(describeStep(change, step)));
}
