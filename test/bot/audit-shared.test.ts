import { Writable } from 'node:stream';
import { audit } from '../../bot/auditing.ts';
import type { AuditLine } from '../../services/index.ts';
import { happenings, saying } from '../helpers/audit-lines.ts';
import { type Azurite, connectionTo, emulatedStores, freshNames, startAzurite } from '../helpers/azurite.ts';

jest.setTimeout(60_000);

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.end());

/** The longest words that come from outside, four bytes a letter. */
const LONG = '🔒'.repeat(2_000);

test('the audit of many instances is verified and exported from the account that the settings name, at its longest too', async () => {
  const names = freshNames();
  const env = {
    GREENLIGHT_STORAGE_CONNECTION: connectionTo(azurite),
    GREENLIGHT_STORAGE_TABLE: names.table,
    GREENLIGHT_STORAGE_QUEUE: names.queue,
  };
  const kept = [...Object.values(happenings), saying(happenings.failed, LONG), saying(happenings.looked, LONG)];
  {
    await using stores = emulatedStores(azurite, names);
    for (const each of kept) await stores.store.record(each);
  }

  const verified = await run(env, 'verify');
  const exported = await run(env, 'export');

  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining(`${kept.length} lines, chain sound`) });
  const lines = exported.out.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as AuditLine).event)).toEqual(kept.map(({ event }) => event));
});

async function run(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const out: string[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      out.push(String(chunk));
      done();
    },
  });
  const err: string[] = [];
  const code = await audit(args, env, { out: sink, err: (text) => void err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}
