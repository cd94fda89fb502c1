import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readConfig } from '../../bot/config.ts';
import { cloudsPage } from '../../bot/settings/clouds-page.ts';
import { envExample } from '../../bot/settings/env-example.ts';
import { GROUPS, SETTINGS } from '../../bot/settings/groups.ts';
import { settingsPage } from '../../bot/settings/page.ts';
import type { Setting } from '../../bot/settings/setting.ts';
import { CLOUD_NAMES } from '../../services/index.ts';

const settings: readonly (readonly [string, Setting])[] = Object.entries(SETTINGS);
const grouped = GROUPS.flatMap((group) => Object.keys(group.settings));
const REFERENCE = '@Microsoft.KeyVault(';

test('the files that are written from the settings are as they would be written now', () => {
  expect(readFileSync('docs/settings.md', 'utf8')).toBe(settingsPage(GROUPS));
  expect(readFileSync('docs/clouds.md', 'utf8')).toBe(cloudsPage());
  expect(readFileSync('.env.example', 'utf8')).toBe(envExample(GROUPS));
});

test('every setting stands in one group, and in no other', () => {
  expect(grouped.toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
});

test.each(settings)('%s is told of in a sentence, with a default and an example that it takes', (_, each) => {
  const { kind, meaning, usual, example } = each;

  expect(meaning).toMatch(/^[A-Z][^|\n]{15,300}\.$/);
  expect(kind.takes).toMatch(/^[^|\n]{3,120}$/);
  expect(kind.reads.safeParse(usual)).toMatchObject({ success: true });
  if (!example.startsWith(REFERENCE)) expect(kind.reads.safeParse(example)).toMatchObject({ success: true });
  expect(example).not.toBe(usual);
});

test.each(
  settings.filter(([name]) => /PASSWORD|SECRET|STORAGE_CONNECTION|(_K|PrivateK)(?:EY|ey)$|Password$/.test(name)),
)('%s is a secret, as its name says, and its example gives none away', (_, { secret, usual, example }) => {
  expect(secret).toBe(true);
  expect(usual).toBe('');
  expect(example).toMatch(/^@Microsoft\.KeyVault\(|^UseDevelopmentStorage=true$/);
});

/** Settings that stand in place of others in the example, and so never beside them. */
const INSTEAD = [
  'GREENLIGHT_LOCAL',
  'GREENLIGHT_STORE',
  'CertificateThumbprint',
  'CertificatePrivateKey',
  'GREENLIGHT_FEDERATED_IDENTITY',
  'EXECUTE_AS',
];

test('the example of an environment sets nothing as it stands, and is read once its marks are taken away', () => {
  const text = readFileSync('.env.example', 'utf8');
  const written = parseEnv(text.replaceAll(/^# (?=\w+=)/gm, ''));
  const bot = Object.fromEntries(Object.entries(written).filter(([name]) => !INSTEAD.includes(name)));

  expect(parseEnv(text)).toEqual({});
  expect(Object.keys(written).toSorted()).toEqual(grouped.toSorted());
  expect(() => readConfig({ ...bot, MicrosoftAppPassword: 'secret', GREENLIGHT_MODEL_KEY: 'k' })).not.toThrow();
});

test.each(CLOUD_NAMES)('the page of clouds and the settings name the cloud "%s"', (cloud) => {
  expect(SETTINGS.GREENLIGHT_CLOUD.kind.takes).toContain(`\`${cloud}\``);
  expect(cloudsPage()).toContain(`| \`${cloud}\``);
});
