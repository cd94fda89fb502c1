import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { AuditLine } from '../../domain/audit.ts';
import { firstBroken } from '../../domain/audit-check.ts';
import { NewerStore } from '../newer-store.ts';
import { NEWEST, versionOf } from './migrations.ts';

/** What lies in the file of a store. */
export interface Inspected {
  readonly cases: number;
  readonly lines: number;
  /** The hash of the last line of the audit; empty where there is none. */
  readonly lastHash: string;
  /** What is wrong with the audit; null where its chain is sound. */
  readonly broken: string | null;
}

/** A file that is no store, or is one no more. */
export class NoStore extends Error {
  override readonly name = 'NoStore';
}

/** Looks through the file of a store, and alters nothing. Throws a `NoStore` for a file that is damaged, a `NewerStore` for one from the future. */
export async function inspect(file: string): Promise<Inspected> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    expectWhole(database, file);
    const version = versionOf(database);
    if (version > NEWEST) throw new NewerStore(version, NEWEST);
    const { cases } = database.prepare('SELECT count(*) AS cases FROM cases').get() ?? {};
    const seen = { lines: 0, lastHash: '' };
    function* lines(): Generator<AuditLine> {
      for (const { body } of database.prepare('SELECT body FROM audit ORDER BY seq').iterate()) {
        const line = JSON.parse(String(body)) as AuditLine;
        yield line;
        seen.lines += 1;
        seen.lastHash = line.hash;
      }
    }
    const broken = has(database, 'audit') ? await firstBroken(lines()) : null;
    return { cases: Number(cases), ...seen, broken: broken && `line ${broken.seq} is broken: ${broken.why}` };
  } finally {
    database.close();
  }
}

/** Source: sqlite.org, "Result and Error Codes". */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** Whether some program has the file of a store open. */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file);
  try {
    // This takes a lock that nobody gets while anybody else is there, however idle.
    database.exec('PRAGMA busy_timeout = 500; PRAGMA journal_mode = DELETE');
    return false;
  } catch (error) {
    const { errcode } = error as { readonly errcode?: number };
    if (errcode === BUSY) return true;
    if (errcode === CORRUPT || errcode === NOT_A_DATABASE) return false;
    throw error;
  } finally {
    database.close();
  }
}

function expectWhole(database: DatabaseSync, file: string): void {
  try {
    const [first] = database.prepare('PRAGMA integrity_check(1)').all();
    const verdict = String(first?.integrity_check);
    if (verdict !== 'ok') throw new NoStore(`${file}: the file is damaged: ${verdict}`);
    if (!has(database, 'cases')) throw new NoStore(`${file}: no cases have ever been kept in it`);
  } catch (error) {
    if (error instanceof NoStore) throw error;
    throw new NoStore(`${file}: the file is damaged: ${error instanceof Error ? error.message : error}`);
  }
}

function has(database: DatabaseSync, table: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined;
}
