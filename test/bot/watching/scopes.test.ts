import { SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeAll(async () => {
  rooms = await watchRooms();
});
afterAll(() => rooms.leave());

test.each<[string, object]>([
  ['watch kv-shop here', { by: 'vault', value: 'kv-shop' }],
  ['watch vault kv-shop', { by: 'vault', value: 'kv-shop' }],
  ['watch app-shop-prod here', { by: 'app', value: 'app-shop-prod' }],
  ['watch kv-shop-* here', { by: 'pattern', value: 'kv-shop-*' }],
  ['watch *.contoso.com here', { by: 'pattern', value: '*.contoso.com' }],
  ['watch owner: shop', { by: 'owner', value: 'shop' }],
  ['watch certificates owned by shop here', { by: 'owner', value: 'shop' }],
  ['watch subscription 10c2052b-cbf0-5839-9f92-464808eef5ce', { by: 'subscription' }],
  ['watch kv-shop-wildcard-contoso-com here', { by: 'certificate' }],
  ['watch everything here', { by: 'everything', value: '' }],
])('%s', async (text, scope) => {
  const room = `19:${text.replaceAll('*', 'star').replaceAll(/[^a-z0-9]/g, '')}`;
  await rooms.say(room, text);

  expect((await rooms.stores.rooms.read(room))?.room.watches).toMatchObject([{ scope }]);
  expect(rooms.shown(room)).toMatch(/1 green.*Watched here from now on/s);
});

test('what nobody knows is not watched, and what comes near is offered', async () => {
  await rooms.say(SHOP, 'watch vault kv-shp here');

  expect(await rooms.stores.rooms.read(SHOP)).toBeNull();
  expect(rooms.shown(SHOP)).toMatch(/kv-shop-wildcard-contoso-com/);
});

test('what is watched already is not watched twice', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(SHOP, 'watch kv-shop here');
  expect(rooms.shown(SHOP)).toMatch(/Watched here already/);

  expect((await rooms.stores.rooms.read(SHOP))?.room.watches).toHaveLength(1);
});
