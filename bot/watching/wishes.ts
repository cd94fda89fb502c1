import type { Activity } from 'botbuilder';
import { unknownNameCard } from '../../cards/choice-card.ts';
import { settingRefusedCard, settingsCard } from '../../cards/settings-card.ts';
import { say } from '../../sentences/index.ts';
import {
  emptyRoom,
  findCertificates,
  lastInventory,
  type Ports,
  type Subscriber,
  scopeOf,
  settle,
  type Wish,
} from '../../services/index.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { InThread } from '../in-thread/in-thread.ts';
import { intentOf } from '../language/intent.ts';
import { readWish, type SaidWish } from '../language/room-words/index.ts';
import { topOf } from '../thread.ts';
import { zoneOf } from './zone-of.ts';

/** What somebody wants to be otherwise in a conversation, or asks about it, and how it is answered; null for any other message. */
export function readRoomWish(text: string, activity: Activity): InThread | null {
  const said = readWish(text);
  if (!said) return null;
  return {
    intent: intentOf('watch/subscribe', null),
    about: say('room.title'),
    begin: (asking, app) => answerWish(said, zoneOf(activity), asking, app),
  };
}

async function* answerWish(
  said: SaidWish,
  zone: string | null,
  { by, conversation, thread, locale }: Asking,
  app: App,
): AsyncGenerator<Shown> {
  const { ports, worker } = app;
  const who = { by, conversation, reference: topOf(thread.reference), locale, zone };
  if (said.of === 'show') {
    const room = (await ports.rooms.read(conversation))?.room ?? emptyRoom(who, ports);
    yield settingsCard(room, ports.watching, 'shown', locale);
    return;
  }
  const wish = await wishOf(said, ports);
  if (wish && 'unknown' in wish) {
    const { unknown } = wish;
    const found = findCertificates(unknown, await lastInventory(ports));
    const near = found.kind === 'none' ? found.nearest : found.kind === 'many' ? found.targets : [found.target];
    yield unknownNameCard(unknown, near, locale);
    return;
  }
  yield* settled(wish, who, app);
  worker.nudge();
}

async function* settled(wish: Wish | null, who: Subscriber, { ports, tell }: App): AsyncGenerator<Shown> {
  const done = await settle(wish, who, ports);
  if ('refused' in done) {
    tell({ type: 'refused', refusal: done.refused, caseId: '', by: who.by.id });
    yield settingRefusedCard(done.refused, who.locale);
    return;
  }
  yield settingsCard(done.room, ports.watching, done.already ? 'already' : 'changed', done.room.locale);
}

/** The wish with the names of the estate in it; null where it is not understood. */
async function wishOf(
  said: Exclude<SaidWish, { of: 'show' }>,
  ports: Ports,
): Promise<Wish | null | { readonly unknown: string }> {
  if (said.of === 'unclear') return null;
  if (said.of === 'usual') return { of: 'usual' };
  if (said.of !== 'call' && said.of !== 'no-call') return said;
  const scope = scopeOf(said.scope, await lastInventory(ports));
  if (scope) return said.of === 'call' ? { ...said, scope } : { of: 'no-call', scope };
  return { unknown: said.scope.name };
}
