import { type Approval, type BreakGlass, type Case, counting, type Instant, lapsesAt } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { run, strong, subtle } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { absolute, relative, when } from '../parts/time.ts';
import { whole } from '../parts/whole.ts';
import { counted, listed } from '../parts/words.ts';

type Proposed = Case & { readonly stage: 'proposed' };

/** Who has approved so far, where a plan takes several people. */
export function approvalsSoFar(current: Proposed, now: Instant): readonly Section[] {
  const { approvals: wanted, minutes } = current.plan.terms;
  if (wanted === 1) return [];
  const given = counting(current, now);
  const each = subtle(` Each counts for ${counted(minutes, 'minute')}.`);
  const told =
    given.length === 0
      ? line(run(`It takes ${wanted} approvals of different people.`), each)
      : line(strong(`${given.length} of ${counted(wanted, 'approval')}: `), run(namesOf(given)), run('.'), each);
  return block({ id: 'approvals', lines: [told] });
}

interface Approved {
  readonly approvals: readonly Approval[];
  readonly decidedBy: Approval['by'];
  readonly decidedAt: Instant;
  readonly breakGlass: BreakGlass | null;
  readonly plan: Proposed['plan'];
}

/** Who approved, when, and why alone. */
export function approval(
  { approvals, decidedBy, decidedAt, breakGlass, plan }: Approved,
  now: Instant,
): readonly Section[] {
  const people = plan.terms.approvals > 1 ? approvals.slice(-plan.terms.approvals) : [{ by: decidedBy, at: decidedAt }];
  const alone = breakGlass
    ? [line(strong('Break glass: '), run('approved alone, for this reason: '), ...whole(breakGlass.reason))]
    : [];
  const told = line(run('Approved by '), strong(namesOf(people)), run(` ${when(decidedAt, now)}.`));
  return block({ id: 'decision', lines: [told, ...alone] });
}

/** When what was granted for a time is taken back. */
export function lapseNote(current: Case, now: Instant): readonly Section[] {
  const due = lapsesAt(current);
  if (due === null) return [];
  const words =
    due > now
      ? `The grant is for a time: the bot takes it back by itself ${relative(due, now)} (${absolute(due)}).`
      : 'The time of the grant is over: the bot takes it back by itself now.';
  return block({ id: 'lapse', lines: [line(run(words))] });
}

function namesOf(given: readonly Approval[]): string {
  return listed(given.map(({ by }) => name(by.name)));
}
