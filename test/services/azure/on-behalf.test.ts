import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import tls from 'node:tls';
import { inspect } from 'node:util';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { AppProof } from '../../../services/azure/on-behalf/application.ts';
import { lending } from '../../../services/azure/on-behalf/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { startEntra } from '../../helpers/entra.ts';
import { claimsOf, tokenOf } from '../../helpers/people-tokens.ts';

const TENANT = 'c954252e-8c02-55dd-a978-26890a7243a5';
const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
const APP = '33333333-3333-4333-8333-333333333333';
const SIGNED_IN = tokenOf({ oid: BEN, tid: TENANT, aud: `api://botid-${APP}` });
const NOW = Date.parse('2026-11-23T09:00:00Z');

let entra: Awaited<ReturnType<typeof startEntra>>;
const trusted = tls.getCACertificates('default');

beforeAll(async () => {
  entra = await startEntra();
  tls.setDefaultCACertificates([...trusted, entra.authority]);
});

afterAll(async () => {
  tls.setDefaultCACertificates(trusted);
  await entra.close();
});

function lend(proof: AppProof = { password: 'a password' }) {
  const application = { clientId: APP, tenantId: TENANT, proof, loginHost: entra.url, isPrivate: true } as const;
  return lending({ ...application, cloud: 'public' }, CLOUDS.public, { clock: () => NOW, newId: () => 'an-id' });
}

test('for every door that is wanted Entra is asked once, and gives a token of that person', async () => {
  const lent = await lend()(SIGNED_IN, BEN, ['manager', 'vaults']);
  if (!('mandate' in lent)) throw new Error('it is lent');

  const tokens = [await lent.mandate.token('manager'), await lent.mandate.token('vaults')];

  expect(tokens.map(claimsOf)).toEqual([
    { oid: BEN, tid: TENANT, aud: 'https://management.azure.com' },
    { oid: BEN, tid: TENANT, aud: 'https://vault.azure.net' },
  ]);
  expect(entra.asked).toHaveLength(2);
  expect(entra.asked[0]).toMatchObject({ client_id: APP, client_secret: 'a password', assertion: SIGNED_IN });
});

test('a mandate shows nothing of its tokens, however it is written out', async () => {
  const lent = await lend()(SIGNED_IN, BEN, ['manager']);

  expect(JSON.stringify(lent)).toBe(`{"mandate":{"personId":"${BEN}"}}`);
  expect(inspect(lent, { depth: 9, showHidden: true })).not.toMatch(/eyJ/);
});

test('an application proves who it is by a certificate too', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const thumbprint = 'AB'.repeat(20);

  await lend({ thumbprint, privateKey: pem })(SIGNED_IN, BEN, ['manager']);

  const assertion = entra.asked.at(-1)?.client_assertion ?? '';
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }));
  expect(verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
    alg: 'RS256',
    x5t: Buffer.from(thumbprint, 'hex').toString('base64url'),
  });
  expect(claimsOf(assertion)).toMatchObject({
    iss: APP,
    sub: APP,
    jti: 'an-id',
    aud: `${entra.url}/${TENANT}/oauth2/v2.0/token`,
    exp: NOW / 1000 + 300,
  });
});

test.each([
  ['somebody else', { oid: APP, tid: TENANT }],
  ['another tenant', { oid: BEN, tid: APP }],
])('a sign-in of %s is taken to nobody', async (_, whose) => {
  const before = entra.asked.length;

  expect(await lend()(tokenOf({ ...whose, aud: 'any' }), BEN, ['manager'])).toMatchObject({
    refused: { why: 'another' },
  });
  expect(await lend()('no token at all', BEN, ['manager'])).toMatchObject({ refused: { why: 'another' } });
  expect(entra.asked).toHaveLength(before);
});

test.each([
  ['AADSTS65001: has not consented', 'consent'],
  ['AADSTS50079: must enroll in multi-factor authentication', 'challenge'],
  ['AADSTS53003: Access has been blocked by Conditional Access policies', 'challenge'],
  ['AADSTS500133: Assertion is not within its valid time range', 'over'],
  ['AADSTS50173: The provided grant has expired due to it being revoked', 'over'],
  ['AADSTS7000215: Invalid client secret provided', 'misconfigured'],
  ['it says nothing of use', 'unreachable'],
])('%s: %s', async (error_description, why) => {
  entra.failNext({ error: 'invalid_grant', error_description });

  expect(await lend()(SIGNED_IN, BEN, ['manager'])).toMatchObject({ refused: { why } });
});

test('claims that are asked for are a challenge, whatever else is said', async () => {
  entra.failNext({ error: 'interaction_required', error_description: 'more is needed', claims: '{"access_token":{}}' });

  expect(await lend()(SIGNED_IN, BEN, ['manager'])).toMatchObject({ refused: { why: 'challenge' } });
});

test('a mandate that Entra honours no more says so in the words of the case', async () => {
  const lent = await lend()(SIGNED_IN, BEN, []);
  if (!('mandate' in lent)) throw new Error('it is lent');
  entra.failNext({ error: 'invalid_grant', error_description: 'AADSTS50013: Assertion failed signature validation' });

  const error = await lent.mandate.token('manager').catch((thrown: unknown) => thrown);

  expect(inEnglish(error)).toMatchObject({
    name: 'AzureError',
    says: 'That sign-in is too old. What is not done yet is done once somebody decides on it anew.',
  });
});
