import { enterRoom, readWorld, type World } from './room.ts';

export const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
export const CERTIFICATE = '/providers/Microsoft.Web/certificates/';

export type Room = Awaited<ReturnType<typeof enterRoom>>;
export const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

export async function enter(
  world: World = readWorld('seed-incident'),
  manner: Parameters<typeof enterRoom>[1] = {},
): Promise<Room> {
  const room = await enterRoom(world, manner);
  rooms.push(room);
  return room;
}
