import { ConfigError, readConfig } from '../../bot/config.ts';

const real = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message.split('\n').map((line) => line.split(':')[0] ?? '');
  }
}

test('a complete configuration is taken, strict where nothing is said', () => {
  expect(readConfig(real)).toMatchObject({
    GREENLIGHT_FOUR_EYES: true,
    GREENLIGHT_LOCAL: false,
    MicrosoftAppType: 'SingleTenant',
  });
});

test('an empty app id starts only in local mode, and that only on 127.0.0.1', () => {
  expect(faultsOf({})).toEqual(['MicrosoftAppId']);
  expect(faultsOf({ GREENLIGHT_LOCAL: 'on' })).toEqual([]);
  expect(faultsOf({ GREENLIGHT_LOCAL: 'on', HOST: '0.0.0.0' })).toEqual(['HOST']);
  expect(faultsOf({ ...real, GREENLIGHT_LOCAL: 'on' })).toEqual(['GREENLIGHT_LOCAL']);
});

test.each<[string, Record<string, string>, readonly string[]]>([
  ['a misspelt app type', { ...real, MicrosoftAppType: 'Singletenant' }, ['MicrosoftAppType']],
  ['a port that is none', { ...real, PORT: 'http' }, ['PORT']],
  [
    'a missing tenant and password',
    { MicrosoftAppId: real.MicrosoftAppId },
    ['MicrosoftAppTenantId', 'MicrosoftAppPassword'],
  ],
  ['an app type for many tenants', { ...real, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppType']],
  ['an app id that is none', { ...real, MicrosoftAppId: 'greenlight' }, ['MicrosoftAppId']],
  ['a tenant that is none', { ...real, MicrosoftAppTenantId: 'contoso.com' }, ['MicrosoftAppTenantId']],
  ['a password beside a managed identity', { ...real, MicrosoftAppType: 'UserAssignedMSI' }, ['MicrosoftAppPassword']],
  [
    'keys at an address that is none',
    { ...real, GREENLIGHT_CHANNEL_KEYS: 'login.contoso.com' },
    ['GREENLIGHT_CHANNEL_KEYS'],
  ],
  [
    'keys that anybody on the way could change',
    { ...real, GREENLIGHT_CHANNEL_KEYS: 'http://keys.contoso.com/metadata' },
    ['GREENLIGHT_CHANNEL_KEYS'],
  ],
  [
    'a host of the channel with a wildcard',
    { ...real, GREENLIGHT_CHANNEL_HOSTS: 'smba.contoso.com,*.contoso.com' },
    ['GREENLIGHT_CHANNEL_HOSTS.1'],
  ],
  [
    'an address in place of a host of the channel',
    { ...real, GREENLIGHT_CHANNEL_HOSTS: 'https://smba.contoso.com/' },
    ['GREENLIGHT_CHANNEL_HOSTS.0'],
  ],
  ['a rate of nothing', { ...real, GREENLIGHT_REQUESTS_PER_SECOND: '0' }, ['GREENLIGHT_REQUESTS_PER_SECOND']],
  ['a proxy that is there or not', { ...real, GREENLIGHT_BEHIND_PROXY: 'yes' }, ['GREENLIGHT_BEHIND_PROXY']],
  ['several at once', { PORT: '-1', GREENLIGHT_CLOUD: 'mars' }, ['PORT', 'GREENLIGHT_CLOUD']],
  ['a probe that goes nowhere', { ...real, GREENLIGHT_PROBE: 'on' }, ['GREENLIGHT_PROBE']],
  ['settings that are read or not', { ...real, GREENLIGHT_APP_SETTINGS: 'yes' }, ['GREENLIGHT_APP_SETTINGS']],
])('%s is named', (_, env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
});

test('a bot with a managed identity needs no password', () => {
  expect(faultsOf({ ...real, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' })).toEqual([]);
});

test('host names are probed at public addresses, and application settings read, unless something else is said', () => {
  expect(readConfig(real)).toMatchObject({ GREENLIGHT_PROBE: 'public', GREENLIGHT_APP_SETTINGS: true });
});

test.each(['off', 'public', 'private'])('host names can be probed like this: %s', (GREENLIGHT_PROBE) => {
  expect(readConfig({ ...real, GREENLIGHT_PROBE })).toMatchObject({ GREENLIGHT_PROBE });
});

test.each([
  ['on', true],
  ['off', false],
])('application settings can be read or left alone: %s', (GREENLIGHT_APP_SETTINGS, reads) => {
  expect(readConfig({ ...real, GREENLIGHT_APP_SETTINGS })).toMatchObject({ GREENLIGHT_APP_SETTINGS: reads });
});

test('an id is the same in large letters, and hosts of the channel come as a list', () => {
  const env = {
    ...real,
    MicrosoftAppId: 'AAAAAAAA-1111-4111-8111-111111111111',
    GREENLIGHT_CHANNEL_HOSTS: ' SMBA.a.net, b ',
  };

  expect(readConfig(env)).toMatchObject({
    MicrosoftAppId: 'aaaaaaaa-1111-4111-8111-111111111111',
    GREENLIGHT_CHANNEL_HOSTS: ['smba.a.net', 'b'],
  });
});

test('the gate is shut as far as it goes where nothing is said', () => {
  expect(readConfig(real)).toMatchObject({
    GREENLIGHT_BEHIND_PROXY: false,
    GREENLIGHT_CHANNEL_HOSTS: [],
    GREENLIGHT_REQUESTS_PER_SECOND: 50,
  });
  expect(Object.keys(readConfig(real))).not.toContain('GREENLIGHT_CHANNEL_KEYS');
});

test.each(['https://keys.contoso.com/metadata', 'http://127.0.0.1:4000/metadata', 'http://localhost/'])(
  'keys may come from %s',
  (GREENLIGHT_CHANNEL_KEYS) => {
    expect(faultsOf({ ...real, GREENLIGHT_CHANNEL_KEYS })).toEqual([]);
  },
);

test('a bot that serves others believes nothing of its own machine', () => {
  const believed = {
    GREENLIGHT_CHANNEL_HOSTS: 'smba.contoso.com,localhost',
    GREENLIGHT_CHANNEL_KEYS: 'http://127.0.0.1:4000/metadata',
  };

  expect(faultsOf({ ...real, ...believed })).toEqual([]);
  expect(faultsOf({ ...real, ...believed, HOST: '0.0.0.0' })).toEqual(Object.keys(believed));
});
