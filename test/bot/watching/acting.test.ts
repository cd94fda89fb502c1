import { ANA, BEN, CLEO } from '../../helpers/room.ts';
import { SHOP, watchRooms } from './watch-rooms.ts';

jest.setTimeout(60_000);

let rooms: Awaited<ReturnType<typeof watchRooms>>;
beforeEach(async () => {
  rooms = await watchRooms();
  await rooms.say(SHOP, 'watch kv-shop here');
  await rooms.breakVault();
  await rooms.patrol();
});
afterEach(() => rooms.leave());

async function alert() {
  const [first] = await rooms.alerts(SHOP);
  if (!first) throw new Error('there is an alert');
  return first;
}

/** How often the audit has it, and by whom. */
async function audited(event: string): Promise<readonly string[]> {
  return (await rooms.audit()).flatMap(([what = '', who = '']) => (what === event ? [who] : []));
}

/** Each by its button and by its words. */
const WAYS: readonly [string, (verb: string, data: object, words: string) => Promise<unknown>][] = [
  ['pressed', async (verb, data) => rooms.press(SHOP, verb, { alertId: (await alert()).id, ...data }, BEN)],
  ['said', async (_verb, _data, words) => rooms.say(SHOP, words.replace('ID', (await alert()).id), BEN)],
  ['said without its name', (_verb, _data, words) => rooms.say(SHOP, words.replace(' ID', ''), BEN)],
];

describe.each(WAYS)('%s', (_, act) => {
  test('an alert is acknowledged, on its card for everybody, and not escalated', async () => {
    await act('acknowledge', {}, 'acknowledge ID');

    expect(await alert()).toMatchObject({ stage: 'acknowledged', owner: { id: BEN.id } });
    expect(rooms.shown(SHOP)).toMatch(/Ben Okafor is on it/);
    expect(await audited('acknowledged')).toEqual([BEN.name]);
    rooms.pass(1);
    expect(await rooms.patrol()).toEqual([]);
  });

  test('an alert is snoozed until a time, with a reason, and comes back then', async () => {
    await act(
      'snooze',
      { until: '4 hours', reason: 'rebuilt tonight' },
      'snooze ID for 4 hours because rebuilt tonight',
    );

    expect(await alert()).toMatchObject({
      stage: 'snoozed',
      snooze: { reason: 'rebuilt tonight', by: { id: BEN.id } },
    });
    expect(rooms.shown(SHOP)).toMatch(/Quiet until 23 Nov 2026, 13:00 UTC, by Ben Okafor: rebuilt tonight/);
    expect(await audited('snoozed')).toEqual([BEN.name]);
    rooms.pass(3);
    expect(await rooms.patrol()).toEqual([]);
    rooms.pass(2);
    expect((await rooms.patrol()).map(({ says }) => says).join()).toMatch(/The quiet time is over/);
  });

  test('an alert is handed over, and whoever has it must say so', async () => {
    await act('hand-over', { to: 'Cleo Marsh' }, 'hand over ID to Cleo Marsh');

    expect(await alert()).toMatchObject({ stage: 'open', owner: { name: CLEO.name } });
    expect(rooms.shown(SHOP)).toMatch(/Cleo Marsh has it from now on/);
    expect(await audited('handed-over')).toEqual([BEN.name]);
    rooms.pass(1);
    expect((await rooms.patrol()).map(({ says }) => says).join()).toMatch(/Nobody has acted.*Cleo Marsh/s);
  });
});

test.each<[string, string, object, RegExp]>([
  ['a snooze without a reason', 'snooze', { until: '1 hour', reason: ' ' }, /Why it can wait is not said/],
  ['a snooze without a time', 'snooze', { until: 'soon', reason: 'known' }, /Until when is not understood/],
  ['a snooze of a year', 'snooze', { until: '365 days', reason: 'known' }, /Until when is not understood/],
  ['a handover to nobody', 'hand-over', { to: ' ' }, /It is not said who/],
  ['an alert that nobody knows', 'acknowledge', { alertId: 'ffffff' }, /No alert of this name/],
])('%s is refused in words, and kept in the audit', async (_, verb, data, says) => {
  const before = await alert();
  const answer = await rooms.press(SHOP, verb, { alertId: before.id, ...data });

  expect(answer?.value).toMatch(says);
  expect(await alert()).toEqual(before);
  expect(await audited('refused')).toEqual([BEN.name]);
});

test('somebody whom the directory does not know does nothing, and an alert is only of its conversation', async () => {
  const { id } = await alert();

  const stranger = await rooms.press(SHOP, 'acknowledge', { alertId: id }, { id: '', name: 'Guest' });
  const elsewhere = await rooms.press('19:other@thread.tacv2', 'acknowledge', { alertId: id });

  expect(stranger?.value).toMatch(/does not say who you are/);
  expect(elsewhere?.value).toMatch(/No alert of this name/);
  expect((await alert()).stage).toBe('open');
});

test('what is over is not acknowledged', async () => {
  const { id } = await alert();
  await rooms.mendVault();
  await rooms.patrol();

  expect((await rooms.press(SHOP, 'acknowledge', { alertId: id }))?.value).toMatch(/resolved already/);
});

test('an alert that nobody takes up is told once to the whole room', async () => {
  rooms.pass(1);

  const escalated = (await rooms.patrol()).filter(({ isNew }) => isNew);
  expect(escalated.map(({ room }) => room)).toEqual([SHOP]);
  expect(escalated[0]?.says).toMatch(/Nobody has acted.*Open since 23 Nov 2026, 09:00 UTC/s);
  rooms.pass(5);
  expect(await rooms.patrol()).toEqual([]);
  expect(await audited('escalated')).toEqual(['bot']);
});

test('what is watched is told, and ends by its button and by word', async () => {
  await rooms.say(SHOP, 'watch everything here', ANA);
  await rooms.say(SHOP, 'what do we watch?');
  expect(rooms.shown(SHOP)).toMatch(/2 watches.*Vault kv-shop.*by Ana Silva.*Everything/s);

  await rooms.say(SHOP, 'unwatch kv-shop');
  expect(rooms.shown(SHOP)).toMatch(/Not watched here any more.*Vault kv-shop/s);
  const [left] = (await rooms.stores.rooms.read(SHOP))?.room.watches ?? [];
  await rooms.press(SHOP, 'unwatch', { watchId: left?.id });

  expect((await rooms.stores.rooms.read(SHOP))?.room.watches).toEqual([]);
  expect(await audited('unwatched')).toEqual([ANA.name, BEN.name]);
  expect(await audited('watched')).toEqual([ANA.name, ANA.name]);
  await rooms.mendVault();
  expect(await rooms.patrol()).toEqual([]);
});

test('where the bot is taken away nothing is watched any more', async () => {
  await rooms.deliver(SHOP, ANA, { type: 'installationUpdate', action: 'remove' });

  expect((await rooms.stores.rooms.read(SHOP))?.room).toMatchObject({ watches: [], alerts: [], pending: [] });
  await rooms.mendVault();
  expect(await rooms.patrol()).toEqual([]);
});
