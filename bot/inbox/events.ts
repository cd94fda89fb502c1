import type { IncomingMessage } from 'node:http';
import type { VaultEvent } from '../../services/index.ts';
import type { App } from '../app.ts';
import { forbidden, type Refusal } from '../gate/refusal.ts';
import type { RoomsToTell } from '../rooms.ts';
import type { Door } from './door.ts';
import { readDelivery } from './event.ts';
import type { Answer } from './incidents.ts';
import { Busy, once } from './once.ts';
import { tellEvent } from './tell-event.ts';

/** Which events were heard, apart from any conversation's. */
const EVENTS = 'inbox:events';

/** Who asks before sending CloudEvents. Source: learn.microsoft.com, "end-point-validation-cloud-events-schema". */
const ORIGIN = 'eventgrid.azure.net';

/**
 * Answers whether Event Grid may send CloudEvents. It tells nothing and lets nobody in: what is sent afterwards has to show
 * the key or a token all the same. Source: CloudEvents, "HTTP 1.1 Web Hooks", section 4.
 */
export async function answerHandshake(
  request: IncomingMessage,
  door: Door,
): Promise<(Answer & { readonly headers: Readonly<Record<string, string>> }) | Refusal> {
  const refusal = door.knock(request);
  if (refusal) return refusal;
  const [origin = ''] = request.headersDistinct['webhook-request-origin'] ?? [];
  if (origin.toLowerCase() !== ORIGIN) return forbidden('origin');
  const [rate] = request.headersDistinct['webhook-request-rate'] ?? [];
  const allowed = rate === undefined ? {} : { 'WebHook-Allowed-Rate': '*' };
  return { status: 200, body: {}, headers: { Allow: 'OPTIONS, POST', 'WebHook-Allowed-Origin': origin, ...allowed } };
}

/** Takes what Event Grid sends: each event once, and what follows from it told where it is worth telling. */
export async function takeEvents(
  request: IncomingMessage,
  door: Door,
  rooms: RoomsToTell,
  app: App,
): Promise<Answer | Refusal> {
  const admitted = await door.admit(request);
  if ('because' in admitted) return admitted;
  if (app.follower.isFull) return { status: 503, because: 'busy' };
  const delivery = readDelivery(admitted.body);
  if (delivery === null) return { status: 400, because: 'no event' };
  if ('validates' in delivery) return { status: 200, body: { validationResponse: delivery.validates } };
  try {
    let told = 0;
    for (const event of onePerMatter(delivery.events)) told += (await tellOnce(event, rooms, app)) ? 1 : 0;
    return { status: 200, body: { status: told > 0 ? 'told' : 'noted' } };
  } catch (cause) {
    if (cause instanceof Busy) return { status: 503, because: 'busy' };
    throw new Error('an event could not be looked into', { cause });
  }
}

/** What nobody could look into has to come again: Event Grid sends anew what was not answered with a success. */
async function tellOnce(event: VaultEvent, rooms: RoomsToTell, app: App): Promise<boolean> {
  const key = `${event.scope.toLowerCase()} ${event.id}`;
  return (await once(EVENTS, key, app.ports, () => tellEvent(event, rooms, app))) ?? false;
}

/** Several events of one delivery about the same thing need one look: the newest tells all. */
function onePerMatter(events: readonly VaultEvent[]): readonly VaultEvent[] {
  const matters = new Map(
    events.map((event) => [`${event.kind} ${event.scope.toLowerCase()} ${event.object ?? ''}`, event]),
  );
  return [...matters.values()];
}
