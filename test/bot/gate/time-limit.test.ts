import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { TeamsInfo } from 'botbuilder';
import { createAdapter } from '../../../bot/adapter.ts';
import { ChannelAuthentication } from '../../../bot/channel-authentication.ts';
import { readConfig } from '../../../bot/config.ts';
import { readBearer } from '../../../bot/gate/bearer.ts';
import { SigningKeys } from '../../../bot/gate/keys.ts';
import { APP, claimsFor, makeSigner, TENANT, token } from '../../helpers/channel-service.ts';

const LIMIT = 400;
const LATE = 5_000;

let server: Server;
let url = '';
let asked = 0;

/** A service that hears everything and answers nothing. */
beforeEach(async () => {
  asked = 0;
  server = createServer(() => {
    asked += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const production = () =>
  readConfig({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CHANNEL_KEYS: `${url}/metadata`,
    GREENLIGHT_CHANNEL_HOSTS: '127.0.0.1',
  });

/** How something that hangs ended, and whether that was in time. */
async function ending(work: Promise<unknown>): Promise<string> {
  const begun = performance.now();
  const how = await work.then(
    () => 'it was answered',
    (error: unknown) => (error as Error).name,
  );
  return performance.now() - begun < LATE ? how : `${how}, late`;
}

test('a post, an edit and a roster that Teams never answers are given up', async () => {
  const adapter = createAdapter(readConfig({ GREENLIGHT_LOCAL: 'on' }), async () => {}, LIMIT);
  const endings: string[] = [];
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: url,
    conversation: { id: '19:x' },
    from: { id: 'a' },
  };

  await adapter.receive('', activity as Parameters<typeof adapter.receive>[1], async (context) => {
    endings.push(await ending(context.sendActivity({ type: 'message', text: 'x' })));
    endings.push(await ending(context.updateActivity({ type: 'message', id: 'card-1', text: 'x' })));
    endings.push(await ending(TeamsInfo.getPagedMembers(context, 10)));
  });

  expect(endings).toEqual(['TimeoutError', 'TimeoutError', 'TimeoutError']);
  expect(asked).toBe(3);
});

test('a token that is never given holds up nothing that is to be sent', async () => {
  const authentication = new ChannelAuthentication(production(), LIMIT);
  const identity = { claims: [], isAuthenticated: true, getClaimValue: () => APP };
  const factory = authentication.createConnectorFactory(
    identity as unknown as Parameters<typeof authentication.createConnectorFactory>[0],
  );
  const client = await factory.create(url, 'https://api.botframework.com');
  client.credentials = { signRequest: () => new Promise(() => undefined) };

  expect(await ending(client.conversations.sendToConversation('19:x', { type: 'message' }))).toBe('TimeoutError');
  expect(asked).toBe(0);
});

test('keys that are never given hold up no request, at the gate and in the SDK behind it', async () => {
  const bearer = token(claimsFor(url, Math.floor(Date.now() / 1000)), makeSigner('one', ['msteams']));
  const read = readBearer([`Bearer ${bearer}`]);
  const keys = new SigningKeys({ url: `${url}/metadata`, milliseconds: LIMIT, now: Date.now }, 'msteams');
  const adapter = createAdapter(production(), async () => {}, LIMIT);
  const activity = { type: 'message', channelId: 'msteams', serviceUrl: url } as Parameters<typeof adapter.receive>[1];

  expect(await ending(read ? keys.refuse(read) : Promise.resolve())).toBe('TimeoutError');
  expect(await ending(adapter.receive(`Bearer ${bearer}`, activity, async () => {}))).toBe('NotKnown');
  expect(asked).toBe(2);
});
