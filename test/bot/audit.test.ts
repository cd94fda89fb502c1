import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { audit } from '../../bot/auditing.ts';
import type { AuditLine } from '../../services/index.ts';
import { happenings, refusal, saying } from '../helpers/audit-lines.ts';
import { TARGET } from '../helpers/changes.ts';
import { fileStores } from '../helpers/stores.ts';

let folder = '';
let store = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-audit-'));
  store = join(folder, 'greenlight.sqlite');
  await using stores = fileStores(store);
  for (const each of [
    ...Object.values(happenings),
    refusal({ at: '2026-11-25T09:00:00Z', certificateId: '/c/other', hostNames: [], touches: [] }),
  ])
    await stores.store.record(each);
});
afterEach(() => rmSync(folder, { recursive: true }));

const LINES = Object.keys(happenings).length + 1;

async function run(...args: readonly string[]) {
  return runWith({}, ...args);
}

async function runWith(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      out.push(String(chunk));
      done();
    },
  });
  const code = await audit(args, env, { out: sink, err: (text) => void err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}

/** Alters the file behind the bot's back. */
function tamper(sql: string, ...values: readonly (string | number)[]): void {
  const database = new DatabaseSync(store);
  database.prepare(sql).run(...values);
  database.close();
}

function altered(seq: number, alter: (line: AuditLine) => object): void {
  const database = new DatabaseSync(store);
  const body = database.prepare('SELECT body FROM audit WHERE seq = ?').get(seq)?.body;
  database.prepare('UPDATE audit SET body = ? WHERE seq = ?').run(JSON.stringify(alter(JSON.parse(String(body)))), seq);
  database.close();
}

async function lastHash(): Promise<string> {
  return /last hash ([0-9a-f]{64})/.exec((await run('verify', '--store', store)).out)?.[1] ?? '';
}

describe('verify', () => {
  test('says of a sound chain how many lines it has and which hash is the last', async () => {
    const { code, out } = await run('verify', '--store', store);

    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${LINES} lines, chain sound, last hash [0-9a-f]{64}\n$`));
  });

  test('says of an audit without lines that it is sound', async () => {
    const empty = join(folder, 'empty.sqlite');
    await fileStores(empty)[Symbol.asyncDispose]();

    expect(await run('verify', '--store', empty)).toEqual({ code: 0, out: '0 lines, chain sound\n', err: '' });
  });

  test.each<[string, () => void, string]>([
    [
      'is altered',
      () => altered(7, (line) => ({ ...line, by: null, outcome: 'x' })),
      'line 7 is broken: it was changed after it was written\n',
    ],
    [
      'is deleted',
      () => tamper('DELETE FROM audit WHERE seq = ?', 4),
      'line 4 is broken: it is not there: in its place stands line 5\n',
    ],
    [
      'is no JSON',
      () => tamper('UPDATE audit SET body = ? WHERE seq = ?', '{', 9),
      'line 9 is broken: it cannot be read\n',
    ],
    [
      'is numbered anew',
      () => altered(3, (line) => ({ ...line, seq: 99 })),
      'line 3 is broken: it is not there: in its place stands line 99\n',
    ],
  ])('names the first line that %s', async (_, break_, words) => {
    break_();

    expect(await run('verify', '--store', store)).toEqual({ code: 1, out: words, err: '' });
  });

  test('knows a hash that somebody kept, at the end and in the middle of the chain', async () => {
    const last = await lastHash();
    const { out } = await run('export', '--store', store);
    const middle = (JSON.parse(out.split('\n')[5] ?? '') as AuditLine).hash;

    for (const hash of [last, last.toUpperCase(), middle]) {
      expect((await run('verify', '--store', store, '--last', hash)).code).toBe(0);
    }
  });

  test('misses lines that were cut off at the end, where somebody kept the last hash', async () => {
    const last = await lastHash();
    tamper('DELETE FROM audit WHERE seq > ?', 12);

    expect((await run('verify', '--store', store)).code).toBe(0);
    const { code, out } = await run('verify', '--store', store, '--last', last);

    expect(code).toBe(1);
    expect(out).toContain('lines were cut off at the end, or all was written anew');
  });
});

describe('export', () => {
  test('writes every line as JSON', async () => {
    const { code, out } = await run('export', '--store', store);

    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditLine);
    expect(code).toBe(0);
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: LINES }, (_, place) => place + 1));
  });

  test('writes every line as CSV, under its headings', async () => {
    const { code, out } = await run('export', '--store', store, '--format', 'csv');

    expect(code).toBe(0);
    expect(out).toMatch(/^line,at,event,/);
    expect(out.split('\r\n')).toHaveLength(LINES + 2);
  });

  test.each([
    [['--since', '2026-11-24'], 1],
    [['--since', '2026-11-23T09:00:30Z'], LINES],
    [['--since', '2026-11-23T10:00:30+01:00'], LINES],
    [['--since', '2026-11-23T09:00:31'], 1],
    [['--certificate', TARGET.name], LINES - 1],
    [['--certificate', 'kv-shop'], LINES - 2],
    [['--certificate', 'shop.contoso.com', '--since', '2026-11-24'], 0],
    [['--certificate', 'other'], 1],
    [['--certificate', 'no-such-thing'], 0],
  ])('narrowed by %j has %i lines', async (narrowed, lines) => {
    const { code, out } = await run('export', '--store', store, ...narrowed);

    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toHaveLength(lines);
  });

  test('goes to a file that nobody else can read', async () => {
    const file = join(folder, 'audit.csv');

    const { code, out } = await run('export', '--store', store, '--format', 'csv', '--out', file);

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(LINES + 2);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('ends quietly where nobody wants more of it', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
    });

    expect(await audit(['export', '--store', store], {}, { out: closed, err: () => undefined })).toBe(0);
  });

  test('writes one line after the other, and what comes before one that cannot be read is written', async () => {
    tamper('UPDATE audit SET body = ? WHERE seq = ?', '{', LINES);

    const { code, out, err } = await run('export', '--store', store);

    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(LINES - 1);
    expect(err).toMatch(/JSON/);
  });
});

describe('history', () => {
  test.each([TARGET.name, 'kv-shop', 'www.contoso.com'])('tells of %s what happened, in order', async (name) => {
    const { code, out } = await run('history', name, '--store', store);

    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('1  2026-11-23T09:00:30Z  Asked; yellow, broken at access (grant-missing) · by Ana Silva');
    expect(out).toContain('Refused to approve: Whoever asked may not approve');
    expect(out).toContain('approved by Ben Okafor · request r-1');
  });

  test('says so where nothing is recorded', async () => {
    expect(await run('history', 'no-such-thing', '--store', store)).toMatchObject({
      code: 0,
      out: 'Nothing is recorded of no-such-thing.\n',
    });
  });

  test('writes no control character of anybody’s into the terminal', async () => {
    await using stores = fileStores(store);
    const hostile = saying({ ...happenings.failed, certificateId: '' }, '\u001b[2Jevil\r\nline \u202e');
    await stores.store.record({ ...hostile, touches: ['hostile'] });

    const { out } = await run('history', 'hostile', '--store', store);

    expect(out.trimEnd()).toMatch(/evil/);
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['no command', ['--store', 'STORE'], /a command is needed/],
  ['an unknown command', ['explode', '--store', 'STORE'], /there is no such command/],
  ['a store without a name', ['verify', '--store', ''], /--store FILE: has no name/],
  ['a store that is not there', ['verify', '--store', 'nowhere.sqlite'], /nowhere\.sqlite: there is no such file/],
  ['an unknown option', ['verify', '--store', 'STORE', '--colour', 'red'], /colour/],
  ['an option of another command', ['verify', '--store', 'STORE', '--format', 'csv'], /--format: is not for verify/],
  ['an unknown format', ['export', '--store', 'STORE', '--format', 'xml'], /xml: is none of jsonl, csv/],
  ['a time that is none', ['export', '--store', 'STORE', '--since', 'yesterday'], /--since yesterday/],
  ['a day that is none', ['export', '--store', 'STORE', '--since', '2026-13-45'], /--since 2026-13-45/],
  ['a hash that is none', ['verify', '--store', 'STORE', '--last', 'abc'], /--last: the 64 letters/],
  ['no name', ['history', '--store', 'STORE'], /one name is needed/],
  ['two names', ['history', 'a', 'b', '--store', 'STORE'], /one name is needed/],
  ['a name too many', ['verify', 'a', '--store', 'STORE'], /a: is not understood/],
])('%s ends with 2 and says why', async (_, args, words) => {
  const { code, out, err } = await run(...args.map((each) => (each === 'STORE' ? store : each)));

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(words);
  expect(err).toContain('usage: npm run -s audit');
});

test('without a file, the settings say where the audit is', async () => {
  const there = await runWith({ GREENLIGHT_STORE: store }, 'verify');
  const nowhere = await runWith({ GREENLIGHT_STORE: 'nowhere.sqlite' }, 'verify');
  const both = await runWith({ GREENLIGHT_STORE: store, GREENLIGHT_STORAGE_ACCOUNT: 'greenlight' }, 'verify');

  expect(there).toMatchObject({ code: 0, out: expect.stringContaining(`${LINES} lines, chain sound`) });
  expect(nowhere).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^GREENLIGHT_STORE nowhere\.sqlite: there is no/),
  });
  expect(both).toMatchObject({ code: 2, err: expect.stringMatching(/^GREENLIGHT_STORE: is a file/) });
});

test('a file that is no store ends with 2 and stays as it is', async () => {
  const file = join(folder, 'notes.txt');
  writeFileSync(file, 'these are notes, and no database at all'.repeat(100));

  const { code, err } = await run('verify', '--store', file);

  expect(code).toBe(2);
  expect(err).toMatch(/not a database/);
  expect(readFileSync(file, 'utf8')).toMatch(/^these are notes/);
});

test('the program itself verifies, and says with its exit code what it found', async () => {
  const program = (args: readonly string[]) =>
    new Promise<[number, string]>((done) => {
      execFile(process.execPath, ['bot/audit.ts', ...args], (error, stdout) =>
        done([error ? Number(error.code) : 0, stdout]),
      );
    });

  expect(await program(['verify', '--store', store])).toEqual([
    0,
    expect.stringContaining(`${LINES} lines, chain sound`),
  ]);
  tamper('DELETE FROM audit WHERE seq = ?', 1);
  expect(await program(['verify', '--store', store])).toEqual([1, expect.stringContaining('line 1 is broken')]);
  expect((await program([]))[0]).toBe(2);
}, 30_000);
