import { IDENTITY_SETTINGS } from './identity/settings.ts';
import { BOT_SETTINGS } from './settings/bot.ts';
import { RULES, SETTINGS } from './settings/groups.ts';
import { type Environment, readSettings } from './settings/read.ts';
import type { ValuesOf } from './settings/setting.ts';
import { STORE_RULES, STORE_SETTINGS } from './settings/store.ts';

export { ConfigError, type Environment } from './settings/read.ts';

/** How the bot is set up. Frozen, read once at start. */
export type Config = ValuesOf<typeof SETTINGS>;

const NAMES = Object.keys(SETTINGS);

/** Reads the configuration from the environment. Throws a `ConfigError` that names all that is wrong with it. */
export function readConfig(env: Environment): Config {
  return readSettings(SETTINGS, RULES, env, NAMES);
}

const { GREENLIGHT_CLOUD } = BOT_SETTINGS;

/** In which cloud Azure is asked, for whoever needs no bot for it. Throws a `ConfigError`. */
export function readCloud(env: Environment): Config['GREENLIGHT_CLOUD'] {
  return readSettings({ GREENLIGHT_CLOUD }, [], env, NAMES).GREENLIGHT_CLOUD;
}

const { GREENLIGHT_AZURE_IDENTITY, AZURE_CLIENT_ID } = IDENTITY_SETTINGS;
const KEPT = { GREENLIGHT_CLOUD, GREENLIGHT_AZURE_IDENTITY, AZURE_CLIENT_ID, ...STORE_SETTINGS };

/** Where the cases are kept, for whoever only reads them. Throws a `ConfigError`. */
export function readStoreSettings(env: Environment): ValuesOf<typeof KEPT> {
  return readSettings(KEPT, STORE_RULES, env, NAMES);
}
