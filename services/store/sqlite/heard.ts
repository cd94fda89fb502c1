import type { DatabaseSync } from 'node:sqlite';
import type { Heard } from '../../cases/ports.ts';
import { HEARD_MILLISECONDS, type StoreWorld } from '../stores.ts';

/**
 * What was heard, as rows whose key lets each be there once. Whoever writes one sweeps those of yesterday away. A process that
 * dies loses none. A machine that loses its power may lose the last, and hears again what it is told again: that is worth no
 * wait for the disk before every answer.
 * Source: sqlite.org/pragma.html#pragma_synchronous, NORMAL in WAL mode.
 */
export function sqliteHeard(database: DatabaseSync, { clock }: StoreWorld): Heard {
  const sweep = database.prepare('DELETE FROM heard WHERE heard_at < ?');
  const insert = database.prepare('INSERT OR IGNORE INTO heard (conversation, activity, heard_at) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT 1 FROM heard WHERE conversation = ? AND activity = ? AND heard_at >= ?');
  const remove = database.prepare('DELETE FROM heard WHERE conversation = ? AND activity = ?');
  return {
    async add(conversation, activityId) {
      database.exec('PRAGMA synchronous = NORMAL');
      try {
        sweep.run(clock() - HEARD_MILLISECONDS);
        return insert.run(conversation, activityId, clock()).changes === 1;
      } finally {
        database.exec('PRAGMA synchronous = FULL');
      }
    },
    async has(conversation, activityId) {
      return select.get(conversation, activityId, clock() - HEARD_MILLISECONDS) !== undefined;
    },
    async forget(conversation, activityId) {
      remove.run(conversation, activityId);
    },
  };
}
