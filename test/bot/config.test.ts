import { readConfig } from '../../bot/config.ts';
import { watchingOf } from '../../bot/watching/settings.ts';
import { USUAL_WATCHING } from '../../services/index.ts';
import { faultsOf, real } from './settings.ts';

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
  ['several at once', { PORT: '-1', GREENLIGHT_CLOUD: 'mars' }, ['GREENLIGHT_CLOUD', 'PORT', 'MicrosoftAppId']],
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

const storage = {
  account: { GREENLIGHT_STORAGE_ACCOUNT: 'greenlight' },
  connection: { GREENLIGHT_STORAGE_CONNECTION: 'DefaultEndpointsProtocol=https;AccountName=a1b;AccountKey=c2VjcmV0' },
};

test.each<[string, Record<string, string>, readonly string[]]>([
  ['an account', storage.account, []],
  ['a connection string', storage.connection, []],
  [
    'a shared access signature',
    { GREENLIGHT_STORAGE_CONNECTION: 'TableEndpoint=https://a;SharedAccessSignature=sv=1' },
    [],
  ],
  ['an emulator', { GREENLIGHT_STORAGE_CONNECTION: 'UseDevelopmentStorage=true' }, []],
  [
    'names of its own',
    { ...storage.account, GREENLIGHT_STORAGE_TABLE: 'Cases2', GREENLIGHT_STORAGE_QUEUE: 'cases-2' },
    [],
  ],
  ['both', { ...storage.account, ...storage.connection }, ['GREENLIGHT_STORAGE_CONNECTION']],
  ['a file too', { ...storage.account, GREENLIGHT_STORE: 'cases.sqlite' }, ['GREENLIGHT_STORE']],
  ['an address for a name', { GREENLIGHT_STORAGE_ACCOUNT: 'a.table.core.windows.net' }, ['GREENLIGHT_STORAGE_ACCOUNT']],
  ['half a connection string', { GREENLIGHT_STORAGE_CONNECTION: 'AccountName=a1b' }, ['GREENLIGHT_STORAGE_CONNECTION']],
  ['a table that Azure keeps for itself', { GREENLIGHT_STORAGE_TABLE: 'Tables' }, ['GREENLIGHT_STORAGE_TABLE']],
  ['a table with a dash', { GREENLIGHT_STORAGE_TABLE: 'my-cases' }, ['GREENLIGHT_STORAGE_TABLE']],
  ['a table of two letters', { GREENLIGHT_STORAGE_TABLE: 'ab' }, ['GREENLIGHT_STORAGE_TABLE']],
  ['a queue in capitals', { GREENLIGHT_STORAGE_QUEUE: 'Cases' }, ['GREENLIGHT_STORAGE_QUEUE']],
  ['a queue with two dashes', { GREENLIGHT_STORAGE_QUEUE: 'a--b' }, ['GREENLIGHT_STORAGE_QUEUE']],
  ['a queue of 64 letters', { GREENLIGHT_STORAGE_QUEUE: 'a'.repeat(64) }, ['GREENLIGHT_STORAGE_QUEUE']],
])('cases are kept in one place that there can be: %s', (_, env, faults) => {
  expect(faultsOf({ ...real, ...env })).toEqual(faults);
});

test('a connection string that is not usable is not repeated', () => {
  const secret = 'AccountName=a1b;SecretKey=c2VjcmV0';

  expect(() => readConfig({ ...real, GREENLIGHT_STORAGE_CONNECTION: secret })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('c2VjcmV0') }),
  );
});

describe('who may approve', () => {
  const ANA = 'eaf215e1-e3ec-528c-8836-de9e6fa60424';
  const TEAM = '09D0434A-0268-5070-A9CB-430749AD8214';

  test('is Azure’s word, one approval, four eyes, a broken glass and grants for good, unless something else is said', () => {
    expect(readConfig(real)).toMatchObject({
      GREENLIGHT_APPROVERS: null,
      GREENLIGHT_APPROVALS_HIGH_RISK: 1,
      GREENLIGHT_BREAK_GLASS: true,
      GREENLIGHT_GRANT_HOURS: 0,
    });
  });

  test.each([
    ['', null],
    ['  ', null],
    [ANA, [ANA]],
    [` ${ANA} , ${TEAM} `, [ANA, TEAM]],
  ])('is read from a list: %j', (GREENLIGHT_APPROVERS, approvers) => {
    expect(readConfig({ ...real, GREENLIGHT_APPROVERS })).toMatchObject({ GREENLIGHT_APPROVERS: approvers });
  });

  test.each<[Record<string, string>, readonly string[]]>([
    [{ GREENLIGHT_APPROVERS: 'ana@contoso.com' }, ['GREENLIGHT_APPROVERS.0']],
    [{ GREENLIGHT_APPROVERS: `${ANA},` }, ['GREENLIGHT_APPROVERS.1']],
    [{ GREENLIGHT_APPROVERS: ',' }, ['GREENLIGHT_APPROVERS.0', 'GREENLIGHT_APPROVERS.1']],
    [{ GREENLIGHT_APPROVALS_HIGH_RISK: '0' }, ['GREENLIGHT_APPROVALS_HIGH_RISK']],
    [{ GREENLIGHT_APPROVALS_HIGH_RISK: '6' }, ['GREENLIGHT_APPROVALS_HIGH_RISK']],
    [{ GREENLIGHT_BREAK_GLASS: 'maybe' }, ['GREENLIGHT_BREAK_GLASS']],
    [{ GREENLIGHT_GRANT_HOURS: '721' }, ['GREENLIGHT_GRANT_HOURS']],
    [{ GREENLIGHT_GRANT_HOURS: '1.5' }, ['GREENLIGHT_GRANT_HOURS']],
  ])('is never guessed: %j', (env, faults) => {
    expect(faultsOf({ ...real, ...env })).toEqual(faults);
  });
});

test.each<[Record<string, string>, readonly string[]]>([
  [{}, []],
  [
    {
      GREENLIGHT_MODEL_URL: 'https://a.openai.azure.com/openai/v1',
      GREENLIGHT_MODEL_KEY: 'k',
      GREENLIGHT_MODEL_NAME: 'm',
    },
    [],
  ],
  [{ GREENLIGHT_MODEL_KEY: 'k' }, ['GREENLIGHT_MODEL_URL', 'GREENLIGHT_MODEL_NAME']],
  [{ GREENLIGHT_MODEL_URL: 'https://a.openai.azure.com' }, ['GREENLIGHT_MODEL_KEY', 'GREENLIGHT_MODEL_NAME']],
  [
    { GREENLIGHT_MODEL_URL: 'http://a.openai.azure.com', GREENLIGHT_MODEL_KEY: 'k', GREENLIGHT_MODEL_NAME: 'm' },
    ['GREENLIGHT_MODEL_URL'],
  ],
])('a model is asked by all that it takes, and safely, or not at all: %j', (env, faults) => {
  expect(faultsOf({ ...real, ...env })).toEqual(faults);
});

test('rooms are told of changes as the settings have it, and as is usual where they say nothing', () => {
  expect(watchingOf(readConfig(real))).toEqual(USUAL_WATCHING);
  const off = { GREENLIGHT_PATROL_MINUTES: '0', GREENLIGHT_DIGEST_HOUR: 'off', GREENLIGHT_QUIET_HOURS: '22-7' };
  expect(watchingOf(readConfig({ ...real, ...off, GREENLIGHT_TIME_ZONE: 'Asia/Tokyo' }))).toEqual({
    patrolMinutes: 0,
    escalationMinutes: 30,
    digestHour: null,
    quiet: { from: 22, to: 7 },
    zone: 'Asia/Tokyo',
  });
});

test.each<[string, string]>([
  ['GREENLIGHT_PATROL_MINUTES', '-1'],
  ['GREENLIGHT_ESCALATION_MINUTES', 'soon'],
  ['GREENLIGHT_DIGEST_HOUR', '24'],
  ['GREENLIGHT_QUIET_HOURS', '22-24'],
  ['GREENLIGHT_TIME_ZONE', 'Mars/Olympus'],
])('%s is not %s', (setting, value) => {
  expect(faultsOf({ ...real, [setting]: value })).toEqual([setting]);
});
