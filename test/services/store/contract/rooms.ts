import type { Room } from '../../../../services/domain/watch.ts';
import { alertAt } from '../../../helpers/alerts.ts';
import { ANA, NOW } from '../../../helpers/cases.ts';
import type { Open } from './open.ts';

const ROOM: Room = {
  conversation: '19:on-call/é@thread.tacv2',
  reference: { conversation: { id: '19:on-call/é@thread.tacv2' } },
  locale: 'en',
  zone: 'Europe/Berlin',
  watches: [{ id: 'w-1', scope: { by: 'vault', value: 'kv-shop' }, by: ANA, at: NOW }],
  alerts: [alertAt.open, alertAt.snoozed],
  pending: [{ id: 's-1', kind: 'card', alertId: 'a1b2c3' }],
  digestOf: '2026-11-23',
};

/** What every store of rooms has to do. */
export function keepsRooms(open: Open): void {
  test('a room is kept whole, through whichever door, and after a restart too', async () => {
    await using one = await open(() => 0, 'rooms');
    {
      await using other = await open(() => 0, 'rooms');
      expect(await one.rooms.save(ROOM, 0)).toEqual({ room: ROOM, revision: 1 });
      expect(await other.rooms.read(ROOM.conversation)).toEqual({ room: ROOM, revision: 1 });
    }
    await using again = await open(() => 0, 'rooms');
    expect(await again.rooms.read(ROOM.conversation)).toEqual({ room: ROOM, revision: 1 });
    expect(await again.rooms.read('19:other')).toBeNull();
    expect(await Array.fromAsync(again.rooms.all())).toEqual([{ room: ROOM, revision: 1 }]);
  });

  test('of several who write a room at the same time one is first, and the others are told so', async () => {
    await using stores = await open(() => 0);
    await stores.rooms.save(ROOM, 0);
    const days = ['a', 'b', 'c', 'd'];

    const saved = await Promise.all(days.map((digestOf) => stores.rooms.save({ ...ROOM, digestOf }, 1)));

    const [first, ...more] = saved.filter((each) => each !== null);
    expect(more).toEqual([]);
    expect(await stores.rooms.read(ROOM.conversation)).toEqual(first);
    expect(await stores.rooms.save(ROOM, 0)).toBeNull();
    expect(await stores.rooms.save(ROOM, 7)).toBeNull();
    expect(await stores.rooms.save({ ...ROOM, conversation: 'nobody' }, 3)).toBeNull();
  });

  test('a room with an alert of ten thousand certificates is kept whole', async () => {
    await using stores = await open(() => 0);
    const marks = Array.from({ length: 10_000 }, (_, index) => String(index).padStart(12, '0'));
    const [cause] = alertAt.open.causes;
    const room = { ...ROOM, alerts: [{ ...alertAt.open, causes: cause ? [{ ...cause, marks }] : [] }] };

    await stores.rooms.save(room, 0);

    expect((await stores.rooms.read(ROOM.conversation))?.room).toEqual(room);
  });

  test('many rooms are all there', async () => {
    await using stores = await open(() => 0);
    const conversations = Array.from({ length: 30 }, (_, index) => `19:${index}`).toSorted();
    for (const conversation of conversations) await stores.rooms.save({ ...ROOM, conversation }, 0);

    const all = await Array.fromAsync(stores.rooms.all());

    expect(all.map(({ room }) => room.conversation).toSorted()).toEqual(conversations);
  });
}

/** What every store of turns has to do. */
export function takesTurns(open: Open): void {
  test('of several who want a turn one gets it, and nobody else until it has run out', async () => {
    let now = Date.parse(NOW);
    await using one = await open(() => now, 'turns');
    await using other = await open(() => now, 'turns');

    const taken = await Promise.all([one, other, one, other].map(({ turns }) => turns.take('patrol', 60)));

    const [turn, ...more] = taken.filter((each) => each !== null);
    expect(more).toEqual([]);
    now += 59_000;
    expect(await other.turns.take('patrol', 60)).toBeNull();
    expect(await other.turns.take('something else', 60)).not.toBeNull();
    now += 1_000;
    expect(await other.turns.take('patrol', 60)).not.toBeNull();
    expect(turn && (await one.turns.keep(turn, 60))).toBe(false);
  });

  test('whoever has a turn keeps it for as long as they say so', async () => {
    let now = Date.parse(NOW);
    await using stores = await open(() => now);
    const turn = await stores.turns.take('patrol', 60);
    now += 50_000;

    expect(turn && (await stores.turns.keep(turn, 300))).toBe(true);

    now += 299_000;
    expect(await stores.turns.take('patrol', 60)).toBeNull();
    now += 1_000;
    expect(await stores.turns.take('patrol', 60)).not.toBeNull();
  });
}
