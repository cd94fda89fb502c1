import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '../../../services/store/sqlite.ts';
import { caseAt } from '../../helpers/cases.ts';

const proposed = { ...caseAt.proposed, id: 'c-1' };

test('a case is read as it was saved', async () => {
  using store = sqliteStore(':memory:');

  expect(await store.save(proposed, 0)).toEqual({ current: proposed, revision: 1 });
  expect(await store.read('c-1')).toEqual({ current: proposed, revision: 1 });
  expect(await store.read('c-2')).toBeNull();
});

test('of two who move the same case only one gets there', async () => {
  using store = sqliteStore(':memory:');
  await store.save(proposed, 0);

  const [first, second] = await Promise.all([
    store.save({ ...caseAt.approved, id: 'c-1' }, 1),
    store.save({ ...caseAt.declined, id: 'c-1' }, 1),
  ]);

  expect(first?.revision).toBe(2);
  expect(second).toBeNull();
  expect((await store.read('c-1'))?.current.stage).toBe('approved');
});

test('a new case does not overwrite one of the same id', async () => {
  using store = sqliteStore(':memory:');
  await store.save(proposed, 0);

  expect(await store.save({ ...caseAt.diagnosed, id: 'c-1' }, 0)).toBeNull();
});

test('what was at work when the bot ended is there when it starts again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-store-'));
  const file = join(folder, 'cases.sqlite');
  {
    using store = sqliteStore(file);
    for (const [stage, current] of Object.entries(caseAt)) await store.save({ ...current, id: stage }, 0);
  }

  using store = sqliteStore(file);
  const left = await store.unfinished();

  expect(left.map(({ current }) => current.stage).toSorted()).toEqual(['applied', 'approved']);
  rmSync(folder, { recursive: true });
});
