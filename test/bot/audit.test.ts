import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { audit } from '../../bot/auditing.ts';
import type { AuditLine } from '../../services/index.ts';
import { happenings, saying } from '../helpers/audit-lines.ts';
import { NOW } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';
import { fileStores } from '../helpers/stores.ts';
import { forgetAudit, keepAudit, kept, LINES, run, runWith, tamper } from './audit-file.ts';

beforeEach(keepAudit);
afterEach(forgetAudit);

describe('export', () => {
  test('writes every line as JSON', async () => {
    const { code, out } = await run('export', '--store', kept.store);

    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditLine);
    expect(code).toBe(0);
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: LINES }, (_, place) => place + 1));
  });

  test('writes every line as CSV, under its headings', async () => {
    const { code, out } = await run('export', '--store', kept.store, '--format', 'csv');

    expect(code).toBe(0);
    expect(out).toMatch(/^line,at,event,/);
    expect(out.split('\r\n')).toHaveLength(LINES + 2);
  });

  test.each([
    [['--since', '2026-11-24'], 1],
    [['--since', '2026-11-23T09:00:30Z'], LINES],
    [['--since', '2026-11-23T10:00:30+01:00'], LINES],
    [['--since', '2026-11-23T09:00:31'], 1],
    [['--certificate', TARGET.name], LINES - 5],
    [['--certificate', 'kv-shop'], LINES - 4],
    [['--certificate', 'shop.contoso.com', '--since', '2026-11-24'], 0],
    [['--certificate', 'other'], 1],
    [['--certificate', 'no-such-thing'], 0],
  ])('narrowed by %j has %i lines', async (narrowed, lines) => {
    const { code, out } = await run('export', '--store', kept.store, ...narrowed);

    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toHaveLength(lines);
  });

  test('goes to a file that nobody else can read', async () => {
    const file = join(kept.folder, 'audit.csv');

    const { code, out } = await run('export', '--store', kept.store, '--format', 'csv', '--out', file);

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(LINES + 2);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('ends quietly where nobody wants more of it', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
    });

    expect(
      await audit(['export', '--store', kept.store], {}, { out: closed, err: () => undefined, now: () => NOW }),
    ).toBe(0);
  });

  test('writes one line after the other, and what comes before one that cannot be read is written', async () => {
    tamper('UPDATE audit SET body = ? WHERE seq = ?', '{', LINES);

    const { code, out, err } = await run('export', '--store', kept.store);

    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(LINES - 1);
    expect(err).toMatch(/JSON/);
  });
});

describe('history', () => {
  test.each([TARGET.name, 'kv-shop', 'www.contoso.com'])('tells of %s what happened, in order', async (name) => {
    const { code, out } = await run('history', name, '--store', kept.store);

    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('1  2026-11-23T09:00:30Z  Asked; yellow, broken at access (grant-missing) · by Ana Silva');
    expect(out).toContain('Refused to approve: Whoever asked may not approve');
    expect(out).toContain('approved by Ben Okafor · request r-1');
  });

  test('says so where nothing is recorded', async () => {
    expect(await run('history', 'no-such-thing', '--store', kept.store)).toMatchObject({
      code: 0,
      out: 'Nothing is recorded of no-such-thing.\n',
    });
  });

  test('writes no control character of anybody’s into the terminal', async () => {
    await using stores = fileStores(kept.store);
    const hostile = saying({ ...happenings.failed, certificateId: '' }, '\u001b[2Jevil\r\nline \u202e');
    await stores.store.record({ ...hostile, touches: ['hostile'] });

    const { out } = await run('history', 'hostile', '--store', kept.store);

    expect(out.trimEnd()).toMatch(/evil/);
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['no command', ['--store', 'STORE'], /a command is needed/],
  ['an unknown command', ['explode', '--store', 'STORE'], /there is no such command/],
  ['a kept.store without a name', ['verify', '--store', ''], /--store FILE: has no name/],
  ['a kept.store that is not there', ['verify', '--store', 'nowhere.sqlite'], /nowhere\.sqlite: there is no such file/],
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
  const { code, out, err } = await run(...args.map((each) => (each === 'STORE' ? kept.store : each)));

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(words);
  expect(err).toContain('usage: npm run -s audit');
});

test('without a file, the settings say where the audit is', async () => {
  const there = await runWith({ GREENLIGHT_STORE: kept.store }, 'verify');
  const nowhere = await runWith({ GREENLIGHT_STORE: 'nowhere.sqlite' }, 'verify');
  const both = await runWith({ GREENLIGHT_STORE: kept.store, GREENLIGHT_STORAGE_ACCOUNT: 'greenlight' }, 'verify');

  expect(there).toMatchObject({ code: 0, out: expect.stringContaining(`${LINES} lines, chain sound`) });
  expect(nowhere).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^GREENLIGHT_STORE nowhere\.sqlite: there is no/),
  });
  expect(both).toMatchObject({ code: 2, err: expect.stringMatching(/^GREENLIGHT_STORE: is a file/) });
});

test('a file that is no kept.store ends with 2 and stays as it is', async () => {
  const file = join(kept.folder, 'notes.txt');
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

  expect(await program(['verify', '--store', kept.store])).toEqual([
    0,
    expect.stringContaining(`${LINES} lines, chain sound`),
  ]);
  tamper('DELETE FROM audit WHERE seq = ?', 1);
  expect(await program(['verify', '--store', kept.store])).toEqual([1, expect.stringContaining('line 1 is broken')]);
  expect((await program([]))[0]).toBe(2);
}, 30_000);
