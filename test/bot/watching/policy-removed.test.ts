import { PAY, SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeEach(async () => {
  rooms = await watchRooms();
});
afterEach(() => rooms.leave());

test('a policy that is removed behind the bot’s back is alerted once in every room that watches, and resolved when it is back', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(PAY, 'watch everything here');
  expect(await rooms.patrol()).toEqual([]);

  await rooms.breakVault();
  const alerted = await rooms.patrol();
  expect(alerted.map(({ room, isNew }) => [room, isNew]).toSorted()).toEqual([
    [PAY, true],
    [SHOP, true],
  ]);
  for (const { says } of alerted) expect(says).toMatch(/Yellow.*kv-shop.*Acknowledge/s);

  expect(await rooms.patrol()).toEqual([]);

  await rooms.mendVault();
  const resolved = await rooms.patrol();
  for (const room of [SHOP, PAY]) {
    const card = alerted.find((each) => each.room === room);
    const own = resolved.filter((each) => each.room.startsWith(room));
    expect(own.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(own[0]?.says).toMatch(/Resolved/);
    expect(own[1]?.room).toBe(`${room};messageid=${own[0]?.id}`);
    expect(card?.says).not.toMatch(/Resolved/);
  }
  expect(await rooms.patrol()).toEqual([]);
});
