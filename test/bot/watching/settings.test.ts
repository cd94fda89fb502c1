import { ANA, BEN } from '../../helpers/room.ts';
import { SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeEach(async () => {
  rooms = await watchRooms({ digestHour: 8 });
});
afterEach(() => rooms.leave());

async function room() {
  return (await rooms.stores.rooms.read(SHOP))?.room;
}

test('what a room wants otherwise is kept with it, shown, and in the audit by whom', async () => {
  await rooms.say(SHOP, 'digest at 8:30 here', ANA);
  expect(rooms.shown(SHOP)).toMatch(
    /Changed.*Digest:\s+every day at 08:30.*Quiet hours:\s+none\s+\(as the house has it\)/s,
  );
  await rooms.say(SHOP, 'quiet hours 22-7', BEN);
  await rooms.say(SHOP, 'escalate after 45 minutes', BEN);
  await rooms.say(SHOP, 'time zone Europe/Berlin', BEN);
  await rooms.say(SHOP, 'time zone Europe/Berlin', BEN);
  expect(rooms.shown(SHOP)).toMatch(/It is so already/);

  expect(await room()).toMatchObject({
    zone: 'Europe/Berlin',
    wishes: { digest: { hour: 8, minute: 30 }, quiet: { from: 22, to: 7 }, escalationMinutes: 45 },
  });
  expect(await rooms.audit()).toEqual([
    ['set', ANA.name],
    ['set', BEN.name],
    ['set', BEN.name],
    ['set', BEN.name],
  ]);
  await rooms.say(SHOP, 'what are the settings here?');
  expect(rooms.shown(SHOP)).toMatch(/08:30.*from 22:00 to 07:00.*after 45 minutes.*Europe\/Berlin.*English/s);
  await rooms.say(SHOP, 'reset settings');
  expect((await room())?.wishes).toBeUndefined();
});

test('a room speaks its language from then on', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(SHOP, 'language German');
  expect(rooms.shown(SHOP)).toMatch(/Geändert/);
  await rooms.breakVault();

  expect((await rooms.patrol()).map(({ says }) => says).join()).toMatch(/Benutzer/);
});

test('a digest comes at the time that the room has named, and not where it wants none', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(SHOP, 'digest at 10:30');
  const digests = async () => (await rooms.patrol()).filter(({ says }) => /This morning/.test(says)).length;

  rooms.pass(1);
  expect(await digests()).toBe(0);
  rooms.pass(1);
  expect(await digests()).toBe(1);
  await rooms.say(SHOP, 'no digest');
  rooms.pass(24);
  expect(await digests()).toBe(0);
});

test('in its quiet hours a room is not told of what can wait', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(SHOP, 'quiet hours 8-11');
  await rooms.breakVault();

  expect(await rooms.patrol()).toEqual([]);
  rooms.pass(3);
  expect((await rooms.patrol()).map(({ says }) => says).join()).toMatch(/Users are hit in/);
});

test.each(['digest at 8:30 here?', 'should we have quiet hours 22-7?', 'what are the settings here?'])(
  '%s changes nothing',
  async (text) => {
    await rooms.say(SHOP, text);
    expect(await room()).toBeUndefined();
    expect(await rooms.audit()).toEqual([]);
  },
);

test.each([
  ['digest at 25:00', ANA, /no time that can be kept/],
  ['time zone Europe/Atlantis', ANA, /no such time zone/],
  ['no digest', { id: '', name: 'Guest' }, /does not say who you are/],
] as const)('%s is refused in words, and kept in the audit', async (text, by, words) => {
  await rooms.say(SHOP, text, by);

  expect(rooms.shown(SHOP)).toMatch(words);
  expect(await room()).toBeUndefined();
  expect(await rooms.audit()).toEqual([['refused', by.name]]);
});
