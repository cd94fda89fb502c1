import { lastInventory } from '../cases/overview.ts';
import type { Ports } from '../cases/ports.ts';
import { keyOf } from '../domain/resource-id.ts';
import { isQuietIn } from '../domain/room-manner.ts';
import type { Room } from '../domain/watch.ts';
import { watched } from '../fleet/scope.ts';

/** The rooms that watch any of some certificates; where it can wait, without those that have their quiet hours. */
export async function roomsWatching(
  certificateIds: readonly string[],
  canWait: boolean,
  ports: Pick<Ports, 'rooms' | 'azure' | 'watching' | 'now'>,
): Promise<readonly Room[]> {
  const awake: Room[] = [];
  for await (const { room } of ports.rooms.all()) {
    if (room.watches.length > 0 && !(canWait && isQuietIn(room, ports.watching, ports.now()))) awake.push(room);
  }
  if (awake.length === 0) return [];
  const inventory = await lastInventory(ports);
  const wanted = new Set(certificateIds.map(keyOf));
  return awake.filter(({ watches }) =>
    watches.some(({ scope }) => watched(scope, inventory).some(({ id }) => wanted.has(keyOf(id)))),
  );
}
