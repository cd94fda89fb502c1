import { OptionsError, readPackageOptions } from '../../manifest/options.ts';
import { APP, BOT, optionsFor } from './options-for.ts';

function faultsOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): readonly string[] {
  try {
    readPackageOptions(args, env);
  } catch (error) {
    if (error instanceof OptionsError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('the id of the app is enough, and it is the id of the bot too', () => {
  expect(readPackageOptions(['--app-id', APP], {})).toEqual(optionsFor());
  expect(readPackageOptions([`--app-id=${APP.toUpperCase()}`], {})).toEqual(optionsFor());
});

test('the settings of the bot say its id and its cloud, where no option does', () => {
  const env = { MicrosoftAppId: APP, GREENLIGHT_CLOUD: 'usgov' };

  expect(readPackageOptions([], env)).toEqual(optionsFor({ cloud: 'usgov' }));
  expect(readPackageOptions(['--cloud', 'china'], env)).toEqual(optionsFor({ cloud: 'china' }));
  expect(readPackageOptions([], { MicrosoftAppId: APP, GREENLIGHT_CLOUD: '' })).toEqual(optionsFor());
});

test('everything that can be given is taken', () => {
  const args = `--app-id ${APP} --bot-id ${BOT} --domain Greenlight.Contoso.com --cloud usgov --read-channel-messages
    --developer Contoso --website https://contoso.com/bot --privacy https://contoso.com/privacy
    --terms https://contoso.com/terms --version 1.2.3 --out here.zip`;

  expect(readPackageOptions([...args.split(/\s+/), '--name', ' Green Light '], {})).toEqual({
    appId: APP,
    botId: BOT,
    domain: 'greenlight.contoso.com',
    name: 'Green Light',
    cloud: 'usgov',
    readsMessages: true,
    developer: 'Contoso',
    website: 'https://contoso.com/bot',
    privacy: 'https://contoso.com/privacy',
    terms: 'https://contoso.com/terms',
    version: '1.2.3',
    out: 'here.zip',
  });
});

test('every fault is named at once', () => {
  const args = `--app-id 12 --bot-id 00000000-0000-0000-0000-000000000000 --domain https://contoso.com --cloud mars
    --read-channel-messages=yes --website http://contoso.com --privacy nowhere --version 1.0 --version 1.0.1 --colour green
    --out --terms`;

  expect(faultsOf([...args.split(/\s+/), '--name', 'x'.repeat(31)])).toEqual([
    '--read-channel-messages: takes no value',
    '--version: is given twice',
    '--colour: there is no such option',
    'green: is not understood',
    '--out: a value is needed',
    '--terms: a value is needed',
    '--app-id: is no GUID',
    '--bot-id: is all zeros, which is nobody',
    '--domain: a host name alone is needed, such as greenlight.contoso.com',
    '--name: has more than 30 letters',
    '--cloud: is none of public, usgov, dod, china',
    '--website: an address with https:// is needed',
    '--privacy: an address with https:// is needed',
    '--version: three numbers are needed, such as 1.0.1',
  ]);
});

test.each(['localhost', '10.0.0.4', '*.contoso.com', 'contoso.com:443', 'contoso.com/bot', '-a.contoso.com', 'a..com'])(
  'a domain is a host that others can reach by name: not %s',
  (host) => expect(faultsOf(['--app-id', APP, '--domain', host])).toHaveLength(1),
);

test.each(['a\nb', 'a\u202eb', 'null'])('a name is what people can read: not %j', (name) =>
  expect(faultsOf(['--app-id', APP, '--name', name])).toEqual(['--name: cannot be read as a name']),
);

test('without any id, or with one that is nobody, no package is made', () => {
  expect(faultsOf([])).toEqual(['--app-id: is needed, or MicrosoftAppId in the environment']);
  expect(faultsOf([], { MicrosoftAppId: '00000000-0000-0000-0000-000000000000' })).toEqual([
    'MicrosoftAppId: is all zeros, which is nobody',
  ]);
});

test('which of two ids is the bot is not guessed', () => {
  expect(faultsOf(['--app-id', APP], { MicrosoftAppId: BOT })).toEqual([
    '--bot-id: is needed, since MicrosoftAppId is another id than --app-id',
  ]);
  expect(readPackageOptions(['--app-id', APP, '--bot-id', BOT], { MicrosoftAppId: BOT }).botId).toBe(BOT);
});

test('a managed identity alone cannot be given the permission to be sent every message', () => {
  const env = { MicrosoftAppId: BOT, MicrosoftAppType: 'UserAssignedMSI' };

  expect(faultsOf(['--read-channel-messages'], env)).toEqual([
    '--read-channel-messages: needs an app registration (--app-id) beside the managed identity (--bot-id)',
  ]);
  expect(faultsOf(['--read-channel-messages', '--app-id', APP, '--bot-id', BOT], env)).toEqual([]);
});
