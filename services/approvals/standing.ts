import { say } from '../../sentences/index.ts';
import type { Person, ProposedCase } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import { planDigest } from '../domain/plan.ts';
import { mayBreakGlass } from './house.ts';
import { type Policy, type Refusal, refusal, refuseAtOnce } from './policy.ts';

/**
 * How a proposal stands for one person, by what the case keeps. Nobody is asked for it: it says what to offer them, and
 * decides nothing. Whoever presses is judged by Azure, or by the list of the house, as ever.
 */
export interface Standing {
  /** Why their approval would not stand now; null where nothing is known that speaks against it. */
  readonly refused: Refusal | null;
  readonly mayDecline: boolean;
  /** Whether a reason would let them approve it alone all the same. */
  readonly mayBreakGlass: boolean;
}

/** How a proposal stands for somebody. */
export function standingOf(current: ProposedCase, by: Person, at: Instant, policy: Policy): Standing {
  const { id: caseId, plan, conversation, askedBy } = current;
  const decision = { verb: 'approve', caseId, digest: planDigest(plan), conversation, reason: '' } as const;
  const atOnce = by.id
    ? refuseAtOnce(current, decision, by, at, policy)
    : refusal('not-an-approver', say('refusal.nobody-known'));
  const unable = isUnable(current, by, policy);
  const lacksRights = refusal('not-an-approver', say('refusal.roles-lacking'));
  return {
    refused: atOnce ?? (unable ? lacksRights : null),
    mayDecline: by.id !== '' && (by.id === askedBy.id || !unable),
    mayBreakGlass: atOnce?.code === 'four-eyes' && mayBreakGlass(plan, policy) && !unable,
  };
}

/** Where the house has a list, Azure's roles do not say who may. Of somebody who was not there nothing is known. */
function isUnable({ plan, room }: ProposedCase, by: Person, { approvers }: Policy): boolean {
  if (approvers || !plan.able || !room) return false;
  return has(room, by.id) && !has(plan.able, by.id);
}

function has(ids: readonly string[], id: string): boolean {
  return ids.some((each) => each.toLowerCase() === id.toLowerCase());
}
