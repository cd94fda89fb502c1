import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Case } from '../../../services/domain/case.ts';
import { migrate, NewerStore, versionOf } from '../../../services/store/sqlite/migrations.ts';
import { caseAt } from '../../helpers/cases.ts';
import { fileStores, keep } from '../../helpers/stores.ts';

const NEWEST = 9;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-migration-'));
  file = join(folder, 'cases.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file as the first Greenlight wrote it: no version, and cases that told less. */
function firstFile(...cases: readonly Case[]): void {
  const database = new DatabaseSync(file);
  database.exec(
    'CREATE TABLE cases (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, stage TEXT NOT NULL, body TEXT NOT NULL) STRICT',
  );
  const insert = database.prepare('INSERT INTO cases (id, revision, stage, body) VALUES (?, 7, ?, ?)');
  for (const each of cases) insert.run(each.id, each.stage, JSON.stringify(each, leavingOut));
  database.close();
}

const LATER = ['terms', 'approvals', 'executeBy', 'breakGlass', 'begun', 'requestId', 'thread'];
function leavingOut(name: string, value: unknown): unknown {
  return LATER.includes(name) ? undefined : value;
}

test('a file of the first Greenlight is brought to the newest version, and loses nothing', async () => {
  firstFile(
    { ...caseAt.proposed, id: 'asked' },
    { ...caseAt.undone, id: 'over' },
    { ...caseAt.applied, id: 'at work' },
    { ...caseAt.declined, id: 'in a thread', shownAt: { reference: { conversation: { id: '19:room;messageid=1' } } } },
  );

  await using stores = fileStores(file);

  expect(await stores.store.read('asked')).toEqual({ revision: 7, current: { ...caseAt.proposed, id: 'asked' } });
  expect((await stores.store.read('over'))?.current).toEqual({
    ...caseAt.undone,
    id: 'over',
    executeBy: '9999-12-31T23:59:59.999Z',
  });
  expect((await stores.store.unfinished()).map(({ current }) => current.id)).toEqual(['at work']);
  expect(await stores.queue.take(60)).toMatchObject({ caseId: 'at work', attempts: 1 });
  expect(await stores.queue.take(60)).toBeNull();
  expect(await Array.fromAsync(stores.store.audit())).toEqual([]);
  for (const [id, thread] of [
    ['asked', caseAt.proposed.conversation],
    ['in a thread', '19:room;messageid=1'],
  ]) {
    const found = await Array.fromAsync(stores.store.inThread(thread ?? ''));
    expect(found.map(({ current }) => [current.id, current.thread])).toContainEqual([id, thread]);
  }
});

test('a new file is of the newest version, and is opened again as it was', async () => {
  {
    await using stores = fileStores(file);
    await keep(stores.store, caseAt.proposed);
  }
  await using again = fileStores(file);

  const database = new DatabaseSync(file);
  expect(versionOf(database)).toBe(NEWEST);
  database.close();
  expect((await again.store.read(caseAt.proposed.id))?.current).toEqual(caseAt.proposed);
});

test('a file of a newer Greenlight is refused in words, and stays as it is', () => {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${NEWEST + 1}`);

  expect(() => migrate(database)).toThrow(NewerStore);
  expect(() => migrate(database)).toThrow(/version 10, and this Greenlight knows 9/);
  expect(versionOf(database)).toBe(NEWEST + 1);
  database.close();
});

test('a migration that breaks leaves the file as it was', () => {
  const database = new DatabaseSync(file);
  database.exec(
    "CREATE TABLE cases (id TEXT PRIMARY KEY, revision INTEGER, stage TEXT, body TEXT); INSERT INTO cases VALUES ('x', 1, 'proposed', 'no JSON')",
  );

  expect(() => migrate(database)).toThrow(SyntaxError);

  expect(versionOf(database)).toBe(0);
  expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'audit'").get()).toBeUndefined();
  database.close();
});
