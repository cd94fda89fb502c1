import { planDigest } from '../../services/index.ts';
import { QUESTION } from './fake-room.ts';
import { type Card, type Delivered, openRoom } from './refresh-room.ts';

export type Room = Awaited<ReturnType<typeof openRoom>>;
const rooms: Room[] = [];

/** To be done after each test. */
export async function leaveRooms(): Promise<void> {
  await Promise.all(rooms.splice(0).map((room) => room.leave()));
}

/** A room that is left after the test. */
export async function enter(world: Parameters<typeof openRoom>[0]): Promise<Room> {
  const room = await openRoom(world);
  rooms.push(room);
  return room;
}

/** Ana has asked, and a fix is proposed. */
export async function asked(world: Parameters<typeof openRoom>[0] = {}): Promise<Room> {
  const room = await enter(world);
  await room.say(QUESTION);
  return room;
}

export const stored = async (room: Room) => {
  const found = await room.stores.store.read('c-1');
  if (!found) throw new Error('the case is there');
  return found;
};
export const buttonData = async (room: Room) => {
  const { current } = await stored(room);
  return { caseId: current.id, digest: 'plan' in current ? planDigest(current.plan) : '' };
};
/** What the client of somebody asks by itself for the card that hangs there. */
export const asksFor = ({ refresh }: Card) => refresh?.action ?? { verb: '', data: {} };
export const cardOf = ({ body }: Delivered) => body?.value as Card;
export const auditOf = (room: Room) => Array.fromAsync(room.stores.store.audit());
