import { generateKeyPairSync } from 'node:crypto';
import { readConfig } from '../../../bot/config.ts';
import { selfSigned } from '../../services/azure/self-signed.ts';
import { faultsOf, real } from '../settings.ts';

const { MicrosoftAppPassword: _password, ...bare } = real;
const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' });
const KEY = PEM.toString();
const THUMBPRINT = 'AB'.repeat(20);
const IDENTITY = '44444444-4444-4444-8444-444444444444';
const certified = { ...bare, CertificateThumbprint: THUMBPRINT, CertificatePrivateKey: KEY };
const federated = { ...bare, GREENLIGHT_FEDERATED_IDENTITY: IDENTITY };
const managed = { ...bare, MicrosoftAppType: 'UserAssignedMSI' };
const approver = { EXECUTE_AS: 'approver', GREENLIGHT_SIGN_IN_CONNECTION: 'greenlight' };

test('a bot is known by a password, a certificate, a federated credential or a managed identity', () => {
  for (const settings of [real, certified, federated, managed]) expect(faultsOf(settings)).toEqual([]);
});

test('a thumbprint and a key are read as people paste them', () => {
  const pasted = {
    CertificateThumbprint: 'ab:'.repeat(19).concat('ab'),
    CertificatePrivateKey: KEY.replaceAll('\n', '\\n'),
  };

  expect(readConfig({ ...bare, ...pasted })).toMatchObject({
    CertificateThumbprint: THUMBPRINT,
    CertificatePrivateKey: KEY.trim(),
  });
});

const elliptic = selfSigned(['bot.contoso.com'], new Date('2026-01-01'), new Date('2027-01-01'));

test.each<[string, Record<string, string>, readonly string[]]>([
  ['nothing that proves who the bot is', bare, ['MicrosoftAppPassword']],
  ['a password and a certificate', { ...real, ...certified }, ['MicrosoftAppPassword']],
  ['a certificate and a federated credential', { ...certified, ...federated }, ['CertificateThumbprint']],
  ['a thumbprint without a key', { ...bare, CertificateThumbprint: THUMBPRINT }, ['CertificatePrivateKey']],
  ['a key without a thumbprint', { ...bare, CertificatePrivateKey: KEY }, ['CertificateThumbprint']],
  ['a thumbprint that is none', { ...certified, CertificateThumbprint: 'AB' }, ['CertificateThumbprint']],
  ['a key that is none', { ...certified, CertificatePrivateKey: 'secret' }, ['CertificatePrivateKey']],
  ['a key that Entra does not take', { ...certified, CertificatePrivateKey: elliptic.key }, ['CertificatePrivateKey']],
  [
    'a key with another certificate beside it',
    { ...certified, CertificatePrivateKey: `${KEY}${elliptic.cert}` },
    ['CertificatePrivateKey'],
  ],
  ['a certificate for a managed identity', { ...certified, ...managed }, ['CertificateThumbprint']],
  [
    'a federated identity that is none',
    { ...bare, GREENLIGHT_FEDERATED_IDENTITY: 'id' },
    ['GREENLIGHT_FEDERATED_IDENTITY'],
  ],
  ['an identity of a kind that is none', { ...real, GREENLIGHT_AZURE_IDENTITY: 'cli' }, ['GREENLIGHT_AZURE_IDENTITY']],
  ['changes as somebody else', { ...real, EXECUTE_AS: 'owner' }, ['EXECUTE_AS']],
  ['sign-in without a connection', { ...real, EXECUTE_AS: 'approver' }, ['GREENLIGHT_SIGN_IN_CONNECTION']],
  ['sign-in to a managed identity', { ...managed, ...approver }, ['GREENLIGHT_SIGN_IN_APP']],
  [
    'an application of its own without proof',
    { ...real, ...approver, GREENLIGHT_SIGN_IN_APP: IDENTITY },
    ['GREENLIGHT_SIGN_IN_PASSWORD'],
  ],
  [
    'grants that end when nobody is there',
    { ...real, ...approver, GREENLIGHT_GRANT_HOURS: '8' },
    ['GREENLIGHT_GRANT_HOURS'],
  ],
  [
    'tokens of a service on this machine, for others',
    { ...real, HOST: '0.0.0.0', GREENLIGHT_SIGN_IN_TOKENS: 'http://127.0.0.1:1' },
    ['GREENLIGHT_SIGN_IN_TOKENS'],
  ],
  [
    'an Entra that is not asked over TLS',
    { ...real, GREENLIGHT_LOGIN: 'http://login.contoso.com' },
    ['GREENLIGHT_LOGIN'],
  ],
])('%s is named', (_, env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
});

test('people sign in to the bot’s own application, to another one, or to one that trusts its identity', () => {
  const own = { GREENLIGHT_SIGN_IN_APP: IDENTITY };

  for (const settings of [real, certified, federated, { ...managed, ...own }])
    expect(faultsOf({ ...settings, ...approver })).toEqual([]);
  expect(faultsOf({ ...real, ...own, ...approver, GREENLIGHT_SIGN_IN_PASSWORD: 'a' })).toEqual([]);
});

test('no fault shows a secret', () => {
  const env = { ...certified, MicrosoftAppPassword: 'the-password', CertificatePrivateKey: 'the-key', PORT: 'x' };

  expect(() => readConfig(env)).toThrow(
    expect.not.objectContaining({ message: expect.stringMatching(/the-(password|key)/) }),
  );
});
