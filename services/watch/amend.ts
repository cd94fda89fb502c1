import type { Room } from '../domain/watch.ts';
import type { Rooms, StoredRoom } from './ports.ts';

/**
 * Changes a room as it is at that moment; where somebody else has written it meanwhile, what they have written. A change that
 * answers the same room writes nothing. Null for a room that is not there.
 */
export async function amend(
  conversation: string,
  rooms: Rooms,
  change: (room: Room) => Room,
): Promise<StoredRoom | null> {
  for (;;) {
    const stored = await rooms.read(conversation);
    if (!stored) return null;
    const next = change(stored.room);
    if (next === stored.room) return stored;
    const saved = await rooms.save(next, stored.revision);
    if (saved) return saved;
  }
}
