import { say } from '../../sentences/index.ts';
import type { Case, Person } from '../domain/case.ts';
import { type Instant, later } from '../domain/instant.ts';
import { isSyncAlone, planDigest, stopper } from '../domain/plan.ts';
import type { Authority } from './authority.ts';
import { refuseSecondPair } from './four-eyes.ts';
import type { House } from './house.ts';
import { type Refusal, refusal } from './refusal.ts';
import { refuseSecondTime } from './several.ts';
import { undoNeeds } from './undo-needs.ts';

export type { Refusal, RefusalCode } from './refusal.ts';
export { refusal } from './refusal.ts';

/** How strict the house is about approvals. */
export interface Policy extends House {
  /** How long after its approval a plan may still be begun. */
  readonly executeWithinMinutes: number;
  /** Users and groups of the directory who alone may decide, by object id; null where Azure's own rights say who may. */
  readonly approvers: readonly string[] | null;
}

/** The policy where nobody has said anything else. */
export const USUAL: Policy = {
  fourEyes: true,
  validForMinutes: 30,
  executeWithinMinutes: 30,
  approvers: null,
  approvals: 1,
  breakGlass: true,
  grantHours: 0,
};

/** What a person decides on a case, by a button or a word. */
export interface Decision {
  readonly verb: 'approve' | 'decline' | 'sync' | 'undo';
  readonly caseId: string;
  readonly digest: string;
  readonly conversation: string;
  /** Why somebody approves alone what they have asked for themselves; empty for an ordinary decision. */
  readonly reason: string;
}

/** What does not need Azure to be asked: is this the card, the room and the hour for this decision? */
export function refuseAtOnce(
  current: Case,
  decision: Decision,
  by: Person,
  at: Instant,
  policy: Policy,
): Refusal | null {
  if (!by.id) return refusal('not-an-approver', say('refusal.who-is-it'));
  if (current.conversation !== decision.conversation) return refusal('wrong-conversation');
  if (decision.verb === 'undo') return refuseUndo(current, decision);
  if (current.stage === 'expired') return refusal('expired');
  if (current.stage === 'diagnosed') return refuseUnproposed(current, decision);
  if (current.stage !== 'proposed') return refusal('already-decided');
  if (decision.digest !== planDigest(current.plan)) return refusal('stale');
  if (decision.verb === 'decline') return null;
  if (at > later(current.diagnosis.takenAt, policy.validForMinutes * 60)) return refusal('expired');
  if (decision.verb === 'sync' && !isSyncAlone(current.plan)) return refusal('blocked', say('refusal.sync-would-fail'));
  const stop = stopper(current.plan);
  if (stop) return refusal('blocked', stop.says);
  return refuseSecondPair(current, decision, by, policy) ?? refuseSecondTime(current, by, at, policy);
}

/** What is done can be taken back for as long as the card of it stands. */
function refuseUndo(current: Case, decision: Decision): Refusal | null {
  const { stage } = current;
  if (stage !== 'resolved' && stage !== 'unresolved' && stage !== 'failed') return refusal('already-decided');
  if (decision.digest !== planDigest(current.plan)) return refusal('stale');
  return undoNeeds(current).length === 0 ? refusal('blocked', say('refusal.nothing-to-undo')) : null;
}

/** A sync where something else is broken would fail, or pull what is unsafe: the cause is said instead. */
function refuseUnproposed({ diagnosis }: Case, { verb }: Decision): Refusal {
  const { firstBroken, findings } = diagnosis;
  const cause = findings.find(({ rule, symptom }) => rule === firstBroken?.rule && !symptom);
  return verb === 'sync' && cause ? refusal('blocked', cause.says) : refusal('stale');
}

/** Would Azure let this person do it? Whoever asked may always withdraw their own question. */
export function refuseByAuthority(current: Case, decision: Decision, by: Person, authority: Authority): Refusal | null {
  if (authority.verdict === 'allowed') return null;
  if (decision.verb === 'decline' && by.id === current.askedBy.id) return null;
  return refusal('not-an-approver', authority.because);
}
