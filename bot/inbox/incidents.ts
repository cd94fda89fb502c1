import type { IncomingMessage } from 'node:http';
import type { App } from '../app.ts';
import { type Refusal, unknown } from '../gate/refusal.ts';
import type { RoomsToTell } from '../rooms.ts';
import type { Door } from './door.ts';
import { type Incident, readIncident } from './incident.ts';
import { Busy, once } from './once.ts';
import { isSharedKey } from './shared-key.ts';
import { startCase } from './start-case.ts';

/** What another machine is answered. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Which messages of which service were heard, apart from any conversation's. */
const INCIDENTS = 'inbox:incidents';

/** Why whoever sends an incident does not show the key; null where they do. */
export async function refuseCaller({ headersDistinct }: IncomingMessage, agreed: string): Promise<Refusal | null> {
  const [bearer = ''] = headersDistinct.authorization ?? [];
  const [key = ''] = headersDistinct['x-greenlight-key'] ?? [];
  const shown = /^Bearer (\S+)$/.exec(bearer)?.[1] ?? key;
  return isSharedKey(shown, agreed) ? null : unknown('key');
}

/** Takes what an on-call service sends: an incident that was opened starts a case, once. */
export async function takeIncident(
  request: IncomingMessage,
  door: Door,
  rooms: RoomsToTell,
  app: App,
): Promise<Answer | Refusal> {
  const admitted = await door.admit(request);
  if ('because' in admitted) return admitted;
  if (app.follower.isFull) return { status: 503, because: 'busy' };
  const incident = readIncident(admitted.body);
  if (incident === null) return { status: 400, because: 'no incident' };
  if (incident === 'not-opened') return { status: 200, body: { status: 'ignored' } };
  try {
    const key = `${incident.source} ${incident.id}`;
    const started = await once(INCIDENTS, key, app.ports, () => startCases(incident, rooms, app));
    return started ? { status: 202, body: { status: 'started' } } : { status: 200, body: { status: 'known' } };
  } catch (error) {
    if (error instanceof Busy) return { status: 503, because: 'busy' };
    if (error instanceof Untold) return { status: 503, because: 'room' };
    throw error;
  }
}

/** What nobody could be told of has to come again. */
class Untold extends Error {
  override readonly name = 'Untold';
}

async function startCases(incident: Incident, rooms: RoomsToTell, app: App): Promise<true> {
  const told = await rooms({ certificateIds: [], canWait: false });
  const posted = await Promise.all(told.map((room) => startCase(incident, room, app)));
  if (!posted.some(Boolean)) throw new Untold('no room could be told of an incident');
  return true;
}
