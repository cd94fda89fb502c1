import type { CaseStore, WorkQueue } from '../cases/ports.ts';

/** Where cases are kept, and the queue of those that have to be carried on. */
export interface Stores extends AsyncDisposable {
  readonly store: CaseStore;
  readonly queue: WorkQueue;
}

/** What a store takes from the world: the time on the wall in milliseconds, and ids that nobody has had. */
export interface StoreWorld {
  clock(): number;
  newId(): string;
}
