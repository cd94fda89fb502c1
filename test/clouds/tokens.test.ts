import dns from 'node:dns';
import { createAdapter } from '../../bot/adapter.ts';
import { ask } from '../../bot/asking.ts';
import { readConfig } from '../../bot/config.ts';
import { CHANNELS, type ChannelCloud } from '../../bot/gate/channel.ts';
import { CLOUDS } from '../../services/azure/clouds.ts';
import { azureCredential } from '../../services/azure/credential.ts';
import { APP, TENANT } from '../helpers/channel-service.ts';

jest.setTimeout(30_000);

/** Where Entra gives tokens in a cloud. In China it has two names, of which the SDKs take the second. */
const ENTRA: { readonly [C in ChannelCloud]: string } = {
  public: 'login.microsoftonline.com',
  usgov: 'login.microsoftonline.us',
  dod: 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
};
const clouds = Object.keys(ENTRA) as ChannelCloud[];
const before = { ...process.env };
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  Object.assign(process.env, {
    AZURE_CLIENT_ID: APP,
    AZURE_TENANT_ID: TENANT,
    AZURE_CLIENT_SECRET: 'secret',
    AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
  });
  jest.spyOn(dns, 'lookup').mockImplementation(((host: string, ...rest: unknown[]) => {
    asked.push(host);
    const answer = rest.at(-1) as (error: Error) => void;
    answer(Object.assign(new Error('nobody is reached from a test'), { code: 'ENOTFOUND' }));
  }) as typeof dns.lookup);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
});

test.each(clouds)('in the cloud "%s" the bot asks the Entra of that cloud for its token for Azure', async (cloud) => {
  await expect(
    azureCredential(CLOUDS[cloud], { kind: 'default', clientId: '' }).getToken(CLOUDS[cloud].armScope),
  ).rejects.toThrow();

  expect(new Set(asked)).toEqual(new Set([ENTRA[cloud]]));
});

test.each(clouds)('in the cloud "%s" the bot asks the Entra of that cloud for its token for Teams', async (cloud) => {
  const config = readConfig({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: TENANT,
    GREENLIGHT_CLOUD: cloud,
  });
  const adapter = createAdapter(config, async () => {}, 10_000);
  const reference = {
    channelId: 'msteams',
    serviceUrl: CHANNELS[cloud].globalUrl,
    conversation: { id: '19:x', isGroup: true, conversationType: 'channel', name: '' },
    bot: { id: `28:${APP}`, name: '' },
  };

  await adapter.continueConversationAsync(APP, reference, async (context) => {
    await expect(context.sendActivity('x')).rejects.toThrow();
  });

  expect(new Set(asked)).toEqual(new Set([ENTRA[cloud]]));
});

test.each(clouds)('the terminal asks the Azure of the cloud "%s" where the settings name it', async (cloud) => {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };

  await ask(['why is shop.contoso.com yellow?'], terminal, { GREENLIGHT_CLOUD: cloud }).catch(() => undefined);

  expect(new Set(asked)).toEqual(new Set([ENTRA[cloud]]));
});

test('the terminal asks no Azure of a cloud that there is not', async () => {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };

  const code = await ask(['why is shop.contoso.com yellow?'], terminal, { GREENLIGHT_CLOUD: 'mars' });

  expect([code, said]).toEqual([2, ['GREENLIGHT_CLOUD: has to be public, usgov, dod or china\n']]);
  expect(asked).toEqual([]);
});
