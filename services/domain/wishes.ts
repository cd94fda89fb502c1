import type { ClockTime, Hours } from './room-time.ts';

/** What a room wants otherwise than its house; what is absent is as the house has it, and null is none. */
export interface Wishes {
  readonly digest?: ClockTime | null;
  readonly quiet?: Hours | null;
  /** How long an alert may wait for somebody; 0 where nothing is escalated. */
  readonly escalationMinutes?: number;
}
