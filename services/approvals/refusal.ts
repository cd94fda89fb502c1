import type { Words } from '../../sentences/index.ts';

export type RefusalCode =
  | 'unknown-case'
  | 'wrong-conversation'
  | 'already-decided'
  | 'stale'
  | 'expired'
  | 'blocked'
  | 'four-eyes'
  | 'not-an-approver'
  | 'sign-in';

/** Why a decision does not stand. The case has not moved. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What exactly is in the way, as a sentence: the action Azure would refuse, the lock, the later decision. Empty where the code says it all. */
  readonly because: Words;
}

export function refusal(code: RefusalCode, because: Words = ''): Refusal {
  return { code, because };
}
