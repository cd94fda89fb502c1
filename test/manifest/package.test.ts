import { strFromU8, unzipSync } from 'fflate';
import { manifestFor } from '../../manifest/app-package.ts';
import { faultsIn } from '../../manifest/check.ts';
import { appPackage } from '../../manifest/make.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import type { PackageOptions } from '../../manifest/options.ts';
import { APP, BOT, optionsFor } from './options-for.ts';

function opened(zip: Uint8Array) {
  const files = Object.entries(unzipSync(zip));
  const texts = files
    .filter(([file]) => file.endsWith('.json'))
    .map(([file, bytes]) => [file, strFromU8(bytes)] as const);
  const read = Object.fromEntries(texts.map(([file, text]) => [file, JSON.parse(text)]));
  return { zip, names: files.map(([file]) => file), text: texts.map(([, text]) => text).join('\n'), read };
}

const unpacked = async (options: PackageOptions) => opened((await appPackage(options)).zip);

const plain = unpacked(optionsFor());
const reading = unpacked(optionsFor({ readsMessages: true }));
const own = unpacked(
  optionsFor({
    botId: BOT,
    domain: 'greenlight.contoso.com',
    name: 'Ampel',
    developer: 'Contoso',
    website: 'https://contoso.com/bot',
    privacy: 'https://contoso.com/privacy',
    terms: 'https://contoso.com/terms',
    cloud: 'usgov',
    version: '2.0.0',
  }),
);

test('everything lies at the root, and there is nothing else', async () => {
  const { names } = await plain;

  expect(names).toEqual([
    'color.png',
    'de.json',
    'es.json',
    'fr.json',
    'ja.json',
    'manifest.json',
    'outline.png',
    'pt.json',
  ]);
});

test.each([
  ['as it is', plain],
  ['with every message asked for', reading],
  ['with all that can be its own', own],
])('Teams takes the package %s', async (_, made) => expect(await faultsIn((await made).read)).toEqual([]));

test('a manifest or a language that Teams would not take is told file by file', async () => {
  const { read } = await plain;

  const faults = await faultsIn({
    'manifest.json': { ...read['manifest.json'], accentColor: 'green', surprise: 1 },
    'de.json': { ...read['de.json'], 'name.short': 'x'.repeat(31), 'bots[7].title': '' },
  });

  expect(faults.map((fault) => fault.split('.json: ')[0]).toSorted()).toEqual(['de', 'de', 'manifest', 'manifest']);
});

test('the ids of the app and of the bot are where they belong, and no zeros are left', async () => {
  const { read, text } = await own;

  expect(read['manifest.json']).toMatchObject({
    id: APP,
    version: '2.0.0',
    bots: [{ botId: BOT }],
    composeExtensions: [{ botId: BOT }],
    webApplicationInfo: { id: APP, resource: `api://botid-${BOT}` },
    validDomains: ['greenlight.contoso.com', 'token.botframework.azure.us'],
  });
  expect(text).not.toContain('00000000-0000');
  expect((await plain).text).not.toContain('00000000-0000');
});

test('a team is where it is first added to, the bot is what is added, and any channel will do', async () => {
  expect((await plain).read['manifest.json']).toMatchObject({
    manifestVersion: '1.25',
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  });
});

test.each([
  ['public', 'token.botframework.com'],
  ['usgov', 'token.botframework.azure.us'],
  ['dod', 'apidod.botframework.azure.us'],
  ['china', 'token.botframework.azure.cn'],
] as const)('in %s people sign in at %s', (cloud, host) => {
  expect(manifestFor(optionsFor({ cloud })).validDomains).toEqual([host]);
});

test('a name and pages of the house take the place of those of the template, in every language', async () => {
  const { read, text } = await own;

  expect(read['manifest.json'].name).toEqual({ short: 'Ampel' });
  for (const { file } of template.localizationInfo.additionalLanguages) expect(read[file]['name.short']).toBe('Ampel');
  expect(text).not.toContain('Greenlight');
  expect(text).not.toContain('greenlight.example');
});

test('every message is asked for only where that is wanted, and then it is told in every language', async () => {
  const without = await plain;
  const { read } = await reading;

  expect(without.text).not.toMatch(/authorization|resourceSpecific|Message\.Read/);
  expect(read['manifest.json'].authorization.permissions.resourceSpecific).toEqual([
    { name: 'ChannelMessage.Read.Group', type: 'Application' },
    { name: 'ChatMessage.Read.Chat', type: 'Application' },
  ]);
  expect(read['manifest.json'].description.full).toMatch(/same change\. Where this app is added, it is sent every/);
  for (const { file } of template.localizationInfo.additionalLanguages) {
    const before = without.read[file]['description.full'];
    expect(read[file]['description.full'].startsWith(before)).toBe(true);
    expect(read[file]['description.full'].length).toBeGreaterThan(before.length + 50);
  }
});

test('nothing of the machine it is made on gets in', async () => {
  const { zip, text } = await plain;
  const raw = Buffer.from(zip).toString('latin1');

  for (const value of [process.cwd(), process.env.HOME ?? '/root/', process.version]) {
    expect(`${raw}${text}`).not.toContain(value);
  }
  expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+|password|secret=|[A-Za-z0-9+/]{60}/);
});
