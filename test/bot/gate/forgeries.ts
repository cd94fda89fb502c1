import { APP, claimsFor, ISSUER, type Signer, TENANT, token, tokenByPublicKey } from '../../helpers/channel-service.ts';

/** What a forger has to work with: the bot's own address of the channel, a good activity, some keys, and the time. */
export interface Workshop {
  readonly serviceUrl: string;
  readonly activity: object;
  readonly seconds: number;
  readonly signers: { readonly [S in 'good' | 'slack' | 'bare' | 'stranger']: Signer };
}

/** A request to be tried; where nothing is said it is as good as the channel service's own. */
export interface Forgery {
  readonly authorization?: readonly string[];
  readonly activity?: object;
}

type Forge = (shop: Workshop) => Forgery;

export function goodToken(
  { serviceUrl, seconds, signers }: Workshop,
  claims: object = {},
  header: object = {},
): string {
  return token({ ...claimsFor(serviceUrl, seconds), ...claims }, signers.good, header);
}

const header =
  (make: (good: string) => readonly string[]): Forge =>
  (shop) => ({ authorization: make(goodToken(shop)) });
const bearer =
  (make: (shop: Workshop) => string): Forge =>
  (shop) => ({ authorization: [`Bearer ${make(shop)}`] });
const claiming = (claims: object): Forge => bearer((shop) => goodToken(shop, claims));
const saying =
  (changes: object): Forge =>
  (shop) => ({ activity: { ...shop.activity, ...changes } });
const signed = (by: keyof Workshop['signers'], kid?: string): Forge =>
  bearer(({ serviceUrl, seconds, signers }) =>
    token(claimsFor(serviceUrl, seconds), { ...signers[by], kid: kid ?? signers[by].kid }),
  );
/** The token and the activity agree on an address, which is not one of Teams. */
const calling =
  (serviceUrl: string): Forge =>
  (shop) => ({
    authorization: [`Bearer ${goodToken(shop, { serviceurl: serviceUrl })}`],
    activity: { ...shop.activity, serviceUrl },
  });
/** What anybody gets of Entra whose application and audience are the bot's own: the SDK takes it for its emulator's. */
const ofEntra = (iss: string, ver: '1.0' | '2.0'): Forge =>
  claiming({ iss, ver, tid: 'another-tenant', appid: APP, azp: APP, oid: 'somebody' });
const swapped = (index: 0 | 1 | 2, other: (shop: Workshop) => string): Forge =>
  bearer((shop) =>
    goodToken(shop)
      .split('.')
      .with(index, other(shop).split('.')[index] ?? '')
      .join('.'),
  );

/** Requests that the channel service never sent, by what is wrong with them. */
export const FORGERIES: Readonly<Record<string, Forge>> = {
  'no header': () => ({ authorization: [] }),
  'an empty header': () => ({ authorization: [''] }),
  'an empty bearer': () => ({ authorization: ['Bearer '] }),
  'basic authentication': () => ({ authorization: ['Basic YW5hOnBhc3N3b3Jk'] }),
  garbage: () => ({ authorization: ['Bearer garbage'] }),
  'no scheme': header((good) => [good]),
  'the scheme in small letters': header((good) => [`bearer ${good}`]),
  'the scheme in large letters': header((good) => [`BEARER ${good}`]),
  'two spaces': header((good) => [`Bearer  ${good}`]),
  'the header twice': header((good) => [`Bearer ${good}`, `Bearer ${good}`]),
  'a false header behind a good one': header((good) => [`Bearer ${good}`, 'Bearer garbage']),
  'no signature': header((good) => [`Bearer ${good.split('.').slice(0, 2).join('.')}`]),
  'an empty signature': header((good) => [`Bearer ${good.split('.').slice(0, 2).join('.')}.`]),
  'a signature cut off': header((good) => [`Bearer ${good.slice(0, -20)}`]),
  'the signature of another token': swapped(2, (shop) => goodToken(shop, { exp: shop.seconds + 60 })),
  'the claims of another token': swapped(1, (shop) => goodToken(shop, { exp: shop.seconds + 86_400 })),
  'the header of another token': swapped(0, (shop) => goodToken(shop, {}, { typ: 'at+jwt' })),
  'no algorithm': bearer((shop) => `${goodToken(shop, {}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`),
  'no algorithm, and a signature': bearer((shop) => goodToken(shop, {}, { alg: 'none' })),
  'signed with the public key': bearer(({ serviceUrl, seconds, signers }) =>
    tokenByPublicKey(claimsFor(serviceUrl, seconds), signers.good),
  ),
  'another algorithm than it says': bearer((shop) => goodToken(shop, {}, { alg: 'RS512' })),
  'a key of its own': bearer((shop) => goodToken(shop, {}, { jwk: shop.signers.stranger.published, kid: undefined })),
  'an unknown key': signed('stranger'),
  'a strange key under a known name': signed('stranger', 'good'),
  'a key of another channel': signed('slack'),
  'a key of no channel': signed('bare'),
  'expired an hour ago': bearer((shop) => goodToken(shop, { exp: shop.seconds - 3_600 })),
  'replayed past its life': bearer((shop) => goodToken(shop, { nbf: shop.seconds - 4_000, exp: shop.seconds - 301 })),
  'without an end': claiming({ exp: undefined }),
  'not yet valid': bearer((shop) => goodToken(shop, { nbf: shop.seconds + 600 })),
  'for another app': claiming({ aud: '33333333-3333-4333-8333-333333333333' }),
  'for nobody': claiming({ aud: '' }),
  'without an audience': claiming({ aud: undefined }),
  'for a list of apps': claiming({ aud: [APP] }),
  'of another issuer': claiming({ iss: 'https://evil.example' }),
  'without an issuer': claiming({ iss: undefined }),
  'of the issuer with a slash': claiming({ iss: `${ISSUER}/` }),
  'of the issuer in large letters': claiming({ iss: ISSUER.toUpperCase() }),
  'of the issuer of another cloud': claiming({ iss: 'https://api.botframework.us' }),
  'of Entra, version 1': ofEntra('https://sts.windows.net/another-tenant/', '1.0'),
  'of Entra, version 2': ofEntra('https://login.microsoftonline.com/another-tenant/v2.0', '2.0'),
  'of Entra in US Government, version 1': ofEntra('https://login.microsoftonline.us/another-tenant/', '1.0'),
  'of Entra in US Government, version 2': ofEntra('https://login.microsoftonline.us/another-tenant/v2.0', '2.0'),
  "of Entra in the bot's own tenant": ofEntra(`https://sts.windows.net/${TENANT}/`, '1.0'),
  'of the emulator itself': ofEntra('https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', '1.0'),
  'of a skill': claiming({ iss: `https://sts.windows.net/${TENANT}/`, appid: 'another-app', ver: '1.0' }),
  'an identity token': claiming({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, nonce: 'x', sub: 'y' }),
  'a token without a service URL': claiming({ serviceurl: undefined }),
  'a token with an empty service URL': claiming({ serviceurl: '' }),
  'a token with a number for a service URL': claiming({ serviceurl: 7 }),
  'a token for another service URL': claiming({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
  'no service URL': saying({ serviceUrl: undefined }),
  'an empty service URL': saying({ serviceUrl: '' }),
  'a good token with another service URL': saying({ serviceUrl: 'https://evil.example/' }),
  'a host of its own': calling('https://evil.example/'),
  'a host that ends in its own': calling('https://smba.trafficmanager.net.evil.example/emea/'),
  'a host without encryption': calling('http://smba.trafficmanager.net/emea/'),
  'a host as the name of a user': calling('https://smba.trafficmanager.net@evil.example/'),
  'a user at the host': calling('https://x:y@smba.trafficmanager.net/emea/'),
  'another port of the host': calling('https://smba.trafficmanager.net:8443/emea/'),
  'a host inside the host': calling('https://x.smba.trafficmanager.net/emea/'),
  'another channel': saying({ channelId: 'slack' }),
  "the emulator's channel": saying({ channelId: 'emulator' }),
  'an empty channel': saying({ channelId: '' }),
  'no channel': saying({ channelId: undefined }),
  'another tenant': saying({ channelData: { tenant: { id: '44444444-4444-4444-8444-444444444444' } } }),
  'no tenant': saying({ channelData: {} }),
  'a list of tenants': saying({ channelData: { tenant: { id: [TENANT] } } }),
  'a conversation of another tenant': ({ activity }) => ({
    activity: { ...activity, conversation: { ...Object(Object(activity).conversation), tenantId: 'another' } },
  }),
};
