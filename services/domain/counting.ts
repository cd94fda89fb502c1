import type { Approval, ProposedCase } from './case.ts';
import { type Instant, later } from './instant.ts';

/** The approvals of several that still count: nobody is bound by what they said of the world of yesterday. */
export function counting(
  { plan, approvals }: Pick<ProposedCase, 'plan' | 'approvals'>,
  at: Instant,
): readonly Approval[] {
  return approvals.filter((each) => Date.parse(at) <= Date.parse(later(each.at, plan.terms.minutes * 60)));
}
