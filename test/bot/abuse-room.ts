import { keep } from '../helpers/stores.ts';
import type { fakeRoom } from './fake-room.ts';

export type Room = Awaited<ReturnType<typeof fakeRoom>>;

/** All that could have changed: the case as it is kept, and what Azure was asked. */
export async function state(room: Room) {
  const { applied, undone, estate } = room.azure;
  const kept = await room.ports.store.read('c-1');
  return JSON.parse(JSON.stringify({ kept, applied, undone, estate, work: await room.ports.store.unfinished() }));
}

export const fixed = (room: Room) => room.press('approve');
export const undone = async (room: Room) => {
  await room.press('approve');
  await room.press('undo');
};
/** The card is carried into another conversation. */
export const forwarded = async (room: Room) => {
  const stored = await room.ports.store.read('c-1');
  if (stored)
    await keep(room.ports.store, { ...stored.current, conversation: '19:another@thread.v2' }, stored.revision);
};
