import type { AuditLine } from '../../services/index.ts';
import { happenings, saying } from '../helpers/audit-lines.ts';
import { type Azurite, connectionTo, emulatedStores, freshNames, startAzurite } from '../helpers/azurite.ts';

import { runWith } from './audit-file.ts';

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

  const verified = await runWith(env, 'verify');
  const exported = await runWith(env, 'export');

  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining(`${kept.length} lines, chain sound`) });
  const lines = exported.out.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as AuditLine).event)).toEqual(kept.map(({ event }) => event));
});
