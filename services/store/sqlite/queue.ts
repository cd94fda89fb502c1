import type { DatabaseSync } from 'node:sqlite';
import type { WorkQueue } from '../../cases/ports.ts';
import type { StoreWorld } from '../stores.ts';

/**
 * A row for each case that has to be carried on: whose it is, and until when it is seen by nobody else. One that is put in
 * while a worker has it is seen again when that worker is done, so that what came just then is not forgotten.
 */
export function sqliteQueue(database: DatabaseSync, { clock, newId }: StoreWorld): WorkQueue {
  const put = database.prepare(
    `INSERT INTO work (case_id, visible_at, claim, attempts, again) VALUES (?, 0, '', 0, 0)
       ON CONFLICT (case_id) DO UPDATE SET again = claim <> ''`,
  );
  const take = database.prepare(
    `UPDATE work SET visible_at = ?, claim = ?, attempts = attempts + 1, again = 0 WHERE case_id =
       (SELECT case_id FROM work WHERE visible_at <= ? ORDER BY visible_at, case_id LIMIT 1) RETURNING case_id, attempts`,
  );
  const putOwn = database.prepare(
    `INSERT INTO work (case_id, visible_at, claim, attempts, again) VALUES (?, ?, ?, 1, 0)
       ON CONFLICT (case_id) DO UPDATE SET visible_at = excluded.visible_at, claim = excluded.claim,
         attempts = attempts + 1, again = 0 WHERE visible_at <= ? RETURNING attempts`,
  );
  const keep = database.prepare('UPDATE work SET visible_at = ? WHERE case_id = ? AND claim = ?');
  const done = database.prepare('DELETE FROM work WHERE case_id = ? AND claim = ? AND again = 0');
  const giveBack = database.prepare(
    "UPDATE work SET visible_at = 0, claim = '', attempts = 0, again = 0 WHERE case_id = ? AND claim = ?",
  );
  const reach = database.prepare('SELECT 1 FROM work LIMIT 1');
  return {
    async put(caseId) {
      put.run(caseId);
    },
    async take(seconds) {
      const receipt = newId();
      const row = take.get(clock() + seconds * 1000, receipt, clock());
      return row ? { caseId: String(row.case_id), attempts: Number(row.attempts), receipt } : null;
    },
    async putOwn(caseId, seconds) {
      const receipt = newId();
      const row = putOwn.get(caseId, clock() + seconds * 1000, receipt, clock());
      return row ? { caseId, attempts: Number(row.attempts), receipt } : null;
    },
    async keep({ caseId, receipt }, seconds) {
      return keep.run(clock() + seconds * 1000, caseId, receipt).changes === 1;
    },
    async done({ caseId, receipt }) {
      if (done.run(caseId, receipt).changes === 0) giveBack.run(caseId, receipt);
    },
    async reach() {
      reach.get();
    },
  };
}
