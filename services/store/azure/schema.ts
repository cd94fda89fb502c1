import { NewerStore } from '../newer-store.ts';
import type { Reached } from './account.ts';
import { mishapOf } from './answer.ts';
import { keyOf, PARTITION } from './keys.ts';
import { find } from './rows.ts';

/** How the rows are laid out. A layout that has been released is never changed, only followed by another. */
const VERSION = 1;

/** Creates what is missing. Throws a `NewerStore` for a table that is from the future. */
export async function prepare({ table, queue }: Reached, milliseconds: number): Promise<void> {
  const abortSignal = AbortSignal.timeout(milliseconds);
  await Promise.all([table.createTable(), queue.createIfNotExists({ abortSignal })]);
  const schema = await find(table, keyOf.schema);
  const version = Number(schema?.version ?? VERSION);
  if (version > VERSION) throw new NewerStore(version, VERSION);
  if (schema) return;
  await table
    .createEntity({ partitionKey: PARTITION, rowKey: keyOf.schema, version: VERSION })
    .catch((error: unknown) => {
      // Another instance started at the same time.
      if (mishapOf(error) !== 'lost') throw error;
    });
}

/** Does a thing at the first asking and never again, unless it failed. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = null;
      throw error;
    });
    return begun;
  };
}
