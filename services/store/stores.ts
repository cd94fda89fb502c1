import type { CaseStore, Greeted, WorkQueue } from '../cases/ports.ts';

/** Where cases are kept, the queue of those that have to be carried on, and who was greeted. */
export interface Stores extends AsyncDisposable {
  readonly store: CaseStore;
  readonly queue: WorkQueue;
  readonly greeted: Greeted;
}

/** What a store takes from the world: the time on the wall in milliseconds, and ids that nobody has had. */
export interface StoreWorld {
  clock(): number;
  newId(): string;
}
