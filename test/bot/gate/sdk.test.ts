import { createAdapter, NotKnown } from '../../../bot/adapter.ts';
import { readConfig } from '../../../bot/config.ts';
import { CHANNELS, type ChannelCloud } from '../../../bot/gate/channel.ts';
import { APP, claimsFor, makeSigner, publishKeys, TENANT, token } from '../../helpers/channel-service.ts';

const SERVICE = 'http://127.0.0.1:1/';
const signer = makeSigner('one', ['msteams']);
const claims = claimsFor(SERVICE, Math.floor(Date.now() / 1000));
let published: Awaited<ReturnType<typeof publishKeys>>;

beforeEach(async () => {
  published = await publishKeys([signer]);
});
afterEach(() => published.close());

/** Whether the SDK of a bot in this cloud takes an activity with this token in, with no gate before it. */
async function knows(cloud: ChannelCloud, changes: object): Promise<boolean> {
  const config = readConfig({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CLOUD: cloud,
    GREENLIGHT_CHANNEL_KEYS: published.metadata,
  });
  const adapter = createAdapter(config, async () => {}, 5_000);
  const activity = { type: 'event', channelId: 'msteams', serviceUrl: SERVICE, conversation: { id: '19:x' } };
  const bearer = `Bearer ${token({ ...claims, ...changes }, signer)}`;
  let ran = false;
  await adapter
    .receive(bearer, activity as Parameters<typeof adapter.receive>[1], async () => {
      ran = true;
    })
    .catch((error: unknown) => expect(error).toBeInstanceOf(NotKnown));
  return ran;
}

const clouds = Object.keys(CHANNELS) as ChannelCloud[];

test.each(clouds)('in the cloud "%s" the SDK knows who signs there, and nobody else', async (cloud) => {
  for (const iss of new Set(clouds.map((each) => CHANNELS[each].issuer))) {
    expect([iss, await knows(cloud, { iss })]).toEqual([iss, iss === CHANNELS[cloud].issuer]);
  }
});

test.each<[string, object]>([
  ['version 1', { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', appid: APP }],
  ['version 2', { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, tid: TENANT, ver: '2.0', azp: APP }],
])("the SDK takes no token of Entra for its emulator's, not even one with a good signature: %s", async (_, changes) => {
  expect(await knows('public', changes)).toBe(false);
  expect(await knows('public', { ...changes, serviceurl: undefined })).toBe(false);
});

test('the SDK knows nobody whose token names no service URL', async () => {
  expect(await knows('public', { serviceurl: undefined })).toBe(false);
});
