import type { Case, Person } from '../domain/case.ts';
import { type Instant, later } from '../domain/instant.ts';
import { changesAccess, isSyncAlone, planDigest, stopper } from '../domain/plan.ts';
import type { Authority } from './authority.ts';
import { undoNeeds } from './undo-needs.ts';

/** How strict the house is about approvals. */
export interface Policy {
  /** Whoever asked may not approve a change of access or network. */
  readonly fourEyes: boolean;
  /** How long a proposal may be approved after the look that it rests on. */
  readonly validForMinutes: number;
  /** How long after its approval a plan may still be begun. */
  readonly executeWithinMinutes: number;
}

/** What a person decides on a case, by a button or a word. */
export interface Decision {
  readonly verb: 'approve' | 'decline' | 'sync' | 'undo';
  readonly caseId: string;
  readonly digest: string;
  readonly conversation: string;
}

export type RefusalCode =
  | 'unknown-case'
  | 'wrong-conversation'
  | 'already-decided'
  | 'stale'
  | 'expired'
  | 'blocked'
  | 'four-eyes'
  | 'not-an-approver';

/** Why a decision does not stand. The case has not moved. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What exactly is in the way: the action Azure would refuse, the lock, the later decision. Empty where the code says it all. */
  readonly because: string;
}

/** What does not need Azure to be asked: is this the card, the room and the hour for this decision? */
export function refuseAtOnce(
  current: Case,
  decision: Decision,
  by: Person,
  at: Instant,
  policy: Policy,
): Refusal | null {
  if (!by.id) return refusal('not-an-approver', 'the directory does not say who you are');
  if (current.conversation !== decision.conversation) return refusal('wrong-conversation');
  if (decision.verb === 'undo') return refuseUndo(current, decision);
  if (current.stage === 'expired') return refusal('expired');
  if (current.stage === 'diagnosed') return refuseUnproposed(current, decision);
  if (current.stage !== 'proposed') return refusal('already-decided');
  if (decision.digest !== planDigest(current.plan)) return refusal('stale');
  if (decision.verb === 'decline') return null;
  if (at > later(current.diagnosis.takenAt, policy.validForMinutes * 60)) return refusal('expired');
  if (decision.verb === 'sync' && !isSyncAlone(current.plan)) return refusal('blocked', 'a sync alone would fail');
  const stop = stopper(current.plan);
  if (stop) return refusal('blocked', stop.says);
  if (policy.fourEyes && changesAccess(current.plan) && by.id === current.askedBy.id) return refusal('four-eyes');
  return null;
}

/** What is done can be taken back for as long as the card of it stands. */
function refuseUndo(current: Case, decision: Decision): Refusal | null {
  const { stage } = current;
  if (stage !== 'resolved' && stage !== 'unresolved' && stage !== 'failed') return refusal('already-decided');
  if (decision.digest !== planDigest(current.plan)) return refusal('stale');
  return undoNeeds(current).length === 0 ? refusal('blocked', 'nothing of it can be taken back') : null;
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

export function refusal(code: RefusalCode, because = ''): Refusal {
  return { code, because };
}
