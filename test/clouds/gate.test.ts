import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { readConfig } from '../../bot/config.ts';
import { CHANNELS, type ChannelCloud } from '../../bot/gate/channel.ts';
import { Gate } from '../../bot/gate/gate.ts';
import { rulesOf } from '../../bot/gate/rules.ts';
import { configuredRoom } from '../../bot/rooms.ts';
import { APP, claimsFor, makeSigner, TENANT, token } from '../helpers/channel-service.ts';

/** What speaks for Teams in each cloud, written down apart from what the product believes. */
const TEAMS = {
  public: {
    issuer: 'https://api.botframework.com',
    metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    urls: ['https://smba.trafficmanager.net/emea/', 'https://smba.infra.gcc.teams.microsoft.com/teams/'],
  },
  usgov: {
    issuer: 'https://api.botframework.us',
    metadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    urls: ['https://smba.infra.gov.teams.microsoft.us/teams/'],
  },
  dod: {
    issuer: 'https://api.botframework.us',
    metadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    urls: ['https://smba.infra.dod.teams.microsoft.us/teams/'],
  },
  china: {
    issuer: 'https://api.botframework.azure.cn',
    metadata: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    urls: ['https://frontend.botapi.msg.infra.teams.microsoftonline.cn/cn/'],
  },
} as const satisfies { readonly [C in ChannelCloud]: object };

const NOW = 1_800_000_000_000;
const clouds = Object.keys(TEAMS) as ChannelCloud[];
const signer = makeSigner('one', ['msteams']);
const fetched: string[] = [];
const servers: Server[] = [];

beforeEach(() => {
  fetched.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    fetched.push(String(url));
    const jwks_uri = `${new URL(String(url)).origin}/keys`;
    return Response.json(String(url) === jwks_uri ? { keys: [signer.published] } : { jwks_uri });
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const server of servers.splice(0)) server.close();
});

function configOf(cloud: ChannelCloud, more: Readonly<Record<string, string>> = {}) {
  const bot = { MicrosoftAppId: APP, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: TENANT };
  return readConfig({ ...bot, GREENLIGHT_CLOUD: cloud, ...more });
}

/** Knocks at the gate of a bot in a cloud with what this issuer signed, from this address; why it stays shut, or null. */
async function gateOf(cloud: ChannelCloud) {
  const world = { milliseconds: 1_000, now: () => NOW, onUnchecked: () => undefined };
  const gate = new Gate(rulesOf(configOf(cloud), world));
  const server = createServer(async (message, response) => {
    const admitted = await gate.admit(message);
    response.end(JSON.stringify('because' in admitted ? admitted.because : null));
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (iss: string, serviceUrl: string) => knock(server, { ...claimsFor(serviceUrl, NOW / 1000), iss }, serviceUrl);
}

async function knock(server: Server, claims: object, serviceUrl: string): Promise<string | null> {
  const address = server.address();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token(claims, signer)}` };
  const asking = request({ port: Object(address).port, method: 'POST', headers, agent: false });
  asking.end(
    JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:ana' },
      conversation: { id: '19:x' },
      channelData: { tenant: { id: TENANT } },
    }),
  );
  const [response] = await once(asking, 'response');
  return JSON.parse(Buffer.concat(await Array.fromAsync(response as AsyncIterable<Buffer>)).toString());
}

test.each(clouds)(
  'the gate of a bot in the cloud "%s" opens for its issuer and its hosts, and for no other',
  async (cloud) => {
    const tell = await gateOf(cloud);

    for (const other of clouds) {
      for (const url of TEAMS[other].urls) {
        for (const { issuer } of Object.values(TEAMS)) {
          const strange = issuer === TEAMS[cloud].issuer ? (other === cloud ? null : 'host') : 'issuer';
          expect([url, issuer, await tell(issuer, url)]).toEqual([url, issuer, strange]);
        }
      }
    }
    expect(new Set(fetched.map((url) => new URL(url).host))).toEqual(new Set([new URL(TEAMS[cloud].metadata).host]));
    expect(fetched[0]).toBe(TEAMS[cloud].metadata);
  },
);

test.each(clouds)('in the cloud "%s" the bot speaks first where Teams is reached there', (cloud) => {
  const url = configuredRoom(configOf(cloud, { GREENLIGHT_ROOM: '19:x@thread.tacv2' }))?.reference.serviceUrl ?? '';

  expect(TEAMS[cloud].urls.map((each) => new URL(each).host)).toContain(new URL(url).host);
});

test.each(clouds)('nothing that is known of Teams in the cloud "%s" is of another cloud', (cloud) => {
  const { hosts, globalUrl: _, callerId: __, firstIssuer: ___, ...addresses } = CHANNELS[cloud];
  const ends = { public: /\.(com|net)$/, usgov: /\.us$/, dod: /\.us$/, china: /\.cn$/ }[cloud];

  for (const host of [...hosts, ...Object.values(addresses).map((url) => new URL(url).host)]) {
    expect(host).toMatch(ends);
  }
});
