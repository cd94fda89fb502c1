import type { DatabaseSync } from 'node:sqlite';
import type { Room } from '../../domain/watch.ts';
import type { Rooms, StoredRoom } from '../../watch/ports.ts';

/** Rooms whole, as JSON: what was seen and what has to be said of it are one row, so that neither is ever without the other. */
export function sqliteRooms(database: DatabaseSync): Rooms {
  const read = database.prepare('SELECT revision, body FROM rooms WHERE conversation = ?');
  const next = database.prepare(
    'SELECT conversation, revision, body FROM rooms WHERE conversation > ? ORDER BY conversation LIMIT 1',
  );
  const insert = database.prepare('INSERT OR IGNORE INTO rooms (conversation, revision, body) VALUES (?, 1, ?)');
  const update = database.prepare(
    'UPDATE rooms SET revision = revision + 1, body = ? WHERE conversation = ? AND revision = ?',
  );
  return {
    async read(conversation) {
      const row = read.get(conversation);
      return row ? storedOf(row) : null;
    },
    async save(room, revision) {
      const body = JSON.stringify(room);
      const { conversation } = room;
      const { changes } = revision === 0 ? insert.run(conversation, body) : update.run(body, conversation, revision);
      return changes === 1 ? { room, revision: revision + 1 } : null;
    },
    async *all() {
      for (let row = next.get(''); row; row = next.get(String(row.conversation))) yield storedOf(row);
    },
  };
}

function storedOf({ revision, body }: Record<string, unknown>): StoredRoom {
  return { revision: Number(revision), room: JSON.parse(String(body)) as Room };
}
