import type { Change, Instant, Plan, Step, Waiting } from '../../../services/index.ts';
import { changeRuns } from '../../change-words.ts';
import { describeStep, describeUndoStep } from '../../changes/step-words.ts';
import { marked, type Run, run, subtle } from '../../parts/run.ts';
import { block, type Line, line, rest, type Section } from '../../parts/section.ts';
import { absolute, relative } from '../../parts/time.ts';
import { type TakingBack, type Work, wayBack } from './work.ts';

/** How an answer looks that settled nothing: still waited for, or never confirmed. */
type Open = '…' | '?';

const DONE = marked('✓', '', { color: 'Good', weight: 'Bolder' });
const AHEAD = marked('–', '', { weight: 'Bolder' });
const OPEN: { readonly [O in Open]: Run } = {
  '…': marked('…', '', { color: 'Accent', weight: 'Bolder' }),
  '?': marked('?', '', { color: 'Accent', weight: 'Bolder' }),
};

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

/** How far taking the fix back has come, the last change first. */
export function progressBack(work: Work, { undoSteps }: TakingBack, open: Open, most: number): readonly Section[] {
  const places = wayBack(work);
  const lines = places.slice(0, most).flatMap((place): Line[] => {
    const change = work.plan.changes[place];
    if (!change) return [];
    const step = undoSteps.findLast((each) => each.change === place);
    const mark = step ? (step.outcome === 'done' ? DONE : OPEN[open]) : AHEAD;
    return [line(mark, run(describeUndoStep(change, step)))];
  });
  return block({ id: 'back', lines: [...lines, ...rest(places.length - most, 'change')] });
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
  'recover-vault': 'A recovered vault answers after a minute or two.',
  'recover-secret': 'A recovery in the vault takes some seconds to a few minutes.',
  'enable-secret-version': null,
  'start-renewal': 'An issuer takes some minutes to sign, sometimes longer.',
  'sync-certificate': null,
  'import-certificate': null,
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
