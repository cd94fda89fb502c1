import { isLoopback } from '../gate/service-url.ts';
import { count, FLAG, HOSTS, oneOf, orNothing, SOURCE, words } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { setting, type ValuesOf } from './setting.ts';

/** Where the bot listens, and who gets in. */
export const DOOR_SETTINGS = {
  HOST: setting(words('an IP address or a host name'), {
    meaning: 'The address that the bot listens at; `0.0.0.0` in a container and on App Service.',
    usual: '127.0.0.1',
    example: '0.0.0.0',
  }),
  PORT: setting(count(0, 65_535), {
    meaning: 'The port that it listens at; 0 takes a free one. App Service sets it itself.',
    usual: '3978',
    example: '8080',
  }),
  GREENLIGHT_BEHIND_PROXY: setting(FLAG, {
    meaning:
      'Whether a proxy stands before the bot that says for whom it asks, as on App Service; it tells addresses apart.',
    usual: 'off',
    example: 'on',
  }),
  GREENLIGHT_REQUESTS_PER_SECOND: setting(count(1, 100_000), {
    meaning: 'How many requests a second each address may send.',
    usual: '50',
    example: '200',
  }),
  GREENLIGHT_CHANNEL_HOSTS: setting(HOSTS, {
    meaning:
      'More hosts at which Teams takes what the bot says, where it is reached elsewhere than is usual in its cloud.',
    example: 'smba.contoso.com',
  }),
  GREENLIGHT_CHANNEL_KEYS: setting(orNothing(SOURCE, undefined), {
    meaning: 'The OpenID metadata of the channel service, where it is elsewhere than is usual in its cloud.',
    example: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  }),
  LOG_LEVEL: setting(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), {
    meaning: 'From which level on a line is logged.',
    usual: 'info',
    example: 'warn',
  }),
};

const rule = rulesOver<ValuesOf<typeof DOOR_SETTINGS>>();

/** Whoever serves others believes nothing that any program of this machine may say. */
export const NOT_OF_THIS_MACHINE = 'may be on this machine only with HOST=127.0.0.1';

/** What has to hold between them. */
export const DOOR_RULES = [
  rule('GREENLIGHT_CHANNEL_HOSTS', ['HOST', 'GREENLIGHT_CHANNEL_HOSTS'], ({ HOST, GREENLIGHT_CHANNEL_HOSTS: hosts }) =>
    HOST !== '127.0.0.1' && hosts.some(isLoopback) ? NOT_OF_THIS_MACHINE : null,
  ),
  rule('GREENLIGHT_CHANNEL_KEYS', ['HOST', 'GREENLIGHT_CHANNEL_KEYS'], ({ HOST, GREENLIGHT_CHANNEL_KEYS: keys }) =>
    HOST !== '127.0.0.1' && keys !== undefined && isLoopback(new URL(keys).hostname) ? NOT_OF_THIS_MACHINE : null,
  ),
];
