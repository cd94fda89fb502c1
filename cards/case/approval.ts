import { listed, say, type Words } from '../../sentences/index.ts';
import { type Approval, type BreakGlass, type Case, counting, type Instant, lapsesAt } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { run } from '../parts/run.ts';
import { block, line, type Section } from '../parts/section.ts';
import { absolute, relative, when } from '../parts/time.ts';
import { whole } from '../parts/whole.ts';

type Proposed = Case & { readonly stage: 'proposed' };

/** Who has approved so far, where a plan takes several people. */
export function approvalsSoFar(current: Proposed, now: Instant): readonly Section[] {
  const { approvals: wanted, minutes } = current.plan.terms;
  if (wanted === 1) return [];
  const given = counting(current, now);
  const words =
    given.length === 0
      ? say('page.takes-approvals', { wanted, minutes })
      : say('page.has-approvals', { given: given.length, wanted, people: namesOf(given), minutes });
  return block({ id: 'approvals', lines: [line(run(words))] });
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
  const alone = breakGlass ? [line(run(say('page.approved-alone-because')), ...whole(breakGlass.reason))] : [];
  const told = line(run(say('page.approved-by', { people: namesOf(people), when: when(decidedAt, now) })));
  return block({ id: 'decision', lines: [told, ...alone] });
}

/** When what was granted for a time is taken back. */
export function lapseNote(current: Case, now: Instant): readonly Section[] {
  const due = lapsesAt(current);
  if (due === null) return [];
  const words =
    due > now
      ? say('page.grant-lapses', { relative: relative(due, now), at: absolute(due) })
      : say('page.grant-lapses-now');
  return block({ id: 'lapse', lines: [line(run(words))] });
}

function namesOf(given: readonly Approval[]): Words {
  return listed(given.map(({ by }) => name(by.name)));
}
