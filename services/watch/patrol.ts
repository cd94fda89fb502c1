import { AzureError, AzureUnreachable } from '../azure/gateway.ts';
import { type Estate, estate } from '../cases/overview.ts';
import type { Ports } from '../cases/ports.ts';
import { alertIdOf } from '../domain/alert.ts';
import type { Calling } from '../domain/called.ts';
import { ALL } from '../domain/overview.ts';
import { patrolled } from '../domain/patrolled.ts';
import type { Room } from '../domain/watch.ts';
import { sighting } from '../fleet/sighting.ts';
import { amend } from './amend.ts';
import { callingsOf } from './callings.ts';
import { rollCall } from './roll-call.ts';
import { sayingIn } from './say-queue.ts';

/** What a patrol led to. */
export interface Patrolled {
  /** How many rooms have something to be told. */
  readonly rooms: number;
  /** Why Azure could not be seen; null where it was. */
  readonly fault: unknown;
}

/**
 * Looks once for all rooms, and keeps for each of them what it saw with what has to be said of it. Whoever dies amid it loses
 * nothing: what is kept is said by somebody, and what is not is seen again.
 */
export async function patrol(ports: Ports): Promise<Patrolled> {
  const known = await rollCall(ports.rooms);
  const { seen, fault } = known.isAnyWatching ? await look(ports) : { seen: null, fault: null };
  const callings = callingsOf(known, seen?.inventory ?? null, { watching: ports.watching, now: ports.now() });
  let told = 0;
  for (const conversation of known.inUse) {
    const stored = await amend(conversation, ports.rooms, (room) => after(room, seen, callings, ports));
    if (!stored || stored.room.pending.length === 0) continue;
    told += 1;
    await ports.queue.put(sayingIn(conversation));
  }
  return { rooms: told, fault };
}

/** An Azure that cannot be seen says of nothing that it is over. */
async function look(ports: Ports): Promise<{ readonly seen: Estate | null; readonly fault: unknown }> {
  try {
    return { seen: await estate(ALL, ports), fault: null };
  } catch (error) {
    if (!(error instanceof AzureUnreachable || error instanceof AzureError)) throw error;
    return { seen: null, fault: error };
  }
}

function after(room: Room, seen: Estate | null, callings: readonly Calling[], { now, newId, watching }: Ports): Room {
  const sight = seen && sighting(room.watches, seen.overview, seen.inventory);
  return patrolled(room, sight, { now: now(), watching, callings, newId, newAlertId: () => alertIdOf(newId()) });
}
