import { generateKeyPairSync } from 'node:crypto';
import {
  type AppCredentials,
  CertificateAppCredentials,
  FederatedAppCredentials,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
} from 'botframework-connector';
import { readConfig } from '../../../bot/config.ts';
import { botCredentials } from '../../../bot/identity/bot-credentials.ts';
import { real } from '../settings.ts';

const { MicrosoftAppPassword: _password, ...bare } = real;
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const certificate = {
  CertificateThumbprint: 'AB'.repeat(20),
  CertificatePrivateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
};
const LOGIN = `https://login.microsoftonline.us/${real.MicrosoftAppTenantId}`;
const SCOPE = 'https://api.botframework.us';

async function credentialsOf(env: Record<string, string>): Promise<AppCredentials> {
  const made = botCredentials(readConfig({ GREENLIGHT_CLOUD: 'usgov', ...env }));
  return (await made.createCredentials(real.MicrosoftAppId, SCOPE, LOGIN, true)) as AppCredentials;
}

test.each([
  ['a password', real, MicrosoftAppCredentials],
  ['a certificate', { ...bare, ...certificate }, CertificateAppCredentials],
  ['a federated credential', { ...bare, GREENLIGHT_FEDERATED_IDENTITY: real.MicrosoftAppId }, FederatedAppCredentials],
])('with %s the bot asks the Entra of its cloud, as itself', async (_, env, kind) => {
  const credentials = await credentialsOf(env);

  expect(credentials).toBeInstanceOf(kind);
  expect(credentials).toMatchObject({ appId: real.MicrosoftAppId, oAuthScope: SCOPE, oAuthEndpoint: LOGIN });
});

test('a managed identity is asked of the machine it is on', async () => {
  const credentials = await credentialsOf({ ...bare, MicrosoftAppType: 'UserAssignedMSI' });

  expect(credentials).toBeInstanceOf(ManagedIdentityAppCredentials);
  expect(credentials).toMatchObject({ appId: real.MicrosoftAppId, oAuthScope: SCOPE });
});

test('in local mode nobody is asked', async () => {
  expect(await botCredentials(readConfig({ GREENLIGHT_LOCAL: 'on' })).isAuthenticationDisabled()).toBe(true);
});

test('another application is not spoken for', async () => {
  const made = botCredentials(readConfig({ ...bare, ...certificate }));

  await expect(made.createCredentials('somebody-else', SCOPE, LOGIN, true)).rejects.toThrow();
});
