import { createServer } from 'node:http';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { DatabaseSync } from 'node:sqlite';

/**
 * Loaded into a program before it starts: its clock can be moved, and its disk be full, by whoever asks at a port of this
 * machine. A disk is full when SQLite may not take another page.
 */
let ahead = 0;
const Real = Date;
const now = () => Real.now() + ahead;
globalThis.Date = new Proxy(Real, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

const PORT = Number(process.env.CHAOS_PORT);
const ALL_PAGES = 1_073_741_823;
const databases: DatabaseSync[] = [];
if (process.env.CHAOS_DISK === 'on') {
  const sqlite = createRequire(import.meta.url)('node:sqlite') as { DatabaseSync: typeof DatabaseSync };
  sqlite.DatabaseSync = class extends sqlite.DatabaseSync {
    constructor(...made: ConstructorParameters<typeof DatabaseSync>) {
      super(...made);
      databases.push(this);
    }
  };
  syncBuiltinESMExports();
}

function fill(isFull: boolean): void {
  for (const database of databases) {
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
    database.exec(`PRAGMA max_page_count = ${isFull ? pages : ALL_PAGES}`);
  }
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://inside');
  ahead += Number(searchParams.get('jump') ?? 0) * 1000;
  const disk = searchParams.get('disk');
  if (disk !== null) fill(disk === 'full');
  response.end(`${ahead}`);
});
server.listen(PORT, '127.0.0.1');
server.unref();
