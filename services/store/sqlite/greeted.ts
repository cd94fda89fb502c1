import type { DatabaseSync } from 'node:sqlite';
import type { Greeted } from '../../cases/ports.ts';

/** Who was greeted, as rows whose key lets each be there once. */
export function sqliteGreeted(database: DatabaseSync): Greeted {
  const insert = database.prepare('INSERT OR IGNORE INTO greeted (conversation) VALUES (?)');
  const remove = database.prepare('DELETE FROM greeted WHERE conversation = ?');
  return {
    async add(conversation) {
      return insert.run(conversation).changes === 1;
    },
    async remove(conversation) {
      remove.run(conversation);
    },
  };
}
