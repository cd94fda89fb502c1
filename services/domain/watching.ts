import type { Hours } from './room-time.ts';

/** How a house wants to be told. */
export interface Watching {
  /** Minutes between two patrols; 0 where nobody goes on patrol. */
  readonly patrolMinutes: number;
  /** How long an alert may wait for somebody; 0 where nothing is escalated. */
  readonly escalationMinutes: number;
  /** The hour of the morning at which a room gets its digest; null for none. */
  readonly digestHour: number | null;
  /** From which hour to which nothing is said that can wait; null where there is no such time. */
  readonly quiet: Hours | null;
  /** The time zone of a room that does not tell its own. */
  readonly zone: string;
}

/** As a house has it that says nothing else. */
export const USUAL_WATCHING: Watching = {
  patrolMinutes: 5,
  escalationMinutes: 30,
  digestHour: 8,
  quiet: null,
  zone: 'UTC',
};
