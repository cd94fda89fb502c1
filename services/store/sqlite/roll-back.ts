import type { DatabaseSync } from 'node:sqlite';

/**
 * Takes back what was begun and broke. Where a disk is full or fails, SQLite may have done so by itself; to do it again would
 * be a fault of its own, in the place of the one that tells what is wrong.
 * Source: sqlite.org, "Transaction", on responses to errors within one.
 */
export function rollBack(database: DatabaseSync): void {
  if (database.isTransaction) database.exec('ROLLBACK');
}
