import { DatabaseSync } from 'node:sqlite';
import type { CaseStore, Stored } from '../cases/ports.ts';
import type { Case } from '../domain/case.ts';

/** Stages in which a case is at work and would be carried on after a restart. */
const AT_WORK = ['approved', 'applied', 'undoing'];

/**
 * Cases in one SQLite file, or in memory for `:memory:`. A case lies there whole, as JSON; its revision is compared on
 * every save, so that of two who move the same case only one gets there.
 */
export function sqliteStore(file: string): CaseStore & Disposable {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, stage TEXT NOT NULL, body TEXT NOT NULL) STRICT`);
  const read = database.prepare('SELECT revision, body FROM cases WHERE id = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO cases (id, revision, stage, body) VALUES (?, 1, ?, ?)');
  const update = database.prepare(
    'UPDATE cases SET revision = revision + 1, stage = ?, body = ? WHERE id = ? AND revision = ?',
  );
  const atWork = database.prepare(
    `SELECT revision, body FROM cases WHERE stage IN (${AT_WORK.map(() => '?').join(', ')})`,
  );
  return {
    async read(id) {
      const row = read.get(id);
      return row ? storedOf(row) : null;
    },
    async save(next, revision) {
      const body = JSON.stringify(next);
      const { changes } =
        revision === 0 ? insert.run(next.id, next.stage, body) : update.run(next.stage, body, next.id, revision);
      return changes === 1 ? { current: next, revision: revision + 1 } : null;
    },
    async unfinished() {
      return atWork.all(...AT_WORK).map(storedOf);
    },
    [Symbol.dispose]: () => database.close(),
  };
}

function storedOf({ revision, body }: Record<string, unknown>): Stored {
  return { revision: Number(revision), current: JSON.parse(String(body)) as Case };
}
