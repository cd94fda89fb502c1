import { eventCard } from '../../cards/event-card.ts';
import { afterEvent, type Consequences, type Touched, type VaultEvent, worthTelling } from '../../services/index.ts';
import type { App } from '../app.ts';
import { type Room, type RoomsToTell, threadBelow } from '../rooms.ts';
import { offerBelow } from './offers.ts';
import { once } from './once.ts';

/** What was told of events, so that one change that comes as several of them is told once. */
const TOLD = 'inbox:told';

/** For how long the same consequences are those of one change. */
const MINUTES = 5;

/** Looks into an event and tells the rooms what follows from it; whether there was anything to tell, and anybody. Throws where a room could not be told. */
export async function tellEvent(event: VaultEvent, rooms: RoomsToTell, app: App): Promise<boolean> {
  const seen = await afterEvent(event, app.ports);
  const worth = seen ? worthTelling(seen) : [];
  if (!seen || worth.length === 0) return false;
  return (await once(TOLD, digestOf(seen, worth), app.ports, () => tellRooms(seen, worth, rooms, app))) ?? false;
}

/** False where there is no room to tell. */
async function tellRooms(
  seen: Consequences,
  worth: readonly Touched[],
  rooms: RoomsToTell,
  app: App,
): Promise<boolean> {
  const concern = {
    canWait: seen.event.kind !== 'expired',
    certificateIds: worth.map(({ certificateId }) => certificateId),
  };
  const told = await Promise.all((await rooms(concern)).map((room) => tellRoom(seen, worth, room, app)));
  if (told.length === 0 || told.some(Boolean)) return told.length > 0;
  // What nobody could be told of has to come again.
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
  offerBelow(worth, threadBelow(posted), room, app);
  return true;
}
