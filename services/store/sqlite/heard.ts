import type { DatabaseSync } from 'node:sqlite';
import type { Heard } from '../../cases/ports.ts';
import { HEARD_MILLISECONDS, type StoreWorld } from '../stores.ts';

/** What was heard, as rows whose key lets each be there once. Whoever writes one sweeps those of yesterday away. */
export function sqliteHeard(database: DatabaseSync, { clock }: StoreWorld): Heard {
  const sweep = database.prepare('DELETE FROM heard WHERE heard_at < ?');
  const insert = database.prepare('INSERT OR IGNORE INTO heard (conversation, activity, heard_at) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT 1 FROM heard WHERE conversation = ? AND activity = ? AND heard_at >= ?');
  const remove = database.prepare('DELETE FROM heard WHERE conversation = ? AND activity = ?');
  return {
    async add(conversation, activityId) {
      sweep.run(clock() - HEARD_MILLISECONDS);
      return insert.run(conversation, activityId, clock()).changes === 1;
    },
    async has(conversation, activityId) {
      return select.get(conversation, activityId, clock() - HEARD_MILLISECONDS) !== undefined;
    },
    async forget(conversation, activityId) {
      remove.run(conversation, activityId);
    },
  };
}
