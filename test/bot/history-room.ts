import { ANA, BEN, enterRoom, readWorld } from '../helpers/room.ts';

export const NAME = 'kv-shop-wildcard-contoso-com';
export const ELSEWHERE = '19:elsewhere@thread.v2';

export type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];

/** To be done after each test. */
export async function leaveRooms(): Promise<void> {
  await Promise.all(rooms.splice(0).map((room) => room.leave()));
}

/** A room with the seed incident. */
export async function enter(): Promise<Room> {
  const room = await enterRoom(readWorld('seed-incident'));
  rooms.push(room);
  return room;
}

/** Ana has asked and may not approve it herself; Ben has. */
export async function fixed(): Promise<Room> {
  const room = await enter();
  await room.say(`why is ${NAME} yellow?`);
  expect((await room.press('approve', ANA)).refusal?.code).toBe('four-eyes');
  expect((await room.press('approve', BEN)).case?.stage).toBe('resolved');
  return room;
}

/** The lines of a history, as a program reads them. */
export function historyIn(answer: object): readonly Record<string, unknown>[] {
  return 'history' in answer ? (answer.history as Record<string, unknown>[]) : [];
}
