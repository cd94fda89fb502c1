import type { DatabaseSync } from 'node:sqlite';
import { chained, type Happening } from '../../domain/audit.ts';
import { rollBack } from './roll-back.ts';

/** Adds lines to the audit, each chained to the one before. */
export function appenderOf(database: DatabaseSync): (happening: Happening) => void {
  const newest = database.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const insert = database.prepare('INSERT INTO audit (seq, hash, case_id, body) VALUES (?, ?, ?, ?)');
  return (happening) => {
    const last = newest.get();
    const line = chained(happening, last ? { seq: Number(last.seq), hash: String(last.hash) } : null);
    insert.run(line.seq, line.hash, line.caseId, JSON.stringify(line));
  };
}

/** All of it or nothing; whoever else writes waits. */
export function atOnce<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
