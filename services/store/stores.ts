import type { CaseStore, Greeted, Heard, Offers, Past, WorkQueue } from '../cases/ports.ts';
import type { StoreStep } from '../domain/examined.ts';
import type { Rooms, Turns } from '../watch/ports.ts';

/** Where cases are kept, the queue of those that have to be carried on, and what is noted of conversations. */
export interface Stores extends AsyncDisposable {
  readonly store: CaseStore;
  readonly queue: WorkQueue;
  readonly greeted: Greeted;
  readonly offers: Offers;
  readonly heard: Heard;
  readonly rooms: Rooms;
  readonly turns: Turns;
  /** Tries what the bot lives by with a row and a message of its own, and tells each part that works; throws at the first that does not. */
  examine(): AsyncIterable<StoreStep>;
  readonly past: Past;
}

/** For how long an offer is kept at least. */
export const OFFER_MILLISECONDS = 6 * 3_600_000;

/** For how long it is noted at least that something was heard. */
export const HEARD_MILLISECONDS = 24 * 3_600_000;

/** What a store takes from the world: the time on the wall in milliseconds, and ids that nobody has had. */
export interface StoreWorld {
  clock(): number;
  newId(): string;
}
