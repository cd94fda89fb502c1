import { odata, type TableClient } from '@azure/data-tables';
import type { Room } from '../../domain/watch.ts';
import type { Rooms, StoredRoom } from '../../watch/ports.ts';
import { mishapOf } from './answer.ts';
import { keyOf, ROOMS } from './keys.ts';
import { inParts, type Row, whole } from './parts.ts';
import { find } from './rows.ts';
import type { AzureWorld } from './world.ts';

/** Rooms whole, as JSON: what was seen and what has to be said of it are one row, so that neither is ever without the other. */
export function azureRooms(table: TableClient, ready: () => Promise<void>, { newId }: AzureWorld): Rooms {
  return {
    async read(conversation) {
      await ready();
      const row = await find(table, keyOf.room(conversation), [], ROOMS);
      return row && storedOf(row);
    },
    async save(room, revision) {
      await ready();
      const rowKey = keyOf.room(room.conversation);
      const before = revision === 0 ? null : await find(table, rowKey, ['revision'], ROOMS);
      if (revision > 0 && Number(before?.revision) !== revision) return null;
      const mark = newId();
      const text = inParts(JSON.stringify(room), 'a room');
      const entity = { partitionKey: ROOMS, rowKey, revision: revision + 1, mark, ...text };
      try {
        if (before) await table.updateEntity(entity, 'Replace', { etag: before.etag });
        else await table.createEntity(entity);
      } catch (error) {
        if (mishapOf(error) !== 'lost') throw error;
        // A first try may have taken effect unheard: its mark is nobody else's.
        if ((await find(table, rowKey, ['mark'], ROOMS))?.mark !== mark) return null;
      }
      return { room, revision: revision + 1 };
    },
    async *all() {
      await ready();
      const filter = odata`PartitionKey eq ${ROOMS}`;
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) yield storedOf(row);
    },
  };
}

function storedOf(row: Row): StoredRoom {
  return { revision: Number(row.revision), room: JSON.parse(whole(row)) as Room };
}
