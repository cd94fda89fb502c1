import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { configuredRoom, type RoomsToTell } from '../rooms.ts';
import { Door } from './door.ts';
import { refuseCaller, takeIncident } from './incidents.ts';
import type { Ways } from './routes.ts';

/** What the ways in need of the world. */
export interface WaysWorld {
  readonly milliseconds: number;
  readonly now: () => number;
  readonly onUnchecked: (error: unknown) => void;
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Which rooms hear of what other machines tell: the one of the settings. */
export function roomsOf(config: Config): RoomsToTell {
  const room = configuredRoom(config);
  return async () => (room ? [room] : []);
}

/** The ways in that are set up: one without its key is none. */
export function waysOf(config: Config, app: App, rooms: RoomsToTell, world: WaysWorld): Ways {
  return { incidents: incidentsWay(config, app, rooms, world), events: null, eventsAsked: null };
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
