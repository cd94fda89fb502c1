import { DatabaseSync } from 'node:sqlite';
import { firstBroken } from '../../../services/domain/audit-check.ts';
import { sqliteCases } from '../../../services/store/sqlite/cases.ts';
import { migrate } from '../../../services/store/sqlite/migrations.ts';
import { caseAt } from '../../helpers/cases.ts';
import { keep } from '../../helpers/stores.ts';

/** A case too long for what is left of any page. */
const LONG = { ...caseAt.proposed, conversation: 'a'.repeat(50_000) };

/** A file whose disk has no room for another page, until it is given back. */
function fullDisk() {
  const database = new DatabaseSync(':memory:');
  migrate(database);
  database.exec(`PRAGMA max_page_count = ${database.prepare('PRAGMA page_count').get()?.page_count}`);
  return { store: sqliteCases(database), free: () => database.exec('PRAGMA max_page_count = 1000000') };
}

test('a full disk is told as that', async () => {
  const { store } = fullDisk();

  await expect(keep(store, LONG)).rejects.toThrow('database or disk is full');
});

test('what did not fit is kept neither in part nor in the audit, and fits once there is room', async () => {
  const { store, free } = fullDisk();
  await keep(store, LONG).catch(() => null);

  expect(await store.read(LONG.id)).toBeNull();
  free();
  expect((await keep(store, LONG))?.revision).toBe(1);

  const audit = await Array.fromAsync(store.audit());
  expect(audit).toHaveLength(1);
  expect(await firstBroken(audit)).toBeNull();
});
