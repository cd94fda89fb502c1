import {
  type Decision,
  type Policy,
  type RefusalCode,
  refuseAtOnce,
  USUAL,
} from '../../../services/approvals/policy.ts';
import { advance } from '../../../services/domain/advance.ts';
import type { Case, Stage } from '../../../services/domain/case.ts';
import { later } from '../../../services/domain/instant.ts';
import { type Guard, planDigest } from '../../../services/domain/plan.ts';
import { BEN, caseAt as helped, YELLOW } from '../../helpers/cases.ts';

const taken = { type: 'undo', by: BEN, at: '2026-11-23T09:30:00Z' } as const;
const undoing = { ...helped, undoing: advance(helped.resolved, taken) };
/** A case at every stage, and what followed when its fix was taken back. */
export const caseAt: { readonly [S in Stage]: Case } = {
  ...undoing,
  undone: advance(undoing.undoing, { type: 'undone', diagnosis: YELLOW }),
};

export const STRICT: Policy = USUAL;
export const EASY: Policy = { ...USUAL, fourEyes: false };
export const LOOKED = helped.proposed.diagnosis.takenAt;
export const SOON = later(LOOKED, 60);
export const LOCK: Guard = {
  rule: 'read-only-lock',
  stops: 'plan',
  says: 'The ReadOnly lock "freeze" refuses every write.',
};
export const stops = (what: Guard['stops']): Guard => ({
  rule: 'nobody-may-approve',
  stops: what,
  says: `stops the ${what}`,
});

/** A button of the card of a case. */
export function pressed(current: Case, verb: Decision['verb'] = 'approve', changed: Partial<Decision> = {}): Decision {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  return { verb, caseId: current.id, digest, conversation: current.conversation, reason: '', ...changed };
}

/** How it is refused. */
export function codeOf(current: Case, decision: Decision, by = BEN, at = SOON, policy = STRICT): RefusalCode | null {
  const refused = refuseAtOnce(current, decision, by, at, policy);
  return refused === null ? null : refused.code;
}
