import { setTimeout as sleep } from 'node:timers/promises';
import { firstBroken } from '../../../services/domain/audit-check.ts';
import type { StorageNames } from '../../../services/store/azure/account.ts';
import type { Stores } from '../../../services/store/stores.ts';
import { type Azurite, emulatedStores, freshNames, startAzurite } from '../../helpers/azurite.ts';
import { type BadLine, badLineTo, type Trouble } from '../../helpers/bad-line.ts';
import { caseAt } from '../../helpers/cases.ts';
import { eventually, keep, opened } from '../../helpers/stores.ts';

jest.setTimeout(30_000);

const { proposed, approved, declined } = caseAt;
const id = proposed.id;
const ONCE: readonly [Trouble, number][] = [
  ['answer cut', 1],
  ['answer is 500', 1],
  ['answer cut half way', 1],
  ['answer stalls half way', 1],
  ['answer ends half way', 1],
];
/** The SDK asks twice more by itself, so three times are one more than it bears. */
const ANSWER_LOST: readonly [Trouble, number][] = [...ONCE, ['answer cut', 3], ['answer is 500', 3]];

let azurite: Azurite;
let tables: BadLine;
let messages: BadLine;
let names: StorageNames;
/** An instance whose line is bad, and another whose line is good. */
let here: Stores;
let there: Stores;
let now = 0;

beforeAll(async () => {
  azurite = await startAzurite();
  tables = await badLineTo(azurite.table);
  messages = await badLineTo(azurite.queue);
});
beforeEach(async () => {
  now = 0;
  names = freshNames();
  here = overBadLine(10_000);
  there = emulatedStores(azurite, names, { clock: () => now });
  await there.store.unfinished();
});
afterAll(async () => {
  await tables.end();
  await messages.end();
  await azurite.end();
});

function overBadLine(requestMilliseconds: number): Stores {
  const world = { clock: () => now, wait: async () => undefined, requestMilliseconds };
  return emulatedStores({ table: tables.url, queue: messages.url }, names, world);
}

/** An instance that notices soon that an answer does not come. */
function hereFor(trouble: Trouble): Stores {
  return trouble === 'answer stalls half way' ? overBadLine(1_000) : here;
}

interface Asked {
  readonly method: string;
  readonly url: string;
}

const isTransaction = ({ url }: Asked) => url.includes('$batch');
const isHiding = ({ method }: Asked) => method === 'PUT';
const isNewLease = ({ method, url }: Asked) => method === 'POST' && url.endsWith(`/${names.table}`);

async function told(): Promise<readonly string[]> {
  const lines = await Array.fromAsync(there.store.audit());
  expect(await firstBroken(lines)).toBeNull();
  return lines.map(({ stage, outcome }) => outcome || (stage ?? ''));
}

function atFirst(work: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

test.each(ONCE)('a new case that was saved is answered as saved, and told once: %s, %i×', async (trouble, times) => {
  tables.happens({ meets: isTransaction, times, trouble });

  expect(await keep(hereFor(trouble).store, proposed)).toEqual({ current: proposed, revision: 1 });

  expect(tables.happened()).toBe(times);
  expect(await there.store.read(id)).toEqual({ current: proposed, revision: 1 });
  expect(await told()).toEqual(['proposed']);
});

test.each(ANSWER_LOST)('a move that was saved is answered as saved, and told once: %s, %i×', async (trouble, times) => {
  await keep(there.store, proposed);
  tables.happens({ meets: isTransaction, times, trouble });

  expect(await keep(hereFor(trouble).store, approved, 1)).toEqual({ current: approved, revision: 2 });

  expect(tables.happened()).toBe(times);
  expect(await there.store.unfinished()).toEqual([{ current: approved, revision: 2 }]);
  expect(await told()).toEqual(['proposed', 'approved']);
});

test.each(ONCE.slice(0, 2))('a refusal is told once: %s, %i×', async (trouble, times) => {
  tables.happens({ meets: isTransaction, times, trouble });

  await hereFor(trouble).store.record({ ...opened(proposed), event: 'refused', outcome: 'four-eyes' });

  expect(tables.happened()).toBe(times);
  expect(await told()).toEqual(['four-eyes']);
});

test.each<[Trouble, number]>([
  ['never sent', 1],
  ['never sent', 3],
  ['sent late', 1],
  ['sent late', 3],
])('a move that was lost on its way, or only thought so, is saved and told once: %s, %i×', async (trouble, times) => {
  await keep(there.store, proposed);
  tables.happens({ meets: isTransaction, times, trouble });

  expect(await keep(here.store, approved, 1)).toEqual({ current: approved, revision: 2 });

  expect(tables.happened()).toBe(times);
  expect(await told()).toEqual(['proposed', 'approved']);
});

test.each([1, 3])(
  'a move that was saved unheard, and followed by another’s, is answered as saved: %i×',
  async (times) => {
    await keep(there.store, proposed);
    const after = atFirst(() => keep(there.store, declined, 2));
    tables.happens({ meets: isTransaction, times, trouble: 'answer cut', after });

    expect(await keep(here.store, approved, 1)).toEqual({ current: approved, revision: 2 });

    expect(await there.store.read(id)).toEqual({ current: declined, revision: 3 });
    expect(await told()).toEqual(['proposed', 'approved', 'declined']);
  },
);

test.each(ANSWER_LOST)(
  'a move that another forestalled is answered as not saved, though nobody heard that: %s, %i×',
  async (trouble, times) => {
    await keep(there.store, proposed);
    const before = atFirst(() => keep(there.store, declined, 1));
    tables.happens({ meets: isTransaction, times, trouble, before });

    expect(await keep(hereFor(trouble).store, approved, 1)).toBeNull();

    expect(tables.happened()).toBeGreaterThan(0);
    expect(await there.store.read(id)).toEqual({ current: declined, revision: 2 });
    expect(await told()).toEqual(['proposed', 'declined']);
  },
);

describe.each(['head', 'case-'])('what takes effect amid the look whether it did', (seenLate) => {
  /** The line of the audit is looked for in vain, then the transaction takes effect, and only then the rest is looked at. */
  function lateAmidTheLook(): void {
    const lookedFor = Promise.withResolvers<void>();
    const reads =
      (what: string) =>
      ({ method, url }: Asked) =>
        method === 'GET' && url.includes(what);
    const before = async () => {
      await Promise.race([lookedFor.promise, sleep(500)]);
      await tables.sendLate();
    };
    const isAfter = (meets: (asked: Asked) => boolean) => (asked: Asked) => tables.happened() === 3 && meets(asked);
    tables.happens(
      { meets: isTransaction, times: 3, trouble: 'sent late' },
      { meets: isAfter(reads('line-')), times: 1, trouble: 'none', after: async () => lookedFor.resolve() },
      { meets: isAfter(reads(seenLate)), times: 1, trouble: 'none', before },
    );
  }

  test(`is a move that was saved, and told once: seen in ${seenLate}`, async () => {
    await keep(there.store, proposed);
    lateAmidTheLook();

    expect(await keep(here.store, approved, 1)).toEqual({ current: approved, revision: 2 });

    expect(await told()).toEqual(['proposed', 'approved']);
  });

  test(`is a refusal that is told once: seen in ${seenLate}`, async () => {
    lateAmidTheLook();

    await here.store.record({ ...opened(proposed), event: 'refused', outcome: 'four-eyes' });

    expect(await told()).toEqual(['four-eyes']);
  });
});

test('a service that cannot be reached is a fault, and no answer', async () => {
  tables.happens({ meets: isTransaction, times: Number.POSITIVE_INFINITY, trouble: 'never sent' });

  await expect(keep(here.store, proposed)).rejects.toThrow('socket hang up');

  expect(await there.store.read(id)).toBeNull();
  expect(await told()).toEqual([]);
});

test('a store that could not be made ready is made ready later', async () => {
  tables.happens({ meets: () => true, times: Number.POSITIVE_INFINITY, trouble: 'never sent' });
  await expect(keep(here.store, proposed)).rejects.toThrow('socket hang up');

  tables.happens({ meets: () => true, times: 0, trouble: 'never sent' });

  expect(await keep(here.store, proposed)).toEqual({ current: proposed, revision: 1 });
});

test('a claim that was taken unheard is taken', async () => {
  await there.queue.put(id);
  await here.store.unfinished();
  tables.happens({ meets: isNewLease, times: 1, trouble: 'answer cut' });

  const claim = await here.queue.take(60);

  expect(tables.happened()).toBe(1);
  expect(claim).toMatchObject({ caseId: id, attempts: 1 });
  expect(claim && (await there.queue.keep(claim, 60))).toBe(true);
});

test.each<Trouble>(['answer cut', 'answer is 500', 'answer cut half way'])(
  'a claim that was kept unheard is kept, and its case comes back if its worker dies: %s',
  async (trouble) => {
    await there.queue.put(id);
    const claim = await here.queue.take(60);
    if (!claim) throw new Error('it is there to be taken');
    messages.happens({ meets: isHiding, times: 1, trouble });

    expect(await here.queue.keep(claim, 1)).toBe(true);
    expect(messages.happened()).toBe(1);
    expect(await here.queue.keep(claim, 1)).toBe(true);

    now += 60_000;
    expect(await eventually(() => there.queue.take(60))).toMatchObject({ caseId: id, attempts: 2 });
    expect(await here.queue.keep(claim, 1)).toBe(false);
  },
);
