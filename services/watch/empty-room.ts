import type { Locale } from '../../sentences/index.ts';
import type { Ports } from '../cases/ports.ts';
import type { Person } from '../domain/case.ts';
import { wallTime } from '../domain/room-time.ts';
import type { Room } from '../domain/watch.ts';

/** Who wants something of a room, and where they want to be told. */
export interface Subscriber {
  readonly by: Person;
  readonly conversation: string;
  readonly reference: unknown;
  readonly locale: Locale;
  /** Their time zone; null where their client does not tell. */
  readonly zone: string | null;
}

/** A room that nothing was watched in yet. */
export function emptyRoom(
  { conversation, reference, locale, zone }: Omit<Subscriber, 'by'>,
  { now, watching }: Pick<Ports, 'now' | 'watching'>,
): Room {
  const here = zone ?? watching.zone;
  const { day, hour } = wallTime(now(), here);
  const digestOf = watching.digestHour !== null && hour >= watching.digestHour ? day : '';
  return { conversation, reference, locale, zone: here, watches: [], alerts: [], pending: [], digestOf };
}

/** Makes a room where there is none yet. */
export async function ensureRoom(who: Subscriber, ports: Pick<Ports, 'rooms' | 'now' | 'watching'>): Promise<void> {
  while (!(await ports.rooms.read(who.conversation))) if (await ports.rooms.save(emptyRoom(who, ports), 0)) return;
}
