import { readWatches, WatchesError } from '../../../bot/watching/file.ts';
import { LOCALES, say, worded } from '../../../sentences/index.ts';
import { MOST_WATCHES, type Watch } from '../../../services/index.ts';
import { ANA } from '../../helpers/room.ts';
import { PAY, SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeAll(async () => {
  rooms = await watchRooms();
});
afterAll(() => rooms.leave());

const kept = async () => (await rooms.stores.rooms.read(SHOP))?.room.watches ?? [];

test('a room that watches a hundred things is told so, and watches no more until it has ended one', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  const stored = await rooms.stores.rooms.read(SHOP);
  if (!stored) throw new Error('the room watches something');
  const more = Array.from({ length: MOST_WATCHES - 1 }, (_, place): Watch => {
    return {
      id: `w-${place}`,
      scope: { by: 'pattern', value: `nothing-${place}-*` },
      by: ANA,
      at: '2026-11-23T09:00:00Z',
    };
  });
  const full = { ...stored.room, watches: [...stored.room.watches, ...more] };
  expect(await rooms.stores.rooms.save(full, stored.revision)).not.toBeNull();

  await rooms.say(SHOP, 'watch app-shop-prod here');
  expect(rooms.shown(SHOP)).toMatch(/watches 100 things already.*unwatch kv-shop/s);
  expect(await kept()).toHaveLength(MOST_WATCHES);

  await rooms.say(SHOP, 'watch kv-shop here');
  expect(rooms.shown(SHOP)).toMatch(/Watched here already/);

  await rooms.say(SHOP, 'unwatch nothing-7-*');
  await rooms.say(SHOP, 'watch app-shop-prod here');
  expect(rooms.shown(SHOP)).toMatch(/Watched here from now on/);
  expect(await kept()).toHaveLength(MOST_WATCHES);

  const audit = await Array.fromAsync(rooms.stores.store.audit());
  expect(audit.filter(({ event }) => event === 'refused')).toMatchObject([{ by: { id: ANA.id } }]);
});

test('another room is another matter', async () => {
  await rooms.say(PAY, 'watch app-shop-prod here');

  expect(rooms.shown(PAY)).toMatch(/Watched here from now on/);
});

test.each(LOCALES)('it is said in the language "%s", with the number and a way out', (locale) => {
  const told = worded(say('watching.too-many', { count: MOST_WATCHES, example: 'unwatch kv-shop' }), locale);

  expect(told).toContain('100');
  expect(told).toContain('unwatch kv-shop');
});

test('a file that has more for one room is not understood', () => {
  const fileOf = (count: number) => {
    const watches = Array.from({ length: count }, (_, place) => ({ vault: `kv-${place}` }));
    return JSON.stringify({ rooms: [{ room: SHOP, watches }] });
  };
  const reference = () => ({}) as ReturnType<Parameters<typeof readWatches>[1]>;

  expect(readWatches(fileOf(MOST_WATCHES), reference)[0]?.scopes).toHaveLength(MOST_WATCHES);
  expect(() => readWatches(fileOf(MOST_WATCHES + 1), reference)).toThrow(WatchesError);
  expect(() => readWatches(fileOf(MOST_WATCHES + 1), reference)).toThrow(
    'rooms.0.watches: has to hold no more than 100',
  );
});
