import type { Diagnosis } from './finding.ts';
import { verdict } from './finding.ts';
import type { Instant } from './instant.ts';
import type { Plan } from './plan.ts';
import type { Target } from './target.ts';

/** Somebody of the directory. Only the object id counts; the name is for show. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** How one change of the plan went. An unsettled one is no verdict: Azure has to be looked at again. */
export interface Step {
  /** Its place in the plan. */
  readonly change: number;
  readonly at: Instant;
  readonly outcome: 'done' | 'no-answer' | 'conflict' | 'throttled' | 'refused-for-now';
  /** Azure's own words and request id, where there are any. */
  readonly says: string;
}

/** What a case at work waits for, since when, and when patience ends. */
export interface Waiting {
  readonly since: Instant;
  readonly until: Instant;
}

export const STAGES = [
  'diagnosed',
  'proposed',
  'approved',
  'declined',
  'overtaken',
  'applied',
  'resolved',
  'unresolved',
  'failed',
  'expired',
] as const;
export type Stage = (typeof STAGES)[number];

interface Opened {
  readonly id: string;
  /** Every stage passed, in order. */
  readonly stages: readonly Stage[];
  readonly target: Target;
  readonly askedBy: Person;
  readonly openedAt: Instant;
  readonly diagnosis: Diagnosis;
  /** The conversation it belongs to, as the channel names it. */
  readonly conversation: string;
  /** Where the card hangs. The bot's own note; services carry it unread. */
  readonly shownAt: unknown;
}
interface Planned extends Opened {
  readonly plan: Plan;
}
interface Approved extends Planned {
  readonly decidedBy: Person;
  readonly decidedAt: Instant;
  readonly steps: readonly Step[];
}

export type DiagnosedCase = Opened & { readonly stage: 'diagnosed' };
export type ProposedCase = Planned & { readonly stage: 'proposed' };
export type ApprovedCase = Approved & { readonly stage: 'approved' };
export type AppliedCase = Approved & { readonly stage: 'applied'; readonly waiting: Waiting };

/** One question and all that follows from it: the only state, one card, one thread. */
export type Case =
  | DiagnosedCase
  | ProposedCase
  | (Planned & { readonly stage: 'declined'; readonly decidedBy: Person; readonly decidedAt: Instant })
  | (Planned & { readonly stage: 'expired' })
  | ApprovedCase
  | (Approved & { readonly stage: 'overtaken' })
  | AppliedCase
  | (Approved & { readonly stage: 'resolved' | 'unresolved' })
  | (Approved & { readonly stage: 'failed'; readonly fault: string });

export type CaseEvent =
  | { readonly type: 'looked'; readonly diagnosis: Diagnosis; readonly plan: Plan | null }
  | { readonly type: 'approved' | 'declined'; readonly by: Person; readonly at: Instant }
  | { readonly type: 'expired' | 'overtaken' }
  | { readonly type: 'stepped'; readonly step: Step }
  | { readonly type: 'applied'; readonly waiting: Waiting }
  | { readonly type: 'verified'; readonly diagnosis: Diagnosis; readonly settled: boolean }
  | { readonly type: 'failed'; readonly fault: string };

/** Opens a case on what was seen. */
export function openCase(opened: Omit<Opened, 'stages'>, plan: Plan | null): DiagnosedCase | ProposedCase {
  return plan
    ? { ...opened, stage: 'proposed', stages: ['proposed'], plan }
    : { ...opened, stage: 'diagnosed', stages: ['diagnosed'] };
}

/** The only way a case moves. An event that does not fit its stage is a bug, and throws. */
export function advance(current: Case, event: CaseEvent): Case {
  const next = move(current, event);
  if (!next) throw new Error(`case ${current.id}: ${event.type} does not follow ${current.stage}`);
  return next.stage === current.stage ? next : { ...next, stages: [...current.stages, next.stage] };
}

function move(current: Case, event: CaseEvent): Case | undefined {
  switch (current.stage) {
    case 'diagnosed':
      return event.type === 'looked' ? lookedAgain(current, event) : undefined;
    case 'proposed':
      return decideOn(current, event);
    case 'approved':
      return carryOut(current, event);
    case 'applied':
      return verify(current, event);
    default:
      return undefined;
  }
}

function lookedAgain(current: DiagnosedCase | ProposedCase, event: CaseEvent & { type: 'looked' }): Case {
  const { id, stages, target, askedBy, openedAt, conversation, shownAt } = current;
  const opened = { id, stages, target, askedBy, openedAt, conversation, shownAt, diagnosis: event.diagnosis };
  return event.plan ? { ...opened, stage: 'proposed', plan: event.plan } : { ...opened, stage: 'diagnosed' };
}

function decideOn(current: ProposedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'looked':
      return lookedAgain(current, event);
    case 'approved':
      return { ...current, stage: 'approved', decidedBy: event.by, decidedAt: event.at, steps: [] };
    case 'declined':
      return { ...current, stage: 'declined', decidedBy: event.by, decidedAt: event.at };
    case 'expired':
      return { ...current, stage: 'expired' };
    default:
      return undefined;
  }
}

function carryOut(current: ApprovedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'stepped':
      return { ...current, steps: [...current.steps, event.step] };
    case 'overtaken':
      return { ...current, stage: 'overtaken' };
    case 'applied':
      return { ...current, stage: 'applied', waiting: event.waiting };
    case 'failed':
      return { ...current, stage: 'failed', fault: event.fault };
    default:
      return undefined;
  }
}

function verify({ waiting, ...current }: AppliedCase, event: CaseEvent): Case | undefined {
  switch (event.type) {
    case 'stepped':
      return { ...current, waiting, steps: [...current.steps, event.step] };
    case 'verified': {
      const cured = event.settled && verdict(event.diagnosis, current.plan.cures) === 'healthy';
      return { ...current, stage: cured ? 'resolved' : 'unresolved', diagnosis: event.diagnosis };
    }
    case 'failed':
      return { ...current, stage: 'failed', fault: event.fault };
    default:
      return undefined;
  }
}
