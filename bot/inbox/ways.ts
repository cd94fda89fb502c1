import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { SigningKeys } from '../gate/keys.ts';
import type { RoomsToTell } from '../rooms.ts';
import { Door } from './door.ts';
import { type EntraRules, entraMetadata, refuseEntra } from './entra.ts';
import { EVENT_GRID } from './event-grid-caller.ts';
import { refuseSender } from './event-sender.ts';
import { answerHandshake, takeEvents } from './events.ts';
import { refuseCaller, takeIncident } from './incidents.ts';
import type { Ways } from './routes.ts';

/** What the ways in need of the world. */
export interface WaysWorld {
  readonly milliseconds: number;
  readonly now: () => number;
  readonly onUnchecked: (error: unknown) => void;
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** Event Grid's own schema comes as plain JSON, CloudEvents under names of their own. */
const EVENT_TYPES = /^application\/(?:json|cloudevents(?:-batch)?\+json)\s*(;|$)/i;

/** The ways in that are set up: one without its key is none. */
export function waysOf(config: Config, app: App, rooms: RoomsToTell, world: WaysWorld): Ways {
  return { incidents: incidentsWay(config, app, rooms, world), ...eventWays(config, app, rooms, world) };
}

function incidentsWay(config: Config, app: App, rooms: RoomsToTell, { now }: WaysWorld): Ways['incidents'] {
  const { GREENLIGHT_INCIDENTS_KEY: key } = config;
  if (key === '') return null;
  const door = new Door({
    recognize: (request) => refuseCaller(request, key),
    accepted: JSON_TYPE,
    perSecond: config.GREENLIGHT_REQUESTS_PER_SECOND,
    behindProxy: config.GREENLIGHT_BEHIND_PROXY,
    now,
  });
  return (request) => takeIncident(request, door, rooms, app);
}

function eventWays(
  config: Config,
  app: App,
  rooms: RoomsToTell,
  world: WaysWorld,
): Pick<Ways, 'events' | 'eventsAsked'> {
  const { GREENLIGHT_EVENTS_KEY: key, GREENLIGHT_EVENTS_AUDIENCE: audience } = config;
  if (key === '' && audience === '') return { events: null, eventsAsked: null };
  const entra = entraOf(config, world);
  const door = new Door({
    recognize: (request) => refuseSender(request, key, entra && (() => refuseEntra(request, entra))),
    accepted: EVENT_TYPES,
    perSecond: config.GREENLIGHT_REQUESTS_PER_SECOND,
    behindProxy: config.GREENLIGHT_BEHIND_PROXY,
    now: world.now,
  });
  return {
    events: (request) => takeEvents(request, door, rooms, app),
    eventsAsked: (request) => answerHandshake(request, door),
  };
}

function entraOf(config: Config, { milliseconds, now, onUnchecked }: WaysWorld): EntraRules | null {
  const { GREENLIGHT_EVENTS_AUDIENCE: audience, MicrosoftAppTenantId: tenantId, GREENLIGHT_CLOUD: cloud } = config;
  const callerId = EVENT_GRID[cloud];
  if (audience === '' || callerId === null) return null;
  const url = config.GREENLIGHT_EVENTS_KEYS ?? entraMetadata(cloud, tenantId);
  const keys = new SigningKeys({ url, milliseconds, now }, null);
  return { cloud, tenantId, audience, callerId, keys, now, onUnchecked };
}
