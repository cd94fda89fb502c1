import { z } from 'zod';
import { LOCALES } from '../../sentences/index.ts';
import { CHANNELS, type ChannelCloud } from '../gate/channel.ts';
import { isLoopback, isSafeSource, LOOPBACK, mayReach } from '../gate/service-url.ts';
import { EVENT_GRID } from './event-grid-caller.ts';

/** A shared key that nobody guesses. */
const Key = z.union([z.literal(''), z.string().min(24, 'is too short: 24 letters at least')]);

/** The settings of what other machines tell the bot, and of the room that hears of it. */
export const INBOX_SETTINGS = {
  GREENLIGHT_ROOM: z.string().trim().default(''),
  GREENLIGHT_ROOM_URL: z.string().default(''),
  GREENLIGHT_ROOM_LANGUAGE: z.enum(LOCALES).default('en'),
  GREENLIGHT_INCIDENTS_KEY: Key.default(''),
  GREENLIGHT_EVENTS_KEY: Key.default(''),
  GREENLIGHT_EVENTS_AUDIENCE: z.string().trim().default(''),
  GREENLIGHT_EVENTS_KEYS: z.string().refine(isSafeSource, 'has to be https, or on this machine').optional(),
};

/** What was set of these. */
export interface InboxSettings {
  readonly HOST: string;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  readonly GREENLIGHT_CLOUD: ChannelCloud;
  readonly GREENLIGHT_CHANNEL_HOSTS: readonly string[];
  readonly GREENLIGHT_ROOM: string;
  readonly GREENLIGHT_ROOM_URL: string;
  readonly GREENLIGHT_ROOM_LANGUAGE: (typeof LOCALES)[number];
  readonly GREENLIGHT_INCIDENTS_KEY: string;
  readonly GREENLIGHT_EVENTS_KEY: string;
  readonly GREENLIGHT_EVENTS_AUDIENCE: string;
  readonly GREENLIGHT_EVENTS_KEYS?: string | undefined;
}

/** What is wrong with them. */
export function inboxFaultsOf(config: InboxSettings): readonly string[] {
  const faults: string[] = [];
  const open = (['GREENLIGHT_INCIDENTS_KEY', 'GREENLIGHT_EVENTS_KEY', 'GREENLIGHT_EVENTS_AUDIENCE'] as const).filter(
    (setting) => config[setting] !== '',
  );
  if (open.length > 0 && config.GREENLIGHT_ROOM === '') {
    faults.push(`GREENLIGHT_ROOM: is needed with ${open.join(' and ')}: somebody has to hear of it`);
  }
  if (config.GREENLIGHT_EVENTS_AUDIENCE !== '' && config.MicrosoftAppTenantId === '') {
    faults.push('GREENLIGHT_EVENTS_AUDIENCE: needs MicrosoftAppTenantId, whose tokens are taken');
  }
  if (config.GREENLIGHT_EVENTS_AUDIENCE !== '' && EVENT_GRID[config.GREENLIGHT_CLOUD] === null) {
    faults.push('GREENLIGHT_EVENTS_AUDIENCE: who sends events is not known in this cloud; GREENLIGHT_EVENTS_KEY is');
  }
  const { GREENLIGHT_EVENTS_KEYS: keys, HOST } = config;
  if (keys !== undefined && HOST !== '127.0.0.1' && isLoopback(new URL(keys).hostname)) {
    faults.push('GREENLIGHT_EVENTS_KEYS: may be on this machine only with HOST=127.0.0.1');
  }
  if (config.GREENLIGHT_ROOM !== '' && !mayReach(roomUrl(config), hostsOf(config))) {
    faults.push('GREENLIGHT_ROOM_URL: has to be where Teams is reached, as https://smba.trafficmanager.net/teams/');
  }
  return faults;
}

/** Where the room is reached: nobody has spoken yet whose address the bot could answer to. */
export function roomUrl({ GREENLIGHT_ROOM_URL: url, GREENLIGHT_CLOUD: cloud }: InboxSettings): string {
  return url || CHANNELS[cloud].globalUrl;
}

function hostsOf({ MicrosoftAppId, GREENLIGHT_CLOUD, GREENLIGHT_CHANNEL_HOSTS }: InboxSettings): readonly string[] {
  return MicrosoftAppId ? [...CHANNELS[GREENLIGHT_CLOUD].hosts, ...GREENLIGHT_CHANNEL_HOSTS] : LOOPBACK;
}
