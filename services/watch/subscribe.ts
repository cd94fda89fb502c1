import { say } from '../../sentences/index.ts';
import { type Refusal, refusal } from '../approvals/refusal.ts';
import type { Estate } from '../cases/overview.ts';
import type { Ports } from '../cases/ports.ts';
import { turnAway } from '../cases/turn-away.ts';
import { type Alert, alertIdOf, openAlert, type Sighting } from '../domain/alert.ts';
import type { Person } from '../domain/case.ts';
import { withSayings } from '../domain/saying.ts';
import { type Room, type Scope, sameScope, type Watch } from '../domain/watch.ts';
import { watchHappening } from '../domain/watch-happening.ts';
import { sighting } from '../fleet/sighting.ts';
import { amend } from './amend.ts';
import { ensureRoom, type Subscriber } from './empty-room.ts';
import { sayingIn } from './say-queue.ts';

/** A watch that is kept, and how what it watches stands now. */
export interface Subscribed {
  readonly watch: Watch;
  /** It was kept before, by whomever. */
  readonly already: boolean;
  readonly seen: Sighting;
}

/** More than these nobody keeps in mind, and each of them is judged on every patrol. */
export const MOST_WATCHES = 100;

/** Keeps a watch. What is broken already is told in the answer: alerts are of what changes from now on. A room that watches enough is told so. */
export async function subscribe(
  scope: Scope,
  who: Subscriber,
  { inventory, overview }: Estate,
  ports: Ports,
): Promise<Subscribed | { readonly refused: Refusal }> {
  const { rooms, now, newId } = ports;
  const watch: Watch = { id: newId(), scope, by: who.by, at: now() };
  const seen = sighting([watch], overview, inventory);
  await ensureRoom(who, ports);
  let kept = watch;
  let already = false;
  let isFull = false;
  await amend(who.conversation, rooms, (room) => {
    const before = room.watches.find((each) => sameScope(each.scope, scope));
    [kept, already] = [before ?? watch, before !== undefined];
    isFull = !before && room.watches.length >= MOST_WATCHES;
    if (before) return { ...room, reference: who.reference };
    if (isFull) return room;
    const happening = watchHappening('watched', watch.id, scope, room, now(), who.by);
    return {
      ...room,
      reference: who.reference,
      watches: [...room.watches, watch],
      alerts: known(room, seen, ports),
      pending: withSayings(room.pending, [{ kind: 'audit', happening }], newId),
    };
  });
  if (isFull) {
    const refused = refusal('blocked', say('watching.too-many', { count: MOST_WATCHES, example: 'unwatch kv-shop' }));
    const { conversation } = who;
    await turnAway({ verb: 'watch', caseId: '', digest: '', conversation }, who.by, refused, null, ports);
    return { refused };
  }
  await ports.queue.put(sayingIn(who.conversation));
  return { watch: kept, already, seen };
}

/** What is broken when a watch begins, as alerts that nobody was called for and that have no card yet; what is told already grows without a word. */
function known({ alerts }: Room, { causes }: Sighting, { now, newId }: Ports): Room['alerts'] {
  const seen = new Map(causes.map((cause) => [cause.key, cause]));
  const grown = alerts.map((alert) => ({
    ...alert,
    causes: alert.causes.map((told) => {
      const now = told.over === null ? seen.get(told.key) : undefined;
      if (now) seen.delete(told.key);
      return now ? { ...told, marks: [...new Set([...told.marks, ...now.marks])] } : told;
    }),
  }));
  return [...grown, ...[...seen.values()].map((cause) => openAlert(alertIdOf(newId()), [cause], now()))];
}

/** Ends watches. What nobody watches any more is over without a word. */
export async function unsubscribe(
  watchIds: readonly string[],
  by: Person,
  conversation: string,
  { rooms, now, newId, queue }: Ports,
): Promise<readonly Watch[]> {
  let ended: readonly Watch[] = [];
  const stored = await amend(conversation, rooms, (room) => {
    ended = room.watches.filter(({ id }) => watchIds.includes(id));
    if (ended.length === 0) return room;
    const gone = new Set(ended.map(({ id }) => id));
    const audit = ended.map(({ id, scope }) => {
      return { kind: 'audit', happening: watchHappening('unwatched', id, scope, room, now(), by) } as const;
    });
    return {
      ...room,
      watches: room.watches.filter(({ id }) => !gone.has(id)),
      alerts: room.alerts.flatMap((alert) => stillWatched(alert, gone)),
      pending: withSayings(room.pending, audit, newId),
    };
  });
  if (stored && ended.length > 0) await queue.put(sayingIn(conversation));
  return ended;
}

/** An alert without the causes that nobody watches any more; none where nothing is left of it. */
export function stillWatched(alert: Alert, gone: ReadonlySet<string>): readonly Alert[] {
  const causes = alert.causes.filter(({ watchIds }) => watchIds.some((id) => !gone.has(id)));
  return causes.length > 0 ? [{ ...alert, causes }] : [];
}
