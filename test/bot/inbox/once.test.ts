import { openStores } from '../../../bot/compose.ts';
import { Busy, once } from '../../../bot/inbox/once.ts';
import { NOW } from '../../helpers/cases.ts';

const MINUTE = 60_000;

let at = 0;
let stores: ReturnType<typeof openStores>;
const ports = () => ({ heard: stores.heard, now: () => new Date(at).toISOString() });
const never = () => new Promise<string>(() => undefined);

/** Somebody begins, and is not heard of again. */
const begins = () =>
  new Promise<void>((begun) => {
    void once('events', '1', ports(), () => {
      begun();
      return never();
    });
  });

beforeEach(() => {
  at = Date.parse(NOW);
  stores = openStores(':memory:');
});
afterEach(async () => {
  await stores[Symbol.asyncDispose]();
});

test('what was done is not done again, that day', async () => {
  expect(await once('events', '1', ports(), async () => 'told')).toBe('told');
  at += 20 * 60 * MINUTE;
  expect(await once('events', '1', ports(), never)).toBeNull();
  expect(await once('events', '2', ports(), async () => 'told')).toBe('told');
  expect(await once('incidents', '1', ports(), async () => 'told')).toBe('told');
});

test('what failed may be tried again at once', async () => {
  const failing = once('events', '1', ports(), () => Promise.reject(new Error('Azure is down')));
  await expect(failing).rejects.toThrow('Azure is down');

  expect(await once('events', '1', ports(), async () => 'told')).toBe('told');
});

test('what somebody is at is for nobody else, on either side of the turn of a span', async () => {
  await begins();
  for (const later of [0, 1, 2]) {
    at = Date.parse(NOW) + later * MINUTE;
    await expect(once('events', '1', ports(), never)).rejects.toBeInstanceOf(Busy);
  }
});

test('what an instance was at when it died is done by whoever hears of it four minutes later', async () => {
  await begins();
  at += 4 * MINUTE;
  expect(await once('events', '1', ports(), async () => 'told')).toBe('told');
});

test('of many who hear of it at once one does it', async () => {
  let done = 0;
  const work = async () => {
    done += 1;
    await new Promise((end) => setTimeout(end, 20));
    return 'told';
  };

  await Promise.allSettled(Array.from({ length: 20 }, () => once('events', '1', ports(), work)));

  expect(done).toBe(1);
});
