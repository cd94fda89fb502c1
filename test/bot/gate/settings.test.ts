import { readConfig } from '../../../bot/config.ts';
import { faultsOf, real } from '../settings.ts';

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
