import { DatabaseSync } from 'node:sqlite';
import type { Stores, StoreWorld } from '../stores.ts';
import { sqliteCases } from './cases.ts';
import { diskBelow, onDisk } from './disk.ts';
import { examineFile } from './examine.ts';
import { sqliteGreeted } from './greeted.ts';
import { sqliteHeard } from './heard.ts';
import { migrate } from './migrations.ts';
import { sqliteOffers } from './offers.ts';
import { sqlitePast } from './past.ts';
import { sqliteQueue } from './queue.ts';
import { sqliteRooms } from './rooms.ts';
import { sqliteTurns } from './turns.ts';

/**
 * Cases, audit and queue in one SQLite file, or in memory for `:memory:`. Several processes of one machine may share it, and
 * one that dies loses nothing. What a case, its audit or a room is was seen onto the disk before it is answered, so that a
 * machine loses it neither; who has taken what, who was greeted and what was heard is worth no such wait.
 */
export function sqliteStores(file: string, world: StoreWorld): Stores {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 10000');
  const seen = diskBelow(database, file);
  migrate(database);
  return {
    store: onDisk(sqliteCases(database), ['save', 'record'], seen),
    queue: onDisk(sqliteQueue(database, world), ['put', 'putOwn'], seen),
    greeted: sqliteGreeted(database),
    offers: sqliteOffers(database, world),
    heard: sqliteHeard(database, world),
    rooms: onDisk(sqliteRooms(database), ['save'], seen),
    turns: sqliteTurns(database, world),
    examine: () => examineFile(database, world, seen),
    past: onDisk(sqlitePast(database), ['cut'], seen),
    async [Symbol.asyncDispose]() {
      database.close();
    },
  };
}
