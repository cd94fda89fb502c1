import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp, restore } from '../../bot/copying.ts';
import { caseAt } from '../helpers/cases.ts';
import { fileStores, keep } from '../helpers/stores.ts';

let folder = '';
let store = '';
let copy = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-copy-'));
  store = join(folder, 'greenlight.sqlite');
  copy = join(folder, 'copy.sqlite');
  await using stores = fileStores(store);
  for (const id of ['c-1', 'c-2']) await keep(stores.store, { ...caseAt.proposed, id });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(program: typeof backUp, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said = { out: '', err: '' };
  const code = await program(args, env, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

const backedUp = (...more: readonly string[]) => run(backUp, ['--store', store, '--to', copy, ...more]);
const restored = (...more: readonly string[]) => run(restore, ['--from', copy, '--store', store, ...more]);

function tamper(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("UPDATE audit SET body = json_set(body, '$.says', 'nothing') WHERE seq = 1");
  database.close();
}

async function caseCount(file: string): Promise<number> {
  await using stores = fileStores(file);
  return (await Array.fromAsync(stores.store.inThread(caseAt.proposed.thread))).length;
}

test('a store is copied while its bot writes to it, and the copy is one file, whole, that nobody else reads', async () => {
  await using stores = fileStores(store);
  await keep(stores.store, { ...caseAt.proposed, id: 'c-3' });

  const [{ code, out, err }] = await Promise.all([
    backedUp(),
    ...Array.from({ length: 20 }, (_, index) => keep(stores.store, { ...caseAt.proposed, id: `more-${index}` })),
  ]);

  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/copy\.sqlite: \d+ cases, \d+ lines of the audit, chain sound, last hash [0-9a-f]{64}\n$/);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
});

test('a backup is put back where there is no store, and the bot goes on from it', async () => {
  await backedUp();
  rmSync(store);
  writeFileSync(`${store}-wal`, 'left behind');

  expect(await restored()).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
  const { code, out } = await restored('--force');

  expect(code).toBe(0);
  expect(out).toContain('2 cases, 2 lines of the audit, chain sound');
  expect(await caseCount(store)).toBe(2);
});

test('a store that is there is only written over by force, and never while its bot runs', async () => {
  await backedUp();
  {
    await using stores = fileStores(store);
    await keep(stores.store, { ...caseAt.proposed, id: 'c-3' });
    const running = { code: 1, err: expect.stringContaining('a bot is running on it; stop it first') };
    expect(await restored()).toMatchObject(running);
    expect(await restored('--force')).toMatchObject(running);
    expect(await stores.store.read('c-3')).not.toBeNull();
  }
  expect(await restored()).toMatchObject({ code: 1, err: expect.stringContaining('--force puts the backup over it') });
  expect(await caseCount(store)).toBe(3);

  expect((await restored('--force')).code).toBe(0);

  expect(await caseCount(store)).toBe(2);
});

test.each([
  ['damaged', () => writeFileSync(copy, 'no database'), 'the file is damaged'],
  ['cut short', () => writeFileSync(copy, readFileSync(copy).subarray(0, 40_000)), 'the file is damaged'],
  ['tampered with', () => tamper(copy), 'line 1 is broken: it was changed after it was written; it was not restored'],
  ['empty', () => writeFileSync(copy, ''), 'no cases have ever been kept in it'],
  ['from the future', () => new DatabaseSync(copy).exec('PRAGMA user_version = 99'), 'the store is of version 99'],
])('a backup that is %s is not restored, and the store stays', async (_, spoil, words) => {
  await backedUp();
  spoil();

  expect(await restored('--force')).toMatchObject({ code: 1, out: '', err: expect.stringContaining(words) });

  expect(await caseCount(store)).toBe(2);
  expect(existsSync(`${store}.part`)).toBe(false);
});

test('a store that is damaged beyond reading is replaced', async () => {
  await backedUp();
  writeFileSync(store, 'no database any more');

  expect(await restored('--force')).toMatchObject({ code: 0 });

  expect(await caseCount(store)).toBe(2);
});

test('a backup is not written over unasked, and one of a store that was tampered with is kept and says so', async () => {
  await backedUp();
  tamper(store);

  expect(await backedUp()).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
  expect(await backedUp('--force')).toMatchObject({ code: 1, out: expect.stringContaining('line 1 is broken') });
});

test('a damaged store leaves the last backup as it was', async () => {
  await backedUp();
  const before = readFileSync(copy);
  const spoilt = readFileSync(store);
  writeFileSync(store, spoilt.fill(0x55, 8_192, 40_000));

  expect((await backedUp('--force')).code).toBe(1);

  expect(readFileSync(copy).equals(before)).toBe(true);
  expect(existsSync(`${copy}.part`)).toBe(false);
});

test.each([
  [backUp, [], '--to FILE: is needed'],
  [restore, [], '--from FILE: is needed'],
  [backUp, ['--to', 'x', '--from', 'y'], "Unknown option '--from'"],
  [backUp, ['--to', '/nowhere/x', '--store', '/nowhere/y'], '/nowhere/y: there is no such file'],
  [restore, ['--from', '/nowhere/x', '--store', '/nowhere/y'], '/nowhere/x: there is no such file'],
])('%p with %j is told how it is used', async (program, args, words) => {
  expect(await run(program, args)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
});

test('which store is meant is read from the settings; one that is no file is none of its', async () => {
  const to = ['--to', copy];
  expect(await run(backUp, to, { GREENLIGHT_STORE: store })).toMatchObject({ code: 0 });
  expect(await run(backUp, ['--to', store, '--force'], { GREENLIGHT_STORE: store })).toMatchObject({ code: 2 });
  expect(await run(backUp, to, { GREENLIGHT_STORE: ':memory:' })).toMatchObject({ code: 2 });
  expect(await run(backUp, to, { GREENLIGHT_STORAGE_ACCOUNT: 'stgreenlight' })).toMatchObject({ code: 2 });
});
