import { ConfigError, readConfig, readStoreSettings } from '../../bot/config.ts';
import { SETTINGS } from '../../bot/settings/groups.ts';
import type { Setting } from '../../bot/settings/setting.ts';
import { faultsOf, real } from '../bot/settings.ts';

const settings: readonly (readonly [string, Setting])[] = Object.entries(SETTINGS);
const secrets = settings.filter(([, { secret }]) => secret);

/** What the bot says to a configuration that it does not start with. */
function wordsTo(env: Readonly<Record<string, string>>): string {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

test('all faults are named at once: values, lists, names, references and what does not go together', () => {
  const env = {
    MicrosoftAppId: 'greenlight',
    HOST: '0.0.0.0',
    PORT: '70000',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_APPROVERS: '09d0434a-0268-5070-a9cb-430749ad8214,ben',
    GREENLIGHT_CHANEL_HOSTS: 'smba.contoso.com',
    GREENLIGHT_STORAGE_ACCOUNT: 'stgreenlight',
    GREENLIGHT_STORE: 'cases.sqlite',
    GREENLIGHT_MODEL_URL: 'https://contoso.openai.azure.com/openai/v1',
    GREENLIGHT_MODEL_KEY: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/model-key)',
  };

  expect(faultsOf(env)).toEqual([
    'MicrosoftAppId',
    'PORT',
    'GREENLIGHT_APPROVERS.1',
    'GREENLIGHT_MODEL_KEY',
    'GREENLIGHT_CHANEL_HOSTS',
    'HOST',
    'GREENLIGHT_STORE',
  ]);
});

test.each([
  [{ ...real, PORT: 'http' }, 'PORT: has to be a whole number from 0 to 65535'],
  [{ ...real, GREENLIGHT_CLOUD: 'gov' }, 'GREENLIGHT_CLOUD: has to be public, usgov, dod or china'],
  [{ ...real, GREENLIGHT_DIGEST_HOUR: '25' }, 'GREENLIGHT_DIGEST_HOUR: has to be an hour from 0 to 23, or off'],
  [{ ...real, GREENLIGHT_PROBE: 'no' }, 'GREENLIGHT_PROBE: has to be off, public or private'],
])('a fault says what the value has to be: %j', (env, words) => {
  expect(wordsTo(env)).toBe(words);
});

test('nothing is said of what goes together where a part of it cannot be read', () => {
  expect(faultsOf({ ...real, MicrosoftAppType: 'msi', MicrosoftAppPassword: '' })).toEqual(['MicrosoftAppType']);
});

test.each([
  ['GREENLIGHT_APROVERS', 'GREENLIGHT_APPROVERS'],
  ['GREENLIGHT_FOUREYES', 'GREENLIGHT_FOUR_EYES'],
  ['greenlight_cloud', 'GREENLIGHT_CLOUD'],
  ['MicrosoftAppTenantID', 'MicrosoftAppTenantId'],
  ['MICROSOFTAPPPASSWORD', 'MicrosoftAppPassword'],
])('%s is no setting, and %s is the nearest one', (name, nearest) => {
  expect(wordsTo({ ...real, [name]: 'x' })).toBe(`${name}: is no setting; the nearest one is ${nearest}`);
  expect(() => readStoreSettings({ [name]: 'x' })).toThrow(nearest);
});

test('what others set is none of the bot’s business, and what is empty is not set', () => {
  const others = { WEBSITE_SITE_NAME: 'app', APPSETTING_GREENLIGHT_CLOUD: 'mars', MICROSOFT_GRAPH: 'x', PATH: '/bin' };
  const empty = { PORT: '', GREENLIGHT_PATROL_MINUTES: ' ', GREENLIGHT_CHANNEL_KEYS: '', GREENLIGHT_TYPO: '' };

  expect(readConfig({ ...real, ...others, ...empty })).toEqual(readConfig(real));
});

test.each(secrets)('%s is never told, neither where it is wrong nor where something else is', (name, { kind }) => {
  const value = 'hunter2-@Microsoft';
  const wrong = kind.reads.safeParse(value).success ? { PORT: 'http' } : {};

  const words = wordsTo({ ...real, [name]: value, ...wrong, [`${name}X`]: value });

  expect(words).not.toBe('');
  expect(words).not.toContain('hunter2');
});
