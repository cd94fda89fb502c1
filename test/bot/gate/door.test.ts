import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Gate, type Rules } from '../../../bot/gate/gate.ts';
import { SigningKeys } from '../../../bot/gate/keys.ts';
import { LOOPBACK } from '../../../bot/gate/service-url.ts';
import { APP, claimsFor, ISSUER, makeSigner, TENANT, token } from '../../helpers/channel-service.ts';

const NOW = 1_800_000_000_000;
const TEAMS = 'https://smba.trafficmanager.net/emea/';
const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1',
  from: { id: '29:ana' },
  conversation: { id: '19:x' },
};
const local: Rules = {
  sender: null,
  origin: { hosts: LOOPBACK, tenantId: null },
  perSecond: 1_000,
  behindProxy: false,
  now: () => NOW,
  onUnchecked: () => {},
};
let server: Server | null = null;

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks a gate with these rules for entrance, over HTTP; its answer is a reason, or null. */
async function openTo(rules: Rules) {
  const gate = new Gate(rules);
  server = createServer(async (request, response) => {
    const admitted = await gate.admit(request).catch((error: unknown) => ({ because: String(error), status: 500 }));
    response.end(JSON.stringify('because' in admitted ? [admitted.status, admitted.because] : null));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return async (body: RequestInit['body'], headers: Readonly<Record<string, string>> = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' };
    return (await fetch(url, init as RequestInit)).json() as Promise<[number, string] | null>;
  };
}

const text = JSON.stringify(activity);

async function* brokenOff() {
  yield Buffer.from(text.slice(0, 10));
  throw new Error('aborted');
}

test('an activity of this machine comes in where the bot is in local mode', async () => {
  const knock = await openTo(local);

  expect(await knock(text)).toBeNull();
  expect(await knock(text, { 'content-type': 'Application/JSON ; charset=utf-8' })).toBeNull();
});

test.each<[string, RequestInit['body'], Readonly<Record<string, string>>, [number, string]]>([
  ['what a web page may send unasked', text, { 'content-type': 'text/plain' }, [400, 'content type']],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, [400, 'content type']],
  ['an upload', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, [400, 'content type']],
  ['a packed body', gzipSync(text), { 'content-encoding': 'gzip' }, [400, 'content type']],
  ['no JSON', 'why', {}, [400, 'no JSON']],
  ['half of it', text.slice(0, -1), {}, [400, 'no JSON']],
  ['a list', '[]', {}, [400, 'shape: body']],
  ['more than Teams sends', JSON.stringify({ ...activity, text: 'x'.repeat(262_144) }), {}, [413, 'size']],
])('the gate refuses %s', async (_, body, headers, refusal) => {
  const knock = await openTo(local);

  expect(await knock(body, headers)).toEqual(refusal);
});

test('a body that does not say how long it is, is read no further than Teams would go', async () => {
  const knock = await openTo(local);
  const stream = new Blob([JSON.stringify({ ...activity, text: 'x'.repeat(600_000) })]).stream();

  expect(await knock(stream)).toEqual([413, 'size']);
  expect(await knock(text)).toBeNull();
});

test('who goes away in the middle of a request is no fault of the bot', async () => {
  const request = Object.assign(Readable.from(brokenOff()), {
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    headersDistinct: {},
    socket: { remoteAddress: '127.0.0.1' },
  });

  const admitted = await new Gate(local).admit(request as unknown as Parameters<Gate['admit']>[0]);

  expect(admitted).toEqual({ status: 400, because: 'cut off' });
});

test('an address that asks too often waits, and may not say that it is another', async () => {
  let now = NOW;
  const knock = await openTo({ ...local, perSecond: 1, now: () => now });
  for (let asked = 0; asked < 4; asked += 1) expect(await knock(text)).toBeNull();

  expect(await knock(text, { 'x-forwarded-for': '198.51.100.1' })).toEqual([429, 'rate']);
  now += 1_000;
  expect(await knock(text)).toBeNull();
});

test('behind a proxy each asks for itself, whatever it says of itself', async () => {
  const knock = await openTo({ ...local, perSecond: 1, behindProxy: true });
  const ask = (forwarded: string) => knock(text, { 'x-forwarded-for': forwarded });
  for (let asked = 0; asked < 4; asked += 1) expect(await ask(`made-up-${asked}, 198.51.100.1:${asked}`)).toBeNull();

  expect(await ask('new, 198.51.100.1')).toEqual([429, 'rate']);
  expect(await ask('198.51.100.1, 198.51.100.2')).toBeNull();
});

test('a web page whose name leads to this machine does not come in', async () => {
  const gate = new Gate(local);
  const request = {
    headersDistinct: {},
    socket: { remoteAddress: '127.0.0.1' },
    headers: { host: 'evil.example:3978' },
  };

  expect(await gate.admit(request as unknown as Parameters<Gate['admit']>[0])).toEqual({
    status: 403,
    because: 'host name',
  });
});

test('where the keys of the channel service cannot be had, nobody comes in, and the operator hears of it', async () => {
  const faults: unknown[] = [];
  const keys = new SigningKeys({ url: 'http://127.0.0.1:1/', milliseconds: 500, now: () => NOW }, 'msteams');
  const knock = await openTo({
    ...local,
    sender: { audience: { issuer: ISSUER, appId: APP }, keys },
    origin: { hosts: ['smba.trafficmanager.net'], tenantId: TENANT },
    onUnchecked: (error) => faults.push(error),
  });
  const bearer = token(claimsFor(TEAMS, NOW / 1000), makeSigner('one', ['msteams']));

  expect(await knock(text, { authorization: `Bearer ${bearer}` })).toEqual([503, 'keys']);
  expect(faults).toHaveLength(1);
});
