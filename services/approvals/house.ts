import { isGrant } from '../domain/change.ts';
import { changesAccess, type Proposal, type Terms } from '../domain/plan.ts';

/** What the house asks of an approval beyond the right to make the change. */
export interface House {
  /** Whoever asked may not approve a change of access or network. */
  readonly fourEyes: boolean;
  /** How long a proposal may be approved after the look that it rests on, and how long one of several approvals counts. */
  readonly validForMinutes: number;
  /** How many different people have to approve a plan of high risk. */
  readonly approvals: number;
  /** Whether a typed reason lets whoever asked approve alone all the same. */
  readonly breakGlass: boolean;
  /** After how many hours the bot takes a grant back by itself; 0 for never. */
  readonly grantHours: number;
}

/** How many different people have to approve a plan. */
export function approvalsFor({ risk }: Pick<Proposal, 'risk'>, { approvals }: House): number {
  return risk === 'high' ? approvals : 1;
}

/** Whether whoever asked may not approve it in the ordinary way. */
export function asksForFourEyes(plan: Pick<Proposal, 'changes'>, { fourEyes }: House): boolean {
  return fourEyes && changesAccess(plan);
}

/** Whether a reason passes four eyes. Where several people have to approve, no reason makes one of them enough. */
export function mayBreakGlass(plan: Pick<Proposal, 'risk' | 'changes'>, house: House): boolean {
  return asksForFourEyes(plan, house) && house.breakGlass && approvalsFor(plan, house) === 1;
}

/** The terms of a plan, as its card says them to whoever decides. */
export function termsOf(plan: Proposal, house: House): Terms {
  return {
    approvals: approvalsFor(plan, house),
    minutes: house.validForMinutes,
    breakGlass: mayBreakGlass(plan, house),
    grantHours: plan.changes.some(isGrant) ? house.grantHours : 0,
  };
}
