import { readBearer } from '../../../bot/gate/bearer.ts';
import { refuseClaims } from '../../../bot/gate/claims.ts';
import { APP, claimsFor, ISSUER, makeSigner, token } from '../../helpers/channel-service.ts';

const NOW = 1_800_000_000;
const URL_OF_TEAMS = 'https://smba.trafficmanager.net/emea/';
const claims = claimsFor(URL_OF_TEAMS, NOW);
const signer = makeSigner('one', ['msteams']);
const refused = (changes: object) =>
  refuseClaims({ ...claims, ...changes }, { issuer: ISSUER, appId: APP }, NOW)?.because ?? null;

test('a token of the channel service for this bot is let in', () => {
  const bearer = readBearer([`Bearer ${token(claims, signer)}`]);

  expect(bearer).toMatchObject({ keyId: 'one', claims });
  expect(refused({})).toBeNull();
});

test.each<[string, object, string]>([
  ['of another issuer', { iss: 'https://sts.windows.net/x/' }, 'issuer'],
  ['of the issuer with a slash', { iss: `${ISSUER}/` }, 'issuer'],
  ['of the issuer in large letters', { iss: ISSUER.toUpperCase() }, 'issuer'],
  ['of the other cloud', { iss: 'https://api.botframework.us' }, 'issuer'],
  ['for another bot', { aud: 'another' }, 'audience'],
  ['for nobody', { aud: '' }, 'audience'],
  ['that ended five minutes ago', { exp: NOW - 300 }, 'expired'],
  ['that begins in more than five minutes', { nbf: NOW + 301 }, 'not yet valid'],
])('a token %s is refused', (_, changes, because) => {
  expect(refused(changes)).toBe(because);
});

test.each<[string, object]>([
  ['ends within the five minutes that clocks may differ', { exp: NOW - 299 }],
  ['begins within the five minutes that clocks may differ', { nbf: NOW + 300 }],
  ['has no beginning', { nbf: undefined }],
])('a token that %s is let in', (_, changes) => {
  expect(refused(changes)).toBeNull();
});

const good = token(claims, signer);
const [header = '', body = '', signature = ''] = good.split('.');

test.each<[string, readonly string[]]>([
  ['nothing', []],
  ['an empty header', ['']],
  ['no token', ['Bearer ']],
  ['two headers', [`Bearer ${good}`, `Bearer ${good}`]],
  ['another scheme', [`Basic ${good}`]],
  ['the scheme in small letters', [`bearer ${good}`]],
  ['no scheme', [good]],
  ['two spaces', [`Bearer  ${good}`]],
  ['something behind it', [`Bearer ${good} x`]],
  ['no signature', [`Bearer ${header}.${body}`]],
  ['an empty signature', [`Bearer ${header}.${body}.`]],
  ['a fourth part', [`Bearer ${header}.${body}.${signature}.x`]],
  ['a header that is no JSON', [`Bearer bm8.${body}.${signature}`]],
  ['claims that are no object', [`Bearer ${header}.MTI.${signature}`]],
  ['no algorithm', [`Bearer ${token(claims, signer, { alg: 'none' })}`]],
  ['another algorithm', [`Bearer ${token(claims, signer, { alg: 'HS256' })}`]],
  ['demands that are not understood', [`Bearer ${token(claims, signer, { crit: ['b64'] })}`]],
  ['no name of a key', [`Bearer ${token(claims, signer, { kid: undefined })}`]],
  ['a list of audiences', [`Bearer ${token({ ...claims, aud: [APP] }, signer)}`]],
  ['no end', [`Bearer ${token({ ...claims, exp: undefined }, signer)}`]],
  ['an end in words', [`Bearer ${token({ ...claims, exp: '2099-01-01' }, signer)}`]],
  ['no service URL', [`Bearer ${token({ ...claims, serviceurl: undefined }, signer)}`]],
  ['an empty service URL', [`Bearer ${token({ ...claims, serviceurl: '' }, signer)}`]],
  ['a number for a service URL', [`Bearer ${token({ ...claims, serviceurl: 1 }, signer)}`]],
])('a request with %s has no token', (_, authorization) => {
  expect(readBearer(authorization)).toBeNull();
});
