import { z } from 'zod';
import { LOCALES } from '../../sentences/index.ts';
import { CHANNELS, type ChannelCloud } from '../gate/channel.ts';
import { isLoopback, LOOPBACK, mayReach } from '../gate/service-url.ts';
import { letters, oneOf, orNothing, SOURCE, words } from '../settings/kinds.ts';
import { rulesOver } from '../settings/rule.ts';
import { type Kind, secret, setting, type ValuesOf } from '../settings/setting.ts';
import { EVENT_GRID } from './event-grid-caller.ts';

/** A shared key that nobody guesses. */
const KEY: Kind<string> = { takes: 'a key of 24 letters at least', reads: z.string().min(24) };

/** The settings of what other machines tell the bot, and of the room that hears of it. */
export const INBOX_SETTINGS = {
  GREENLIGHT_ROOM: setting(words('the id of a conversation'), {
    meaning: 'The id of the channel, in which the bot is installed, that hears of it: [inbox.md](inbox.md).',
    example: '19:0123456789abcdef@thread.tacv2',
  }),
  GREENLIGHT_ROOM_URL: setting(letters('an https address at which Teams is reached'), {
    meaning: 'Where Teams is reached for that channel, where it is another address than the usual one of the cloud.',
    example: 'https://smba.trafficmanager.net/emea/',
  }),
  GREENLIGHT_ROOM_LANGUAGE: setting(oneOf(LOCALES), {
    meaning: 'The language in which that channel is told.',
    usual: 'en',
    example: 'de',
  }),
  GREENLIGHT_INCIDENTS_KEY: secret(orNothing(KEY, ''), {
    meaning: 'The key that an on-call service shows when it tells of an incident. Without one that way in is shut.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/incidents-key)',
  }),
  GREENLIGHT_EVENTS_KEY: secret(orNothing(KEY, ''), {
    meaning: 'The key that Event Grid shows when it tells of an event. Without one it needs a token of Entra.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/events-key)',
  }),
  GREENLIGHT_EVENTS_AUDIENCE: setting(words('an application id'), {
    meaning: 'The application id that stands for the bot in the tokens of Event Grid. Without one no token is taken.',
    example: '33333333-3333-4333-8333-333333333333',
  }),
  GREENLIGHT_EVENTS_KEYS: setting(orNothing(SOURCE, undefined), {
    meaning: 'The OpenID metadata of Entra, where it is elsewhere than is usual in the cloud.',
    example: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  }),
};

/** What was set of these, and of what they have to go with. */
export interface InboxSettings extends ValuesOf<typeof INBOX_SETTINGS> {
  readonly HOST: string;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  readonly GREENLIGHT_CLOUD: ChannelCloud;
  readonly GREENLIGHT_CHANNEL_HOSTS: readonly string[];
}

const rule = rulesOver<InboxSettings>();
const KEYS = ['GREENLIGHT_INCIDENTS_KEY', 'GREENLIGHT_EVENTS_KEY', 'GREENLIGHT_EVENTS_AUDIENCE'] as const;

/** What has to hold between them. */
export const INBOX_RULES = [
  rule('GREENLIGHT_ROOM', ['GREENLIGHT_ROOM', ...KEYS], (config) => {
    const open = KEYS.filter((name) => config[name] !== '');
    if (open.length === 0 || config.GREENLIGHT_ROOM !== '') return null;
    return `is needed with ${open.join(' and ')}: somebody has to hear of it`;
  }),
  rule('GREENLIGHT_EVENTS_AUDIENCE', ['GREENLIGHT_EVENTS_AUDIENCE', 'MicrosoftAppTenantId'], (config) =>
    config.GREENLIGHT_EVENTS_AUDIENCE !== '' && config.MicrosoftAppTenantId === ''
      ? 'needs MicrosoftAppTenantId, whose tokens are taken'
      : null,
  ),
  rule('GREENLIGHT_EVENTS_AUDIENCE', ['GREENLIGHT_EVENTS_AUDIENCE', 'GREENLIGHT_CLOUD'], (config) =>
    config.GREENLIGHT_EVENTS_AUDIENCE !== '' && EVENT_GRID[config.GREENLIGHT_CLOUD] === null
      ? 'who sends events is not known in this cloud; GREENLIGHT_EVENTS_KEY is'
      : null,
  ),
  rule('GREENLIGHT_EVENTS_KEYS', ['GREENLIGHT_EVENTS_KEYS', 'HOST'], ({ GREENLIGHT_EVENTS_KEYS: keys, HOST }) =>
    keys !== undefined && HOST !== '127.0.0.1' && isLoopback(new URL(keys).hostname)
      ? 'may be on this machine only with HOST=127.0.0.1'
      : null,
  ),
  rule(
    'GREENLIGHT_ROOM_URL',
    ['GREENLIGHT_ROOM', 'GREENLIGHT_ROOM_URL', 'GREENLIGHT_CLOUD', 'GREENLIGHT_CHANNEL_HOSTS', 'MicrosoftAppId'],
    (config) =>
      config.GREENLIGHT_ROOM !== '' && !mayReach(roomUrl(config), hostsOf(config))
        ? `has to be where Teams is reached, as ${CHANNELS[config.GREENLIGHT_CLOUD].globalUrl}`
        : null,
  ),
];

/** Where the room is reached: nobody has spoken yet whose address the bot could answer to. */
export function roomUrl({
  GREENLIGHT_ROOM_URL: url,
  GREENLIGHT_CLOUD: cloud,
}: Pick<InboxSettings, 'GREENLIGHT_ROOM_URL' | 'GREENLIGHT_CLOUD'>): string {
  return url || CHANNELS[cloud].globalUrl;
}

function hostsOf({
  MicrosoftAppId,
  GREENLIGHT_CLOUD,
  GREENLIGHT_CHANNEL_HOSTS,
}: Pick<InboxSettings, 'MicrosoftAppId' | 'GREENLIGHT_CLOUD' | 'GREENLIGHT_CHANNEL_HOSTS'>): readonly string[] {
  return MicrosoftAppId ? [...CHANNELS[GREENLIGHT_CLOUD].hosts, ...GREENLIGHT_CHANNEL_HOSTS] : LOOPBACK;
}
