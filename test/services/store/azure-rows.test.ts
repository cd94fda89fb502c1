import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { Case } from '../../../services/domain/case.ts';
import { reach, type StorageNames } from '../../../services/store/azure/account.ts';
import { inParts, TooLarge, whole } from '../../../services/store/azure/parts.ts';
import { NewerStore } from '../../../services/store/newer-store.ts';
import type { Stores } from '../../../services/store/stores.ts';
import { type Azurite, connectionTo, emulatedStores, freshNames, startAzurite } from '../../helpers/azurite.ts';
import { caseAt } from '../../helpers/cases.ts';
import { eventually, keep, opened } from '../../helpers/stores.ts';

jest.setTimeout(30_000);

const MINUTE = 60_000;

let azurite: Azurite;
let names: StorageNames;
let now = 0;
let faults: unknown[] = [];
let one: Stores;
let other: Stores;

beforeAll(async () => {
  azurite = await startAzurite();
});
beforeEach(() => {
  now = 0;
  faults = [];
  names = freshNames();
  const world = { clock: () => now, onFault: (error: unknown) => faults.push(error) };
  one = emulatedStores(azurite, names, world);
  other = emulatedStores(azurite, names, world);
});
afterAll(() => azurite.end());

function queueItself(): QueueClient {
  return new QueueClient(connectionTo(azurite), names.queue);
}

function tableItself(): TableClient {
  return TableClient.fromConnectionString(connectionTo(azurite), names.table, { allowInsecureConnection: true });
}

function withWords(words: string): Case {
  return { ...caseAt.proposed, shownAt: { words } };
}

describe('a case in rows', () => {
  test.each([
    ['plain words', 'x'.repeat(400_000)],
    ['words that take three bytes a character', '€'.repeat(400_000)],
    ['words that have to be escaped', '"\\\n'.repeat(70_000)],
    ['characters of two units, of which one would be cut in two', `x${'😀'.repeat(100_000)}`],
    ['characters of two units, of which another would be cut in two', '😀'.repeat(100_000)],
    ['half a character', `${'x'.repeat(40_000)}\ud83d`],
  ])('may be far longer than a string of a row: %s', async (_, words) => {
    expect(await keep(one.store, withWords(words))).toEqual({ current: withWords(words), revision: 1 });

    expect(await other.store.read(caseAt.proposed.id)).toEqual({ current: withWords(words), revision: 1 });
  });

  test.each(['', 'x'])('is never cut amid a character', (before) => {
    const words = `${before}${'😀'.repeat(100_000)}`;

    const row = inParts(words, 'a case');

    expect(Object.values(row).filter((part) => !String(part).isWellFormed())).toEqual([]);
    expect(whole(row)).toBe(words);
  });

  test('that no row can hold is a fault that says so, and nothing is kept', async () => {
    await expect(keep(one.store, withWords('x'.repeat(500_000)))).rejects.toThrow(TooLarge);

    expect(await other.store.read(caseAt.proposed.id)).toBeNull();
    expect(await Array.fromAsync(other.store.audit())).toEqual([]);
  });

  test('that grew shorter keeps nothing of what it was', async () => {
    await keep(one.store, withWords('x'.repeat(100_000)));
    await keep(one.store, withWords('short'), 1);

    expect((await other.store.read(caseAt.proposed.id))?.current).toEqual(withWords('short'));
  });

  test('has a key of its own, whatever its id is', async () => {
    const ids = [
      '',
      'c-1',
      'C-1',
      'c/1\\#?',
      'c_002f1',
      "c'1",
      'c%2F1',
      '\u0000\u007f\n',
      'é',
      '😀',
      'x'.repeat(600),
      'x'.repeat(601),
    ];

    for (const id of ids) await keep(one.store, { ...caseAt.approved, id });

    for (const id of ids) expect((await other.store.read(id))?.current.id).toBe(id);
    expect((await other.store.unfinished()).map(({ current }) => current.id).toSorted()).toEqual(ids.toSorted());
    expect(await Array.fromAsync(other.store.audit())).toHaveLength(ids.length);
  });

  test('is marked as at work exactly while it is', async () => {
    const rows = () =>
      Array.fromAsync(
        tableItself().listEntities({ queryOptions: { filter: "RowKey ge 'work-' and RowKey lt 'work.'" } }),
      );
    const { id } = caseAt.proposed;

    await keep(one.store, caseAt.proposed);
    const before = await rows();
    await keep(one.store, { ...caseAt.approved, id }, 1);
    await keep(one.store, { ...caseAt.applied, id }, 2);
    const meanwhile = await rows();
    await keep(one.store, { ...caseAt.resolved, id }, 3);

    expect([before.length, meanwhile.length, (await rows()).length]).toEqual([0, 1, 0]);
  });
});

describe('a store in Azure Storage', () => {
  test.each([
    ['public', 'core.windows.net'],
    ['usgov', 'core.usgovcloudapi.net'],
    ['dod', 'core.usgovcloudapi.net'],
    ['china', 'core.chinacloudapi.cn'],
  ] as const)('is reached by the name of its account in its cloud, and never without TLS: %s', (cloud, suffix) => {
    const credential = { getToken: async () => null };
    const { storageSuffix } = CLOUDS[cloud];

    const { table, queue } = reach(
      { name: 'greenlight', suffix: storageSuffix, credential },
      { table: 'cases', queue: 'work' },
      10_000,
    );

    expect([table.url, table.tableName]).toEqual([`https://greenlight.table.${suffix}`, 'cases']);
    expect(queue.url).toBe(`https://greenlight.queue.${suffix}/work`);
  });

  test('is made by whoever comes first, and by all who come at once', async () => {
    const stores = Array.from({ length: 8 }, () => emulatedStores(azurite, names));

    await Promise.all(stores.map(({ store }, index) => store.record(opened({ ...caseAt.proposed, id: `c-${index}` }))));

    expect(await Array.fromAsync(one.store.audit())).toHaveLength(8);
  });

  test('that a newer Greenlight has written is left alone', async () => {
    await one.store.unfinished();
    await tableItself().upsertEntity({ partitionKey: 'greenlight', rowKey: 'schema', version: 2 });

    await expect(keep(other.store, caseAt.proposed)).rejects.toThrow(NewerStore);
    await expect(other.queue.take(60)).rejects.toThrow('the store is of version 2, and this Greenlight knows 1');

    expect(await one.store.read(caseAt.proposed.id)).toBeNull();
  });

  test('whose table is gone is a fault, and not a case that nobody knows', async () => {
    await one.store.unfinished();
    await tableItself().deleteTable();

    await expect(one.store.read('c-1')).rejects.toThrow('TableNotFound');
    await expect(keep(one.store, caseAt.proposed)).rejects.toThrow('TableNotFound');
  });
});

describe('the queue', () => {
  test('drops messages that are none of ours, and says so', async () => {
    await one.store.unfinished();
    const junk = [
      'hello',
      '',
      'e30=',
      Buffer.from('null').toString('base64'),
      Buffer.from('{"case":1}').toString('base64'),
    ];
    for (const text of junk) await queueItself().sendMessage(text);
    await one.queue.put('c-1');

    expect(await one.queue.take(60)).toMatchObject({ caseId: 'c-1' });

    expect(faults.map(String)).toEqual(
      junk.map(() => 'Error: A message that names no case was in the queue, and was deleted.'),
    );
    expect((await queueItself().getProperties()).approximateMessagesCount).toBe(1);
  });

  test('does not forget a case that is put in while its worker is about to end', async () => {
    await one.queue.put('c-1');
    const claim = await one.queue.take(60);
    await other.queue.put('c-1');
    expect(await other.queue.take(1)).toBeNull();

    if (claim) await one.queue.done(claim);

    expect(await eventually(() => other.queue.take(60))).toMatchObject({ caseId: 'c-1', attempts: 1 });
  });

  test('counts how often a case was claimed, and not how often somebody looked', async () => {
    await one.queue.put('c-1');
    const claim = await one.queue.take(MINUTE / 1000);
    await other.queue.put('c-1');
    for (let count = 0; count < 5; count += 1) await other.queue.take(1);

    now += MINUTE;

    expect(claim).toMatchObject({ attempts: 1 });
    expect(await eventually(() => other.queue.take(1))).toMatchObject({ caseId: 'c-1', attempts: 2 });
  });

  test('brings a case back whose message somebody has cleared away, if its worker dies', async () => {
    await one.queue.put('c-1');
    const claim = await one.queue.take(60);
    await queueItself().clearMessages();

    expect(claim && (await one.queue.keep(claim, 1))).toBe(true);
    now += MINUTE;

    expect(await eventually(() => other.queue.take(60))).toMatchObject({ caseId: 'c-1', attempts: 2 });
  });

  test('lets a worker that lost its case neither keep nor end it', async () => {
    await one.queue.put('c-1');
    const first = await one.queue.take(1);
    now += MINUTE;
    const second = await eventually(() => other.queue.take(60));
    if (!first || !second) throw new Error('it is there to be taken');

    await one.queue.done(first);

    expect(await one.queue.keep(first, 60)).toBe(false);
    expect(await other.queue.keep(second, 60)).toBe(true);
    await other.queue.done(second);
    expect((await queueItself().getProperties()).approximateMessagesCount).toBe(0);
  });

  test.each([0.2, 1, 60, 604_800, 9_999_999])('claims for %d seconds, as near as the service can', async (seconds) => {
    await one.queue.put('c-1');

    expect(await one.queue.take(seconds)).toMatchObject({ caseId: 'c-1' });
    expect(await other.queue.take(seconds)).toBeNull();
  });
});
