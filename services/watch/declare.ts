import type { Locale } from '../../sentences/index.ts';
import type { Ports } from '../cases/ports.ts';
import type { Person } from '../domain/case.ts';
import { withSayings } from '../domain/saying.ts';
import { type Room, type Scope, sameScope, type Watch } from '../domain/watch.ts';
import { watchHappening } from '../domain/watch-happening.ts';
import { amend } from './amend.ts';
import { emptyRoom } from './empty-room.ts';
import { sayingIn } from './say-queue.ts';
import { stillWatched } from './subscribe.ts';

/** What a room is to watch, as the file of watches has it. */
export interface DeclaredRoom {
  readonly conversation: string;
  /** How the channel is spoken to there, as long as nobody has spoken. */
  readonly reference: unknown;
  readonly locale: Locale | null;
  readonly zone: string | null;
  readonly scopes: readonly Scope[];
}

/** Nobody of the directory: whoever may write the file. */
const BY_FILE: Person = { id: '', name: 'the file of watches' };

type DeclarePorts = Pick<Ports, 'rooms' | 'queue' | 'now' | 'newId' | 'watching'>;

/**
 * Has every room watch what the file says, and no more than that of what the file ever said. Watches that were said in chat
 * stay, and so does every alert that somebody still watches, as it was acknowledged, snoozed or handed over. What is broken
 * when a watch begins is told by the next patrol: nobody asked, so nobody was answered. Answers how many rooms changed.
 */
export async function declare(declared: readonly DeclaredRoom[], ports: DeclarePorts): Promise<number> {
  const { rooms, queue } = ports;
  let changed = 0;
  const apply = async (conversation: string, wanted: DeclaredRoom | null) => {
    let differs = false;
    await amend(conversation, rooms, (room) => {
      const next = declaredIn(room, wanted, ports);
      differs = next !== room;
      return next;
    });
    if (!differs) return;
    changed += 1;
    await queue.put(sayingIn(conversation));
  };
  for (const room of declared) {
    const first = { ...room, locale: room.locale ?? 'en' } as const;
    while (!(await rooms.read(room.conversation))) if (await rooms.save(emptyRoom(first, ports), 0)) break;
    await apply(room.conversation, room);
  }
  const named = new Set(declared.map(({ conversation }) => conversation));
  for await (const { room } of rooms.all()) {
    if (!named.has(room.conversation) && room.watches.some(({ inFile }) => inFile))
      await apply(room.conversation, null);
  }
  return changed;
}

function declaredIn(room: Room, wanted: DeclaredRoom | null, { now, newId }: DeclarePorts): Room {
  const scopes = wanted?.scopes ?? [];
  const [said, filed] = [room.watches.filter(({ inFile }) => !inFile), room.watches.filter(({ inFile }) => inFile)];
  const kept = filed.filter(({ scope }) => scopes.some((each) => sameScope(each, scope)));
  const ended = filed.filter((watch) => !kept.includes(watch));
  const begun = scopes
    .filter((scope) => !kept.some((watch) => sameScope(watch.scope, scope)))
    .map((scope): Watch => ({ id: newId(), scope, by: BY_FILE, at: now(), inFile: true }));
  const locale = wanted?.locale ?? room.locale;
  const zone = wanted?.zone ?? room.zone;
  if (ended.length + begun.length === 0 && locale === room.locale && zone === room.zone) return room;
  const gone = new Set(ended.map(({ id }) => id));
  const audit = [
    ...ended.map((watch) => ({ event: 'unwatched', watch }) as const),
    ...begun.map((watch) => ({ event: 'watched', watch }) as const),
  ].map(({ event, watch }) => {
    return { kind: 'audit', happening: watchHappening(event, watch.id, watch.scope, room, now(), BY_FILE) } as const;
  });
  return {
    ...room,
    locale,
    zone,
    watches: [...said, ...kept, ...begun],
    alerts: gone.size > 0 ? room.alerts.flatMap((alert) => stillWatched(alert, gone)) : room.alerts,
    pending: withSayings(room.pending, audit, newId),
  };
}
