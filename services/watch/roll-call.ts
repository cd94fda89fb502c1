import { lasting } from '../domain/alert.ts';
import type { Room } from '../domain/watch.ts';
import type { Rooms } from './ports.ts';

/** A room that wants to be called where nobody acts on the alert of another. */
export type Called = Omit<Room, 'watches' | 'alerts' | 'pending'>;

/** What a patrol has to know of all rooms at once: little of each, whatever they watch and were told. */
export interface RollCall {
  /** The conversations that watch something, or have something open or to be told. */
  readonly inUse: readonly string[];
  readonly isAnyWatching: boolean;
  readonly called: readonly Called[];
  /** By a conversation that was called: for each cause that lasts, by the alert of which room. */
  readonly homes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Goes through all rooms, one after the other, and holds none of them. */
export async function rollCall(rooms: Pick<Rooms, 'all'>): Promise<RollCall> {
  const inUse: string[] = [];
  const called: Called[] = [];
  const homes = new Map<string, Map<string, string>>();
  let isAnyWatching = false;
  for await (const { room } of rooms.all()) {
    const { watches, alerts, pending, ...rest } = room;
    if (watches.length + alerts.length + pending.length > 0) inUse.push(room.conversation);
    if (rest.calls && rest.calls.length > 0) called.push(rest);
    isAnyWatching ||= watches.length > 0;
    for (const { conversation, key } of callsOf(room)) {
      const known = homes.get(conversation) ?? new Map<string, string>();
      homes.set(conversation, known.set(key, room.conversation));
    }
  }
  return { inUse, isAnyWatching, called, homes };
}

/** Who was called for what a room was told and what still lasts. */
function callsOf({ alerts }: Room) {
  return alerts
    .filter(({ resolvedAt }) => resolvedAt === null)
    .flatMap((alert) =>
      (alert.calledIn ?? []).flatMap((conversation) => lasting(alert).map(({ key }) => ({ conversation, key }))),
    );
}
