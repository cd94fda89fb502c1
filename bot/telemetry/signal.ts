import type { Case, Change, HostKind, Stage } from '../../services/index.ts';

/** Who something belongs to, as W3C trace context has it: hexadecimal, so that logs and traces are joined by it. */
export interface Ids {
  /** The turn, or the work of a case, that all of it belongs to. */
  readonly trace: string;
  readonly span: string;
  /** What it is a part of; null where it is a whole. */
  readonly parent: string | null;
  /** What led to it in another trace; null where nothing did. */
  readonly led: { readonly trace: string; readonly span: string } | null;
  readonly caseId: string | null;
  /** A conversation, by a hash of its name. */
  readonly conversation: string | null;
}

/** Something that took its time and is over. */
export interface Timed {
  /** When it began, on the wall, in milliseconds. */
  readonly at: number;
  readonly seconds: number;
  readonly ids: Ids;
}

export const TURN_KINDS = [
  'message',
  'press',
  'refresh',
  'search',
  'installation',
  'incident',
  'event',
  'other',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

export const RESULTS = ['ok', 'failed'] as const;
export type Result = (typeof RESULTS)[number];

/** What a step came to: as Azure took it, or that it was refused for good or broke. */
export const STEP_RESULTS = [
  'done',
  'no-answer',
  'conflict',
  'throttled',
  'refused-for-now',
  'left-alone',
  'refused',
  'failed',
] as const;
export type StepResult = (typeof STEP_RESULTS)[number];

export const LOOKS = ['observe', 'inventory', 'survey', 'rights'] as const;
export type LookKind = (typeof LOOKS)[number];

/** A turn of Teams, a look at Azure, one request to it, one change, a decision, or work that goes on without a person. */
export type Deed = Timed &
  (
    | { readonly type: 'turn'; readonly kind: TurnKind; readonly result: Result }
    | { readonly type: 'look'; readonly kind: LookKind; readonly result: Result }
    | {
        readonly type: 'azure';
        readonly host: HostKind;
        readonly method: string;
        readonly path: string;
        readonly status: number | null;
        readonly requestId: string;
      }
    | {
        readonly type: 'step';
        readonly kind: Change['kind'];
        readonly asks: 'change' | 'undo';
        readonly result: StepResult;
        readonly requestId: string;
      }
    | { readonly type: 'decision'; readonly kind: 'approved' | 'undo' | 'lapsed' }
    | { readonly type: 'work'; readonly kind: 'case' | 'saying' | 'patrol'; readonly result: Result }
  );

/** Something that is counted, and took no time of its own. */
export type Note =
  | { readonly type: 'entered'; readonly stage: Stage; readonly current: Case }
  | { readonly type: 'diagnosed'; readonly seconds: number }
  | { readonly type: 'green'; readonly seconds: number }
  | { readonly type: 'refusal'; readonly code: string };

/** What the bot tells of its work, to whoever counts it or writes it down. */
export type Signal = Deed | Note;
