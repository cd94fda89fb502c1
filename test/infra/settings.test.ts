import { readFileSync } from 'node:fs';
import { readConfig } from '../../bot/config.ts';
import { deploy } from './deployment.ts';
import type { Ground } from './functions.ts';
import { GROUND } from './ground.ts';
import { readExample, readTemplate } from './template.ts';

/**
 * What App Service, Node and the SDKs of Azure read themselves. Sources: learn.microsoft.com, "reference-app-settings",
 * "environment-variables" of the identity library.
 */
const PLATFORM = ['NODE_ENV', 'AZURE_CLIENT_ID', 'SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE'];
const REFERENCE = /^@Microsoft\.KeyVault\(SecretUri=https:\/\/[\w.-]+\/secrets\/[\w-]+\)$/;

function settingsIn(environment: Ground['environment'], given = readExample('azuredeploy')) {
  const { resources } = deploy(readTemplate('azuredeploy'), given, { ...GROUND, environment });
  const of = (name: string) =>
    resources.find((each) => each.name.endsWith(name))?.properties as Readonly<Record<string, string>>;
  return { production: of('/appsettings'), staging: of('/staging/appsettings') };
}

/** As App Service hands them to the bot: what refers to a vault is the secret itself. */
function handed(settings: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, REFERENCE.test(value) ? 'secret '.repeat(5) : value]),
  );
}

test.each([
  ['AzureCloud', 'public'],
  ['AzureUSGovernment', 'usgov'],
  ['AzureChinaCloud', 'china'],
] as const)('in %s the bot starts with the settings that it is given', (environment, cloud) => {
  const config = readConfig(handed(settingsIn(environment).production));

  expect(config).toMatchObject({ GREENLIGHT_CLOUD: cloud, MicrosoftAppType: 'UserAssignedMSI', HOST: '0.0.0.0' });
});

test('for the Department of Defense a parameter says so', () => {
  const given = { ...readExample('azuredeploy'), defense: true };

  const config = readConfig(handed(settingsIn('AzureUSGovernment', given).production));

  expect(config.GREENLIGHT_CLOUD).toBe('dod');
});

test('every setting is one of the bot or of the platform', () => {
  const { production } = settingsIn('AzureCloud');
  const all = { ...production, ...everySecret().production };
  const known = Object.keys(
    readConfig(handed({ ...all, GREENLIGHT_MODEL_URL: 'https://x/v1', GREENLIGHT_MODEL_NAME: 'x' })),
  );

  expect(Object.keys(all).filter((name) => !known.includes(name) && !PLATFORM.includes(name))).toEqual([]);
});

test('the slot has the same ones, so that what was tried there is what takes over', () => {
  const { production, staging } = settingsIn('AzureCloud');

  expect(staging).toEqual(production);
});

test('a secret is never anything but a reference to a vault', () => {
  const { production } = everySecret();
  const secret = Object.entries(production).filter(([name]) => /KEY$|PASSWORD|SECRET|STORAGE_CONNECTION/i.test(name));

  expect(secret.map(([name]) => name)).toEqual([
    'GREENLIGHT_INCIDENTS_KEY',
    'GREENLIGHT_EVENTS_KEY',
    'GREENLIGHT_MODEL_KEY',
  ]);
  for (const [, value] of secret) expect(value).toMatch(REFERENCE);
});

test('what is set besides does not undo what the template sets', () => {
  const { production } = settingsIn('AzureCloud', { name: 'greenlight-contoso', settings: { HOST: '127.0.0.1' } });

  expect(production.HOST).toBe('0.0.0.0');
});

test('the web app is started as `npm start` starts it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const { siteConfig } = readTemplate('azuredeploy').variables as { readonly siteConfig: Record<string, unknown> };

  expect(siteConfig.appCommandLine).toBe(scripts.start);
});

function everySecret() {
  const uri = (name: string) => `https://kv-greenlight.vault.azure.net/secrets/${name}`;
  return settingsIn('AzureCloud', {
    ...readExample('azuredeploy'),
    incidentsKeyUri: uri('incidents-key'),
    eventsKeyUri: uri('events-key'),
    modelKeyUri: uri('model-key'),
  });
}
