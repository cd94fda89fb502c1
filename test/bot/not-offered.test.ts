import { claimsFor, TENANT, token } from '../helpers/channel-service.ts';
import { startGuardedBot } from '../helpers/guarded-bot.ts';
import { ANA, enterRoom, readWorld } from '../helpers/room.ts';

jest.setTimeout(60_000);

let room: Awaited<ReturnType<typeof enterRoom>>;
let guarded: Awaited<ReturnType<typeof startGuardedBot>>;

beforeAll(async () => {
  room = await enterRoom(readWorld('seed-incident'));
  guarded = await startGuardedBot({ GREENLIGHT_SIMULATOR: room.simulator.url, GREENLIGHT_STORE: ':memory:' });
});
afterAll(async () => {
  await guarded?.end();
  await room.leave();
});

/** A token of the person at the client, as Teams would hand it over where a bot has people sign in. */
const SIGNED_IN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJlLW9mLXRoZS1wZXJzb24';

/** What Teams may ask of a bot, and what this one does not do: it has nobody sign in, and has no dialogs and no tabs. */
const ASKED: readonly (readonly [string, unknown])[] = [
  ['signin/tokenExchange', { id: 'x-1', connectionName: 'sso', token: SIGNED_IN }],
  ['signin/tokenExchange', undefined],
  ['signin/verifyState', { state: 'magic-code-of-a-sign-in' }],
  ['signin/verifyState', { state: { $ne: '' } }],
  ['signin/failure', { code: 'resourcematchfailed', message: 'no such resource' }],
  ['task/fetch', { data: {}, context: { theme: 'default' } }],
  ['task/submit', { data: {} }],
  ['composeExtension/queryLink', { url: 'https://shop.contoso.com/' }],
  ['composeExtension/submitAction', { commandId: 'approve', data: {} }],
  ['message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }],
  ['fileConsent/invoke', { action: 'accept' }],
  ['tab/fetch', {}],
  ['config/fetch', {}],
];

async function invoke(name: string, value: unknown) {
  const serviceUrl = guarded.connector.url;
  const activity = {
    type: 'invoke',
    name,
    value,
    channelId: 'msteams',
    serviceUrl,
    id: 'f:1',
    from: { id: `29:${ANA.id}`, name: ANA.name, aadObjectId: ANA.id },
    recipient: { id: '28:greenlight' },
    conversation: { id: 'a:ana', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  };
  const claims = claimsFor(serviceUrl, Math.floor(Date.now() / 1000));
  const authorization = `Bearer ${token(claims, guarded.signers.good)}`;
  const headers = [
    ['content-type', 'application/json'],
    ['authorization', authorization],
  ] as const;
  const { status, text } = await guarded.bot.post({ headers, body: JSON.stringify(activity) });
  return { status, body: JSON.parse(text) as unknown };
}

test.each(ASKED)(
  '%s is declined in a way that does not say that the bot is broken, and nothing follows: %j',
  async (name, value) => {
    const before = room.simulator.requests().length;

    const answer = await invoke(name, value);

    expect(answer).toEqual({ status: 400, body: { code: 'NotSupported', message: 'The bot does not answer this.' } });
    expect(guarded.connector.sent).toEqual([]);
    expect(room.simulator.requests()).toHaveLength(before);
  },
);

test('a press with a token of the person who presses is judged like any other, by who that is', async () => {
  const action = { type: 'Action.Execute', verb: 'approve', data: { caseId: 'c-1', digest: 'x' } };
  const authentication = { id: 'x-1', connectionName: 'sso', token: SIGNED_IN };

  const { status, body } = await invoke('adaptiveCard/action', {
    action,
    authentication,
    state: 'magic-code-of-a-sign-in',
  });

  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
});

test('of all that, the log holds no fault, and no token', () => {
  const log = guarded.bot.said();

  expect(log).not.toMatch(/"level":(50|60)/);
  expect(log).not.toContain(SIGNED_IN);
  expect(log).not.toMatch(/eyJ|Bearer |magic-code/);
});
