import type { IncomingMessage } from 'node:http';
import { SigningKeys } from '../../../bot/gate/keys.ts';
import { refuseEntra } from '../../../bot/inbox/entra.ts';
import { EVENT_GRID } from '../../../bot/inbox/event-grid-caller.ts';
import { makeSigner, publishKeys, TENANT, token } from '../../helpers/channel-service.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const AUDIENCE = '33333333-3333-4333-8333-333333333333';
const signer = makeSigner('entra');
const stranger = makeSigner('stranger');
const CLAIMS = {
  iss: `https://sts.windows.net/${TENANT}/`,
  aud: `api://${AUDIENCE}`,
  tid: TENANT,
  appid: EVENT_GRID.public,
  nbf: NOW / 1000 - 60,
  exp: NOW / 1000 + 3600,
};

let published: Awaited<ReturnType<typeof publishKeys>>;
const faults: unknown[] = [];
beforeAll(async () => {
  published = await publishKeys([signer]);
});
afterAll(() => published.close());

function refused(authorization: string, metadata = published.metadata) {
  const keys = new SigningKeys({ url: metadata, milliseconds: 2_000, now: () => NOW }, null);
  const rules = {
    cloud: 'public',
    tenantId: TENANT,
    audience: AUDIENCE,
    callerId: EVENT_GRID.public ?? '',
    keys,
    now: () => NOW,
    onUnchecked: (error: unknown) => void faults.push(error),
  } as const;
  return refuseEntra({ headersDistinct: { authorization: [authorization] } } as unknown as IncomingMessage, rules);
}

test('a token of Entra for this bot, asked for by Event Grid, lets in: of both versions', async () => {
  const { appid: azp, ...rest } = CLAIMS;
  const newer = { ...rest, azp, aud: AUDIENCE, iss: `https://login.microsoftonline.com/${TENANT}/v2.0` };

  expect(await refused(`Bearer ${token(CLAIMS, signer)}`)).toBeNull();
  expect(await refused(`Bearer ${token(newer, signer)}`)).toBeNull();
});

test.each<[string, object, string]>([
  ['another tenant', { iss: 'https://sts.windows.net/44444444-4444-4444-8444-444444444444/' }, 'issuer'],
  ['another tenant in its claim', { tid: '44444444-4444-4444-8444-444444444444' }, 'tenant'],
  ['another audience', { aud: 'https://management.azure.com/' }, 'audience'],
  ['another caller', { appid: '55555555-5555-4555-8555-555555555555' }, 'caller'],
  ['no caller', { appid: undefined }, 'caller'],
  ['yesterday', { exp: NOW / 1000 - 301 }, 'expired'],
  ['tomorrow', { nbf: NOW / 1000 + 301 }, 'not yet valid'],
])('a token of %s does not', async (_, fields, because) => {
  expect(await refused(`Bearer ${token({ ...CLAIMS, ...fields }, signer)}`)).toEqual({ status: 401, because });
});

test('a token that somebody else signed, or nobody, does not', async () => {
  expect(await refused(`Bearer ${token(CLAIMS, stranger)}`)).toEqual({ status: 401, because: 'key' });
  expect(await refused(`Bearer ${token(CLAIMS, { ...stranger, kid: 'entra' })}`)).toEqual({
    status: 401,
    because: 'signature',
  });
  expect(await refused(`Bearer ${token(CLAIMS, signer, { alg: 'none' })}`)).toEqual({ status: 401, because: 'token' });
  expect(await refused('')).toEqual({ status: 401, because: 'token' });
});

test('where the keys cannot be had it is asked to come again', async () => {
  expect(await refused(`Bearer ${token(CLAIMS, signer)}`, 'http://127.0.0.1:1/')).toMatchObject({ status: 503 });
  expect(faults).toHaveLength(1);
});
