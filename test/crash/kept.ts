import { randomUUID } from 'node:crypto';
import type { Claim, WorkQueue } from '../../services/cases/ports.ts';
import type { StorageNames } from '../../services/store/azure/account.ts';
import { sqliteStores } from '../../services/store/sqlite/index.ts';
import type { Stores } from '../../services/store/stores.ts';
import { type Azurite, emulatedStores } from '../helpers/azurite.ts';
import { eventually } from '../helpers/stores.ts';

/** Where cases are kept, told so that another process finds them: in a file, or in Azure Storage. */
export type Kept =
  | { readonly file: string }
  | { readonly at: Pick<Azurite, 'table' | 'queue'>; readonly names: StorageNames };

/** Opens what is kept there, by a clock in milliseconds. */
export async function openKept(kept: Kept, clock: () => number): Promise<Stores> {
  if ('file' in kept) return sqliteStores(kept.file, { clock, newId: randomUUID });
  return emulatedStores(kept.at, kept.names, { clock });
}

/** For how long a worker claims a case that it will not give back: nobody can put forward the clock of a service. */
export function claimSeconds(kept: Kept): number {
  return 'file' in kept ? 60 : 1;
}

/** The case that a dead worker has left behind, once its claim has run out; null where it has left none. */
export function takeLeft(kept: Kept, queue: WorkQueue): Promise<Claim | null> {
  return 'file' in kept ? queue.take(60) : eventually(() => queue.take(60), 2 * claimSeconds(kept));
}
