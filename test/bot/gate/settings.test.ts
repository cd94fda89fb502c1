import { ConfigError, readConfig } from '../../../bot/config.ts';

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
