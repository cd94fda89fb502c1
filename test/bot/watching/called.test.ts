import { ANA, BEN, CLEO } from '../../helpers/room.ts';
import { PAY, SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

const LEAD = '19:lead@thread.tacv2';
let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeEach(async () => {
  rooms = await watchRooms();
});
afterEach(() => rooms.leave());

/** What is newly said in the room that is called. */
async function calls(): Promise<readonly string[]> {
  return (await rooms.patrol()).filter(({ room, isNew }) => isNew && room.startsWith(LEAD)).map(({ says }) => says);
}

test('another room is called once where nobody acts, and acts from there', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(PAY, 'watch kv-shop here');
  await rooms.say(LEAD, 'escalate kv-shop to this room after 90 minutes', CLEO);
  expect(rooms.shown(LEAD)).toMatch(/Called for alerts elsewhere.*vault kv-shop, after 90 minutes, by Cleo Marsh/s);
  await rooms.breakVault();

  expect(await calls()).toEqual([]);
  rooms.pass(1);
  expect(await calls()).toEqual([]);
  rooms.pass(1);
  expect(await calls()).toEqual([expect.stringMatching(/Nobody has acted.*told in another conversation/s)]);
  rooms.pass(1);
  expect(await calls()).toEqual([]);

  const all = [...(await rooms.alerts(SHOP)), ...(await rooms.alerts(PAY))];
  const alert = all.find(({ calledIn = [] }) => calledIn.length > 0);
  await rooms.press(LEAD, 'acknowledge', { alertId: alert?.id }, BEN);
  expect((await rooms.alerts(PAY))[0]).toMatchObject({ stage: 'acknowledged', owner: { id: BEN.id } });
  expect(rooms.shown(PAY)).toMatch(/Ben Okafor is on it/);
  expect(rooms.shown(LEAD)).toMatch(/Ben Okafor is on it/);

  await rooms.mendVault();
  expect(await calls()).toEqual([]);
  expect(rooms.shown(LEAD)).toMatch(/It is sound again/);
});

test('what somebody has taken up calls nobody, and neither does what another room is not called for', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(LEAD, 'escalate owner nobody to here');
  expect(rooms.shown(LEAD)).toMatch(/nobody/);
  await rooms.say(LEAD, 'escalate to here');
  await rooms.breakVault();
  await rooms.patrol();
  await rooms.say(SHOP, 'acknowledge', BEN);
  rooms.pass(2);

  expect(await calls()).toEqual([]);
});

test('a call ends by word, and an alert is of no room that was not called', async () => {
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.say(LEAD, 'escalate to here');
  await rooms.say(LEAD, 'stop escalating to here');
  await rooms.breakVault();
  await rooms.patrol();
  rooms.pass(2);

  expect(await calls()).toEqual([]);
  const [alert] = await rooms.alerts(SHOP);
  expect((await rooms.press(LEAD, 'acknowledge', { alertId: alert?.id }, BEN))?.value).toMatch(/No alert of this name/);
  expect(await rooms.audit()).toEqual(expect.arrayContaining([['set', ANA.name]]));
});
