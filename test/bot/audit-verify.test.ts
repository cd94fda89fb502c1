import { join } from 'node:path';
import type { AuditLine } from '../../services/index.ts';
import { fileStores } from '../helpers/stores.ts';
import { altered, forgetAudit, keepAudit, kept, LINES, lastHash, run, tamper } from './audit-file.ts';

beforeEach(keepAudit);
afterEach(forgetAudit);

describe('verify', () => {
  test('says of a sound chain how many lines it has and which hash is the last', async () => {
    const { code, out } = await run('verify', '--store', kept.store);

    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${LINES} lines, chain sound, last hash [0-9a-f]{64}\n$`));
  });

  test('says of an audit without lines that it is sound', async () => {
    const empty = join(kept.folder, 'empty.sqlite');
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

    expect(await run('verify', '--store', kept.store)).toEqual({ code: 1, out: words, err: '' });
  });

  test('knows a hash that somebody kept, at the end and in the middle of the chain', async () => {
    const last = await lastHash();
    const { out } = await run('export', '--store', kept.store);
    const middle = (JSON.parse(out.split('\n')[5] ?? '') as AuditLine).hash;

    for (const hash of [last, last.toUpperCase(), middle]) {
      expect((await run('verify', '--store', kept.store, '--last', hash)).code).toBe(0);
    }
  });

  test('misses lines that were cut off at the end, where somebody kept the last hash', async () => {
    const last = await lastHash();
    tamper('DELETE FROM audit WHERE seq > ?', 12);

    expect((await run('verify', '--store', kept.store)).code).toBe(0);
    const { code, out } = await run('verify', '--store', kept.store, '--last', last);

    expect(code).toBe(1);
    expect(out).toContain('lines were cut off at the end, or all was written anew');
  });
});

test('an audit whose beginning was let go is verified from there on, and the hash at the cut is known', async () => {
  const first = JSON.parse((await run('export', '--store', kept.store)).out.split('\n')[2] ?? '') as AuditLine;
  await using stores = fileStores(kept.store);
  await stores.past.cut('2026-11-24T00:00:00Z', '2027-12-31T00:00:00Z');

  const { code, out } = await run('verify', '--store', kept.store);

  expect(code).toBe(0);
  expect(out).toMatch(
    new RegExp(`^2 lines from line ${LINES} on, the older ones having been cut off, chain sound, last hash \\w{64}\n$`),
  );
  const { out: exported } = await run('export', '--store', kept.store);
  const cut = JSON.parse(exported.trimEnd().split('\n').at(-1) ?? '') as AuditLine;
  expect((await run('verify', '--store', kept.store, '--last', cut.cut?.hash ?? '')).code).toBe(0);
  expect((await run('verify', '--store', kept.store, '--last', first.hash)).code).toBe(1);
  expect((await run('export', '--store', kept.store, '--format', 'csv')).out).toContain(
    `up to line ${LINES - 1}, whose hash was`,
  );
});
