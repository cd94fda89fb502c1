import type { Locale, Words } from '../../sentences/index.ts';
import type { Diagnosis } from './finding.ts';
import type { Check } from './group.ts';
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
  /** `left-alone` is said of taking back alone: somebody else has changed the thing since, or it is gone. */
  readonly outcome: 'done' | 'no-answer' | 'conflict' | 'throttled' | 'refused-for-now' | 'left-alone';
  /** Azure's own words, where there are any; why it was left alone, in ours. */
  readonly says: Words;
  /** Azure's id of the request, to quote to its support; empty where it gave none. */
  readonly requestId: string;
}

/** A change that Azure is being asked for, or to take back: kept before it is asked, so that whoever carries on knows to look first. */
export interface Begun {
  /** Its place in the plan. */
  readonly change: number;
  readonly at: Instant;
}

/** That somebody would have a plan carried out. */
export interface Approval {
  readonly by: Person;
  readonly at: Instant;
}

/** As whom Azure is asked to change things, where that is not the bot. */
export type ActsAs = 'decider';

/** Why somebody approved what they had asked for themselves. */
export interface BreakGlass {
  readonly reason: string;
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
  'undoing',
  'undone',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages of work that goes on without a person, after a restart too. */
export const AT_WORK: readonly Stage[] = ['approved', 'applied', 'undoing'];

interface Opened {
  readonly id: string;
  /** Every stage passed, in order. */
  readonly stages: readonly Stage[];
  readonly target: Target;
  /** What was asked about together with it, because of one cause; a case about one certificate has none. */
  readonly others?: readonly Target[];
  readonly askedBy: Person;
  readonly openedAt: Instant;
  readonly diagnosis: Diagnosis;
  /** The conversation it belongs to, as the channel names it. */
  readonly conversation: string;
  /** The thread of it that it was asked in, as the channel names it; the conversation itself where that has no threads. */
  readonly thread: string;
  /** Who was in that conversation when it was opened, by directory object id; null where that is not known. */
  readonly room: readonly string[] | null;
  /** The language that its cards are in; a case of an earlier version of the bot has none, and is in English. */
  readonly locale?: Locale;
  /** Where the card hangs. The bot's own note; services carry it unread. */
  readonly shownAt: unknown;
}
interface Planned extends Opened {
  readonly plan: Plan;
  /** Who has approved so far; a plan of high risk may take several people. */
  readonly approvals: readonly Approval[];
}
export interface Approved extends Planned {
  readonly decidedBy: Person;
  readonly decidedAt: Instant;
  /** When an approval that nobody has begun to carry out is worth nothing any more. */
  readonly executeBy: Instant;
  /** Null where the approval was an ordinary one. */
  readonly breakGlass: BreakGlass | null;
  /** That the last decision is carried out as whoever took it; absent where the bot changes as itself. */
  readonly actsAs?: ActsAs;
  /** What Azure was being asked for when the last step was taken, or the work broke off; null where nothing is under way. */
  readonly begun: Begun | null;
  readonly steps: readonly Step[];
  /** How the certificates of a group have turned out so far; a case about one has none. */
  readonly checks?: readonly Check[];
}
interface Undone extends Approved {
  /** Null where the time of a grant was over, and the bot takes it back by itself. */
  readonly undoneBy: Person | null;
  readonly undoneAt: Instant;
  /** How taking each change back went; `change` is its place in the plan. */
  readonly undoSteps: readonly Step[];
}

export type DiagnosedCase = Opened & { readonly stage: 'diagnosed' };
export type ProposedCase = Planned & { readonly stage: 'proposed' };
export type ApprovedCase = Approved & { readonly stage: 'approved' };
export type AppliedCase = Approved & { readonly stage: 'applied'; readonly waiting: Waiting };
/** A fix that failed, or the taking back of one. */
export type FailedCase = (Approved | Undone) & { readonly stage: 'failed'; readonly fault: Words };
export type EndedCase = (Approved & { readonly stage: 'resolved' | 'unresolved' }) | FailedCase;
export type UndoingCase = Undone & { readonly stage: 'undoing' };

/** One question and all that follows from it: the only state, one card, one thread. */
export type Case =
  | DiagnosedCase
  | ProposedCase
  | (Planned & { readonly stage: 'declined'; readonly decidedBy: Person; readonly decidedAt: Instant })
  /** Nobody approved in time, or nobody began what was approved. */
  | ((Planned | Approved) & { readonly stage: 'expired' })
  | ApprovedCase
  | (Approved & { readonly stage: 'overtaken' })
  | AppliedCase
  | EndedCase
  | UndoingCase
  | (Undone & { readonly stage: 'undone' });

export type CaseEvent =
  | { readonly type: 'looked'; readonly diagnosis: Diagnosis; readonly plan: Plan | null }
  | { readonly type: 'endorsed' | 'declined'; readonly by: Person; readonly at: Instant }
  | { readonly type: 'undo'; readonly by: Person; readonly at: Instant; readonly actsAs?: ActsAs }
  | {
      readonly type: 'approved';
      readonly by: Person;
      readonly at: Instant;
      readonly executeBy: Instant;
      readonly breakGlass: BreakGlass | null;
      readonly actsAs?: ActsAs;
    }
  | { readonly type: 'expired' | 'overtaken' }
  | { readonly type: 'lapsed'; readonly at: Instant }
  | { readonly type: 'begun'; readonly begun: Begun }
  | { readonly type: 'stepped'; readonly step: Step }
  | { readonly type: 'checked'; readonly check: Check; readonly diagnosis: Diagnosis }
  | { readonly type: 'undone'; readonly diagnosis: Diagnosis }
  | { readonly type: 'applied'; readonly waiting: Waiting }
  | { readonly type: 'verified'; readonly diagnosis: Diagnosis; readonly settled: boolean }
  | { readonly type: 'failed'; readonly fault: Words; readonly requestId: string };

/** Opens a case on what was seen. */
export function openCase(opened: Omit<Opened, 'stages'>, plan: Plan | null): DiagnosedCase | ProposedCase {
  return plan
    ? { ...opened, stage: 'proposed', stages: ['proposed'], plan, approvals: [] }
    : { ...opened, stage: 'diagnosed', stages: ['diagnosed'] };
}

/** The certificate whose health a case is about now: a new one, once a plan has led to it. */
export function certificateOf(current: Case): string {
  const { stage, target } = current;
  if (stage !== 'applied' && stage !== 'resolved' && stage !== 'unresolved') return target.certificateId;
  const { plan, steps } = current;
  const place = plan.changes.findIndex(({ kind }) => kind === 'import-certificate');
  return (isDone(place, steps) && plan.leadsTo) || target.certificateId;
}

/** Whether Azure took a change of the plan, as far as it said so. */
export function isDone(place: number, steps: readonly Step[]): boolean {
  return steps.findLast(({ change }) => change === place)?.outcome === 'done';
}

/** Whether a case is in the middle of work that goes on without a person. */
export function isAtWork({ stage }: Pick<Case, 'stage'>): boolean {
  return AT_WORK.includes(stage);
}

/** The language of a case's cards. */
export function localeOfCase({ locale = 'en' }: Pick<Case, 'locale'>): Locale {
  return locale;
}
