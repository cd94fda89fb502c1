import { say } from '../../sentences/index.ts';
import { type Refusal, refusal } from '../approvals/refusal.ts';
import type { Ports } from '../cases/ports.ts';
import { turnAway } from '../cases/turn-away.ts';
import { isZone } from '../domain/room-time.ts';
import { withSayings } from '../domain/saying.ts';
import type { Room } from '../domain/watch.ts';
import { settingHappening } from '../domain/watch-happening.ts';
import { type Wish, wished, wishText } from '../domain/wished.ts';
import { amend } from './amend.ts';
import { ensureRoom, type Subscriber } from './empty-room.ts';
import { sayingIn } from './say-queue.ts';

/** A room after a wish, or why nothing was changed. */
export type Settled = { readonly room: Room; readonly already: boolean } | { readonly refused: Refusal };

/** More than these nobody can keep in mind. */
const MOST_CALLS = 20;

/** Changes how a room is told; what does not stand is kept in the audit. A null wish is one that is not understood. */
export async function settle(wish: Wish | null, who: Subscriber, ports: Ports): Promise<Settled> {
  const { by, conversation } = who;
  const { rooms, now, newId, queue, watching } = ports;
  const refused = await reasonNotTo(wish, who, ports);
  if (refused || !wish) {
    const because = refused ?? refusal('blocked', say('room.unclear'));
    await turnAway({ verb: 'settings', caseId: '', digest: '', conversation }, by, because, null, ports);
    return { refused: because };
  }
  await ensureRoom(who, ports);
  let already = true;
  const stored = await amend(conversation, rooms, (room) => {
    const next = wished(room, wish, by, now(), watching);
    already = next === room;
    if (already) return room;
    const happening = settingHappening(wishText(wish), room, now(), by);
    return {
      ...next,
      reference: who.reference,
      pending: withSayings(room.pending, [{ kind: 'audit', happening }], newId),
    };
  });
  if (!stored) throw new Error('a room is gone that was just made');
  if (!already) await queue.put(sayingIn(conversation));
  return { room: stored.room, already };
}

async function reasonNotTo(wish: Wish | null, { by, conversation }: Subscriber, { rooms }: Ports) {
  if (by.id === '') return refusal('not-an-approver', say('refusal.who-is-it'));
  if (wish?.of === 'zone' && !isZone(wish.zone)) return refusal('blocked', say('room.no-zone'));
  if (wish?.of !== 'call') return null;
  const { calls = [] } = (await rooms.read(conversation))?.room ?? {};
  return calls.length >= MOST_CALLS ? refusal('blocked', say('room.too-many', { count: MOST_CALLS })) : null;
}
