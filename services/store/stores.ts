import type { CaseStore, Greeted, Offers, WorkQueue } from '../cases/ports.ts';

/** Where cases are kept, the queue of those that have to be carried on, who was greeted, and what was offered to choose from. */
export interface Stores extends AsyncDisposable {
  readonly store: CaseStore;
  readonly queue: WorkQueue;
  readonly greeted: Greeted;
  readonly offers: Offers;
}

/** For how long an offer is kept at least. */
export const OFFER_MILLISECONDS = 6 * 3_600_000;

/** What a store takes from the world: the time on the wall in milliseconds, and ids that nobody has had. */
export interface StoreWorld {
  clock(): number;
  newId(): string;
}
