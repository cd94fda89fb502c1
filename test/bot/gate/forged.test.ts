import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, planDigest } from '../../../services/index.ts';
import { TENANT } from '../../helpers/channel-service.ts';
import { PASSWORD, type Sending, startGuardedBot } from '../../helpers/guarded-bot.ts';
import { BEN, enterRoom, readWorld } from '../../helpers/room.ts';
import { caseIn } from '../../helpers/stores.ts';
import { FORGERIES, type Forgery, goodToken, type Workshop } from './forgeries.ts';

jest.setTimeout(120_000);

const REQUESTS = 20_000;

/** What may be left of them once garbage is collected; a single string kept of each of the tenants would be more. */
const MOST_HEAP = 2_000_000;
/** What the collector may leave to the process for later; a tenth of the requests themselves would be more. */
const MOST_RSS = 100_000_000;
const REFUSED = ['Unauthorized', 'Forbidden'];

let folder = '';
let room: Awaited<ReturnType<typeof enterRoom>>;
let guarded: Awaited<ReturnType<typeof startGuardedBot>>;
let endGuarded: () => Promise<void> = async () => {};
let proposed: Case;
let shop: Workshop;

/** A case waits for its approval, and every forger says that Ben, who may, approves it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-gate-'));
  const store = join(folder, 'cases.sqlite');
  room = await enterRoom(readWorld('seed-incident'), {}, store);
  const { case: opened } = await room.say('why is kv-shop-wildcard-contoso-com yellow?');
  guarded = await startGuardedBot({ GREENLIGHT_SIMULATOR: room.simulator.url, GREENLIGHT_STORE: store });
  endGuarded = guarded.end;
  proposed = await caseIn(room.app.ports.store, opened?.id ?? '');
  const data = { caseId: proposed.id, digest: 'plan' in proposed ? planDigest(proposed.plan) : '' };
  const serviceUrl = guarded.connector.url;
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl,
    id: '1',
    replyToId: 'card-1',
    from: { id: `29:${BEN.id}`, name: BEN.name, aadObjectId: BEN.id },
    recipient: { id: '28:greenlight' },
    conversation: { id: proposed.conversation, tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    value: { action: { type: 'Action.Execute', verb: 'approve', data }, trigger: 'manual' },
  };
  shop = { serviceUrl, activity, seconds: Math.floor(Date.now() / 1000), signers: guarded.signers };
});
afterAll(async () => {
  await endGuarded();
  await room.leave();
  rmSync(folder, { recursive: true });
});

function sending({ authorization, activity }: Forgery): Sending {
  const bearers = authorization ?? [`Bearer ${goodToken(shop)}`];
  return {
    headers: [['content-type', 'application/json'], ...bearers.map((each) => ['authorization', each] as const)],
    body: JSON.stringify(activity ?? shop.activity),
  };
}

/** Forgeries of every kind in turn, and those of Entra each of a tenant that nobody heard of before. */
function* flood(requests: number): Generator<Sending> {
  const ready = Object.values(FORGERIES).map((forge) => sending(forge(shop)));
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (let index = 0; index < requests; index += 2) {
    yield ready[(index / 2) % ready.length] ?? sending({ authorization: [] });
    const tid = `${index}-${requests}-of-entra`;
    const claims = { iss: `https://sts.windows.net/${tid}/`, tid, aud: proposed.id, ver: '1.0' };
    yield sending({ authorization: [`Bearer ${part({ alg: 'RS256', kid: 'good' })}.${part(claims)}.c2lnbmVk`] });
  }
}

test('there are more than forty kinds of forgery', () => {
  expect(Object.keys(FORGERIES).length).toBeGreaterThan(40);
});

test.each(Object.entries(FORGERIES))('an approval is refused: %s', async (_, forge) => {
  const before = room.simulator.requests().length;

  const { status, text } = await guarded.bot.post(sending(forge(shop)));

  expect([401, 403]).toContain(status);
  expect(REFUSED).toContain(JSON.parse(text).code);
  expect(Object.keys(JSON.parse(text))).toEqual(['code', 'message']);
  expect(await caseIn(room.app.ports.store, proposed.id)).toEqual(proposed);
  expect(room.simulator.requests()).toHaveLength(before);
  expect(guarded.connector.sent).toEqual([]);
});

test('20,000 of them change nothing, and nothing of them is kept', async () => {
  const asked = room.simulator.requests().length;
  await guarded.bot.postAll(flood(5_000));
  const before = await guarded.bot.gauge();

  const statuses = await guarded.bot.postAll(flood(REQUESTS));
  const after = await guarded.bot.gauge();

  expect(statuses).toHaveLength(REQUESTS);
  expect([...new Set(statuses)].toSorted()).toEqual([401, 403]);
  expect(await caseIn(room.app.ports.store, proposed.id)).toEqual(proposed);
  expect(room.simulator.requests()).toHaveLength(asked);
  expect(guarded.connector.sent).toEqual([]);
  expect(guarded.published.asked).toEqual(['/metadata', '/keys']);
  expect(after.issuers).toBe(before.issuers);
  expect(after.heap - before.heap).toBeLessThan(MOST_HEAP);
  expect(after.rss - before.rss).toBeLessThan(MOST_RSS);
});

test('the same approval is carried out where the channel service sends it', async () => {
  const { status, text } = await guarded.bot.post(sending({}));

  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect((await caseIn(room.app.ports.store, proposed.id)).stage).not.toBe('proposed');
});

test('of all that, the log holds the reasons and nothing that opens a door', () => {
  const log = guarded.bot.said();
  const bearers = Object.values(FORGERIES).flatMap((forge) => sending(forge(shop)).headers.map(([, value]) => value));
  const tokens = [goodToken(shop), ...bearers]
    .flatMap((value) => value.split(/[ .]/))
    .filter((word) => word.length > 30);

  expect(log).toMatch(/"because":"issuer"/);
  expect(log).not.toContain(PASSWORD);
  expect(log).not.toMatch(/BEGIN |MII[A-Za-z0-9+/]|Bearer |eyJ/);
  expect(tokens.filter((word) => log.includes(word))).toEqual([]);
  expect(log).not.toMatch(/unhandled|"level":50.*"msg":"activity"/);
});
