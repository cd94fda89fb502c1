import type { CaseStore, WorkQueue } from '../cases/ports.ts';

/** Where cases are kept, and the queue of those that have to be carried on. */
export interface Stores extends AsyncDisposable {
  readonly store: CaseStore;
  readonly queue: WorkQueue;
}

/** Stages in which a case is at work and would be carried on after a restart. */
export const AT_WORK = ['approved', 'applied', 'undoing'];
