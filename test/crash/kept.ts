import { randomUUID } from 'node:crypto';
import { sqliteStores } from '../../services/store/sqlite/index.ts';
import type { Stores } from '../../services/store/stores.ts';

/** Where cases are kept, told so that another process finds them. */
export interface Kept {
  readonly file: string;
}

/** Opens what is kept there, by a clock in milliseconds. */
export async function openKept({ file }: Kept, clock: () => number): Promise<Stores> {
  return sqliteStores(file, { clock, newId: randomUUID });
}
