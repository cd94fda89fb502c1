import type { Case, Change, Instant, Person, Plan, Step, Waiting } from '../../services/index.ts';
import { changeRuns, describeStep } from '../change-words.ts';
import { name } from '../parts/clean.ts';
import { marked, type Run, run, strong, subtle } from '../parts/run.ts';
import { block, type Line, line, type Section } from '../parts/section.ts';
import { absolute, clockTime, relative, when } from '../parts/time.ts';
import { rest } from './why.ts';

interface Decided {
  readonly decidedBy: Person;
  readonly decidedAt: Instant;
}

interface Work {
  readonly plan: Plan;
  readonly steps: readonly Step[];
}

/** How an answer looks that settled nothing: still waited for, or never confirmed. */
type Open = '…' | '?';

const DONE = marked('✓', '', { color: 'Good', weight: 'Bolder' });
const AHEAD = marked('–', '', { weight: 'Bolder' });
const OPEN: { readonly [O in Open]: Run } = {
  '…': marked('…', '', { color: 'Accent', weight: 'Bolder' }),
  '?': marked('?', '', { color: 'Accent', weight: 'Bolder' }),
};

/** Who decided, and when. */
export function decision(
  word: 'Approved' | 'Declined',
  { decidedBy, decidedAt }: Decided,
  now: Instant,
): readonly Section[] {
  const runs = [run(`${word} by `), strong(name(decidedBy.name)), run(` ${when(decidedAt, now)}.`)];
  return block({ id: 'decision', lines: [line(...runs)] });
}

/** How far every change has come, as Azure last answered. An open answer is still waited for, or was never confirmed. */
export function progress({ plan, steps }: Work, open: Open, most: number): readonly Section[] {
  return changeLines(plan, most, (change, index) => {
    const step = steps.findLast((each) => each.change === index);
    return step ? stepLine(change, step, open) : line(AHEAD, run(describeStep(change, step)));
  });
}

/** The same once a fresh look has found all of it in place, whatever Azure answered at the time. */
export function done({ plan }: Work, most: number): readonly Section[] {
  const steps = plan.changes.map((_, change): Step => ({ change, at: '', outcome: 'done', says: '' }));
  return progress({ plan, steps }, '?', most);
}

/** The same while it is being carried out: what is behind, what is in hand, what is ahead. */
export function underway({ plan, steps }: Work, most: number): readonly Section[] {
  return changeLines(plan, most, (change, index) => {
    const step = steps[index];
    if (step) return stepLine(change, step, '…');
    if (index === steps.length) return line(OPEN['…'], run('Now: '), ...changeRuns(change));
    return line(AHEAD, run('Then: '), ...changeRuns(change));
  });
}

function changeLines(
  { changes }: Plan,
  most: number,
  lineOf: (change: Change, index: number) => Line,
): readonly Section[] {
  const lines = changes.slice(0, most).map(lineOf);
  return block({ id: 'progress', lines: [...lines, ...rest(changes.length - most, 'change')] });
}

function stepLine(change: Change, step: Step, open: Open): Line {
  return line(step.outcome === 'done' ? DONE : OPEN[open], run(describeStep(change, step)));
}

const SETTLES: { readonly [K in Change['kind']]: string | null } = {
  'assign-role': 'The role may take up to 10 minutes to work.',
  'add-access-policy': 'An access policy works after seconds to a few minutes.',
  'set-network-bypass': 'A change of the firewall works after a few minutes.',
  'bind-hostname': 'A new binding is served after a minute or two.',
  'sync-certificate': null,
};

/** What is waited for, and for how long at most. */
export function waiting(
  { plan, waiting: { until } }: Work & { readonly waiting: Waiting },
  now: Instant,
): readonly Section[] {
  const reasons = [...new Set(plan.changes.flatMap(({ kind }) => SETTLES[kind] ?? []))];
  const words =
    until > now
      ? `Looking again until ${absolute(until)} at the latest (${relative(until, now)}).`
      : 'Looking one last time.';
  const lines = [line(OPEN['…'], run(words)), ...reasons.map((reason) => line(subtle(reason)))];
  return block({ id: 'waiting', lines });
}

/** Everything that happened, by the clock. */
export function history(current: Case & Work & Decided, most: number): readonly Section[] {
  const { askedBy, openedAt, decidedBy, decidedAt, steps, plan, diagnosis } = current;
  const entries = [
    { at: openedAt, says: `${name(askedBy.name)} asked` },
    { at: decidedAt, says: `${name(decidedBy.name)} approved` },
    ...plan.changes.flatMap((change, index) => {
      const own = steps.filter((step) => step.change === index);
      return own.map((step) => ({ at: step.at, says: describeStep(change, step) }));
    }),
    { at: diagnosis.takenAt, says: `looked: ${diagnosis.colour}` },
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const caption = line(strong('History'), subtle(`   ${absolute(openedAt)}`));
  const told = entries.slice(-most - 3).map(({ at, says }) => line(subtle(`${clockTime(at)}  `), run(says)));
  return block({ id: 'history', lines: [caption, ...rest(entries.length - told.length, 'earlier entry'), ...told] });
}
