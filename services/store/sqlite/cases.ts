import type { DatabaseSync } from 'node:sqlite';
import type { CaseStore, Stored } from '../../cases/ports.ts';
import type { AuditLine } from '../../domain/audit.ts';
import { AT_WORK, type Case } from '../../domain/case.ts';
import { appenderOf, atOnce } from './append.ts';

/** Above every row. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** How many lines of the audit are read at a time. */
const PAGE = 500;

/** Cases whole, as JSON, and the audit of them: a move and its line are one transaction, so that neither is ever without the other. */
export function sqliteCases(database: DatabaseSync): CaseStore {
  const read = database.prepare('SELECT revision, body FROM cases WHERE id = ?');
  const atWork = database.prepare(
    `SELECT revision, body FROM cases WHERE stage IN (${AT_WORK.map(() => '?').join(', ')}) ORDER BY id`,
  );
  const lines = database.prepare('SELECT seq, body FROM audit WHERE seq > ? ORDER BY seq LIMIT ?');
  const asked = database.prepare(
    'SELECT rowid, revision, body FROM cases WHERE thread = ? AND rowid < ? ORDER BY rowid DESC LIMIT 1',
  );
  const write = writerOf(database);
  const append = appenderOf(database);
  return {
    async read(id) {
      const row = read.get(id);
      return row ? storedOf(row) : null;
    },
    async save(next, revision, happening) {
      return atOnce(database, () => {
        if (!write(next, revision)) return null;
        append(happening);
        return { current: next, revision: revision + 1 };
      });
    },
    async *inThread(thread) {
      for (let row = asked.get(thread, NEWEST); row; row = asked.get(thread, Number(row.rowid))) yield storedOf(row);
    },
    async record(happening) {
      atOnce(database, () => append(happening));
    },
    async *audit(after = 0) {
      for (let last = after; ; ) {
        const page = lines.all(last, PAGE);
        for (const { body } of page) yield JSON.parse(String(body)) as AuditLine;
        if (page.length < PAGE) return;
        last = Number(page.at(-1)?.seq ?? last);
      }
    },
    async unfinished() {
      return atWork.all(...AT_WORK).map(storedOf);
    },
  };
}

function writerOf(database: DatabaseSync): (next: Case, revision: number) => boolean {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO cases (id, revision, stage, thread, body) VALUES (?, 1, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE cases SET revision = revision + 1, stage = ?, body = ? WHERE id = ? AND revision = ?',
  );
  return (next, revision) => {
    const body = JSON.stringify(next);
    const { changes } =
      revision === 0
        ? insert.run(next.id, next.stage, next.thread, body)
        : update.run(next.stage, body, next.id, revision);
    return changes === 1;
  };
}

/** A case as its row has it. */
export function storedOf({ revision, body }: Record<string, unknown>): Stored {
  return { revision: Number(revision), current: JSON.parse(String(body)) as Case };
}
