import type { Ports } from '../cases/ports.ts';
import type { Alert } from '../domain/alert.ts';
import type { Saying } from '../domain/saying.ts';
import type { Room } from '../domain/watch.ts';
import { amend } from './amend.ts';

/** Where a card hangs by now; null for what has none. */
export interface Said {
  readonly shownAt: unknown;
}

/** Says one thing in a room; null where it was surely not said. */
export type Mouth = (room: Room, saying: Exclude<Saying, { kind: 'audit' }>) => Promise<Said | null>;

/**
 * Says what a room has still to be told, one after the other, for as long as nobody else does. Each is taken out once it is
 * said: where somebody dies between the two, it is rather said twice than never.
 */
export async function speak(
  conversation: string,
  mouth: Mouth,
  { rooms, store }: Pick<Ports, 'rooms' | 'store'>,
  isOurs: () => boolean,
): Promise<void> {
  while (isOurs()) {
    const stored = await rooms.read(conversation);
    const room = stored?.room;
    const next = room?.pending.find(({ kind }) => kind === 'audit') ?? room?.pending[0];
    if (!stored || !room || !next) return;
    const said = next.kind === 'audit' ? await recorded(next, store) : await mouth(room, next);
    // It stays, and the next patrol has it tried again.
    if (!said) return;
    // At once, so that hardly anybody can die in between; where somebody wrote meanwhile, over what they have written.
    if (await rooms.save(without(room, next, said), stored.revision)) continue;
    await amend(conversation, rooms, (now) => without(now, next, said));
  }
}

async function recorded(
  { happening }: Extract<Saying, { kind: 'audit' }>,
  store: Pick<Ports['store'], 'record'>,
): Promise<Said> {
  await store.record(happening);
  return { shownAt: null };
}

function without(room: Room, said: Saying, { shownAt }: Said): Room {
  const pending = room.pending.filter(({ id }) => id !== said.id);
  if (shownAt === null) return { ...room, pending };
  return { ...room, pending, alerts: room.alerts.map((alert) => hung(alert, said, shownAt)) };
}

/** An alert with where it was just said. */
function hung(alert: Alert, said: Saying, shownAt: unknown): Alert {
  if (said.kind === 'card' && said.alertId === alert.id) return { ...alert, shownAt };
  if (said.kind !== 'escalation' || said.alertId !== alert.id || !said.to) return alert;
  const { conversation, locale } = said.to;
  const others = (alert.calledAt ?? []).filter((call) => call.conversation !== conversation);
  return { ...alert, calledAt: [...others, { conversation, locale, shownAt }] };
}
