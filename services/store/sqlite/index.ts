import { DatabaseSync } from 'node:sqlite';
import type { Stores, StoreWorld } from '../stores.ts';
import { sqliteCases } from './cases.ts';
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
 * Cases, audit and queue in one SQLite file, or in memory for `:memory:`. Several processes of one machine may share it.
 * What was kept is on the disk before it is answered: a process that dies loses nothing, a machine neither.
 */
export function sqliteStores(file: string, world: StoreWorld): Stores {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  migrate(database);
  return {
    store: sqliteCases(database),
    queue: sqliteQueue(database, world),
    greeted: sqliteGreeted(database),
    offers: sqliteOffers(database, world),
    heard: sqliteHeard(database, world),
    rooms: sqliteRooms(database),
    turns: sqliteTurns(database, world),
    examine: () => examineFile(database, world),
    past: sqlitePast(database),
    async [Symbol.asyncDispose]() {
      database.close();
    },
  };
}
