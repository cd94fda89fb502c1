import type { Moves } from './moves.ts';
import type { Pace } from './pacing.ts';
import type { Wire } from './wire.ts';

/** What the outbox needs of the world. */
export interface OutboxPorts {
  readonly wire: Wire;
  readonly pace: Pace;
  /** Whole milliseconds since some moment; never goes back. */
  clock(): number;
  wait(seconds: number): Promise<void>;
  /** A signal that comes after so many seconds. */
  deadline(seconds: number): AbortSignal;
  /** Between 0 and 1, so that many conversations do not all try again at the same moment. */
  chance(): number;
  newId(): string;
  /** Something was not sent, or not as it was meant, or nobody knows. */
  onLost(error: unknown): void;
}

/** What the queues of an outbox share. */
export interface Desk extends OutboxPorts {
  readonly moves: Moves;
}
