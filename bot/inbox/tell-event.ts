import { eventCard } from '../../cards/event-card.ts';
import { lookingCard } from '../../cards/notice-card.ts';
import {
  afterEvent,
  type Consequences,
  type Person,
  type Touched,
  type VaultEvent,
  worthTelling,
} from '../../services/index.ts';
import { answer } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import { intentOf } from '../language/intent.ts';
import { conversationIn } from '../outbox/wire.ts';
import { seated } from '../readers.ts';
import { type Room, type RoomsToTell, threadBelow } from '../rooms.ts';
import { type Thread, threadIn } from '../thread.ts';

/** What was told of events, so that one change that comes as several of them is told once. */
const TOLD = 'inbox:told';

/** For how long the same consequences are those of one change. */
const MINUTES = 5;

/** So many certificates get a card of their own, with its buttons; the others are named. */
const MOST_CASES = 3;

/** Event Grid, by which the bot learnt of it: nobody who could be kept from approving. */
const BY: Person = { id: '', name: 'Azure Event Grid' };

/** Looks into an event and tells the rooms what follows from it; whether there was anything to tell, and anybody. Throws where a room could not be told. */
export async function tellEvent(event: VaultEvent, rooms: RoomsToTell, app: App): Promise<boolean> {
  const seen = await afterEvent(event, app.ports);
  const worth = seen ? worthTelling(seen) : [];
  if (!seen || worth.length === 0) return false;
  const digest = digestOf(seen, worth);
  if (!(await app.ports.heard.add(TOLD, digest))) return false;
  const concern = { vaultIds: seen.vaultIds, certificateIds: worth.map(({ certificateId }) => certificateId) };
  const told = await Promise.all((await rooms(concern)).map((room) => tellRoom(seen, worth, room, app)));
  if (told.length === 0 || told.some(Boolean)) return told.length > 0;
  // What nobody could be told of has to come again.
  await app.ports.heard.forget(TOLD, digest);
  throw new Error('no room could be told of an event');
}

function digestOf({ event: { at, object }, vaultIds }: Consequences, worth: readonly Touched[]): string {
  const when = Math.floor(Date.parse(at) / (MINUTES * 60_000));
  const what = worth.map(({ certificateId, standing }) => `${certificateId} ${standing}`).toSorted();
  return [when, object ?? '', ...vaultIds, ...what].join('\n').toLowerCase();
}

async function tellRoom(seen: Consequences, worth: readonly Touched[], room: Room, app: App): Promise<boolean> {
  const { reference, locale } = room;
  const view = eventCard(seen, worth, app.ports.now(), locale);
  app.tell({ type: 'shown', view });
  const posted = await app.outbox.post(reference, view);
  if (!posted) return false;
  const below = threadBelow(posted);
  for (const each of worth.slice(0, MOST_CASES)) openCase(each, below, room, app);
  return true;
}

/** A card of its own for a certificate, below what was told, where everything can be pressed as if somebody had asked. */
function openCase({ certificateId, name }: Touched, { reference }: Thread, { locale }: Room, app: App): void {
  const intent = intentOf('diagnose', certificateId);
  const posting = app.outbox.post(reference, lookingCard(name, BY.name, locale));
  const begin = (thread: Thread): AsyncGenerator<Shown> => {
    const conversation = conversationIn(threadIn(thread));
    return answer(intent, { by: BY, conversation, locale, ...seated(thread, null, BY, app.ports.policy) }, app);
  };
  app.follower.followPost(posting, begin, locale);
}
