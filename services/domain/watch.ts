import type { Locale } from '../../sentences/index.ts';
import type { Alert } from './alert.ts';
import type { Person } from './case.ts';
import type { Instant } from './instant.ts';
import type { Saying } from './saying.ts';
import type { Wishes } from './wishes.ts';

/** What of the estate is watched: all of it, or what lies in, hangs on, is called or belongs to something. */
export interface Scope {
  readonly by: 'everything' | 'subscription' | 'vault' | 'app' | 'certificate' | 'pattern' | 'owner';
  /** The name, the pattern or the id; empty for everything. */
  readonly value: string;
}

/** A wish of a room to be told of changes. */
export interface Watch {
  readonly id: string;
  readonly scope: Scope;
  readonly by: Person;
  readonly at: Instant;
  /** Whether it stands in the file of watches, and goes with it; one that was said in chat has no such mark. */
  readonly inFile?: true;
}

/** A wish of a room to be called where nobody acts on an alert in another room. */
export interface RoomCall {
  readonly scope: Scope;
  /** How long an alert may wait before that. */
  readonly minutes: number;
  readonly by: Person;
  readonly at: Instant;
}

/** What a conversation watches, what it was told, and what it has still to be told. */
export interface Room {
  readonly conversation: string;
  /** How the channel is spoken to there; nobody else reads it. */
  readonly reference: unknown;
  readonly locale: Locale;
  /** The time zone in which it has its morning and its night, as IANA names it. */
  readonly zone: string;
  readonly watches: readonly Watch[];
  readonly alerts: readonly Alert[];
  /** Said in this order, each once. */
  readonly pending: readonly Saying[];
  /** The day of the last digest, as the room counts days; empty before the first. */
  readonly digestOf: string;
  /** What it wants otherwise than its house; absent in a room that has never said so. */
  readonly wishes?: Wishes;
  /** Whose unanswered alerts it is called for; absent in a room that is called for none. */
  readonly calls?: readonly RoomCall[];
}

/** Whether two scopes are the same, however they are written. */
export function sameScope(one: Scope, other: Scope): boolean {
  return one.by === other.by && one.value.toLowerCase() === other.value.toLowerCase();
}
