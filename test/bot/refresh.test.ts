import { openText, titlesOf } from '../cards/parts-of.ts';
import { ANA, BEN } from '../helpers/cases.ts';
import { keep } from '../helpers/stores.ts';
import { asked, asksFor, buttonData, cardOf, enter, leaveRooms, type Room, stored } from './refresh-asked.ts';
import { CLEO, crowd } from './refresh-room.ts';

afterEach(leaveRooms);

describe('the card in the channel', () => {
  test('has the clients of who is there ask, whoever asked first', async () => {
    const room = await asked();

    expect(room.card().refresh).toEqual({
      action: {
        type: 'Action.Execute',
        title: 'Check again',
        verb: 'refresh',
        data: { caseId: 'c-1', asks: 'client' },
      },
      userIds: [`29:${ANA.id}`, `29:${BEN.id}`, '29:cleo'],
    });
  });

  test('has everything to decide by, for clients that ask for nothing', async () => {
    const room = await asked();

    expect(titlesOf(room.card())).toEqual(['Approve fix', 'Decline', 'Approve alone', 'As code']);
  });

  test('names sixty of a larger room', async () => {
    const room = await asked({ people: [...crowd(80), ANA, BEN], policy: { approvers: [BEN.id] } });

    expect(room.card().refresh?.userIds).toHaveLength(60);
    expect(room.card().refresh?.userIds.slice(0, 3)).toEqual([`29:${ANA.id}`, `29:${BEN.id}`, '29:p-0']);
  });

  test('names nobody where who is there cannot be read', async () => {
    const room = await asked({ people: [] });

    expect(room.card().refresh?.userIds).toEqual([]);
  });

  test('names them after a restart too', async () => {
    const before = await asked();
    const { userIds } = before.card().refresh ?? {};
    const after = await enter({ azure: before.azure, stores: before.stores });
    const { current, revision } = await stored(before);
    const thread = current.shownAt as { reference: object };
    const shownAt = { ...thread, reference: { ...thread.reference, serviceUrl: after.connector.url } };
    await keep(before.stores.store, { ...current, shownAt }, revision);

    await after.press('refresh', CLEO, await buttonData(before));

    expect(userIds).toHaveLength(3);
    expect(after.connector.sent.map(({ method }) => method)).toEqual(['PUT']);
    expect(after.card().refresh?.userIds).toEqual(userIds);
  });

  test('names nobody any more once all of it is over', async () => {
    const room = await asked();

    await room.press('approve', BEN, await buttonData(room));

    expect(openText(room.card())).toContain('Approved by Ben Okafor');
    expect(room.card().refresh?.userIds).toEqual([]);
  });
});

describe('somebody who asks by hand has Azure looked at again', () => {
  test.each<[string, (room: Room) => Promise<unknown>]>([
    ['by the menu of the card', async (room) => room.invoke(CLEO, asksFor(room.card()), 'manual')],
    ['by a button', async (room) => room.invoke(CLEO, { verb: 'refresh', data: await buttonData(room) }, 'manual')],
    [
      'by a button of a client that does not say so',
      async (room) => room.invoke(CLEO, { verb: 'refresh', data: await buttonData(room) }),
    ],
    [
      'by a client that sends its buttons as messages',
      async (room) => room.deliver({ type: 'message', value: { verb: 'refresh', ...(await buttonData(room)) } }, CLEO),
    ],
  ])('%s', async (_, press) => {
    const room = await asked();
    const { looks } = room.azure;
    const sent = room.connector.sent.length;

    await press(room);
    await room.idle();

    expect(room.azure.looks).toBe(looks + 1);
    expect(room.connector.sent.slice(sent).map(({ method }) => method)).toEqual(['PUT']);
    expect(room.card().refresh?.userIds).toHaveLength(3);
  });
});

test('whoever decides gets their own card at once, which asks again as everybody’s does', async () => {
  const room = await asked();

  const card = cardOf(await room.press('decline', BEN, await buttonData(room)));

  expect(JSON.stringify(card)).toContain('Fix declined; nothing was changed');
  expect(card.refresh?.userIds).toEqual([]);
});
