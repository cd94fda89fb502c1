import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Case, planDigest } from '../../../services/index.ts';
import { claimsFor, TENANT, token } from '../../helpers/channel-service.ts';
import { startConnector } from '../../helpers/connector.ts';
import { PASSWORD, type RunningBot, startBot, startGuardedBot } from '../../helpers/guarded-bot.ts';
import { ANA, BEN, enterRoom, readWorld } from '../../helpers/room.ts';
import { caseIn } from '../../helpers/stores.ts';
import { oddRequest, type Surroundings } from './odd-requests.ts';

jest.setTimeout(180_000);

/** A fault that was thrown by the bot's own code, and by nothing below it. */
const OWN_FAULT = /"stack":"(?:[^"\\]|\\[^n])*\\n {4}at [^\\]*\/(?:bot|cards|services)\/[a-z]/;

let folder = '';
let room: Awaited<ReturnType<typeof enterRoom>>;
let proposed: Case;
const running: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-random-'));
  room = await enterRoom(readWorld('seed-incident'), {}, join(folder, 'cases.sqlite'));
  const { case: opened } = await room.say('why is kv-shop-wildcard-contoso-com yellow?');
  proposed = await caseIn(room.app.ports.store, opened?.id ?? '');
});
afterEach(async () => {
  for (const end of running.splice(0)) await end();
  await room.leave();
  rmSync(folder, { recursive: true });
});

const env = () => ({ GREENLIGHT_SIMULATOR: room.simulator.url, GREENLIGHT_STORE: join(folder, 'cases.sqlite') });

function around(serviceUrl: string, authorization: readonly string[]): Surroundings {
  const digest = 'plan' in proposed ? planDigest(proposed.plan) : '';
  const { id: caseId, conversation } = proposed;
  return { serviceUrl, tenantId: TENANT, conversation, caseId, digest, authorization };
}

/** How often each status was the answer. */
async function answersTo(bot: RunningBot, requests: number, surroundings: Surroundings) {
  const sendings = fc.sample(oddRequest(surroundings), { numRuns: requests, seed: 20261123 });
  const statuses = await bot.postAll(sendings);
  return Object.fromEntries(
    [...Map.groupBy(statuses, (status) => status)].map(([status, all]) => [status, all.length]),
  );
}

async function nothingHappened(bot: RunningBot, answers: Readonly<Record<string, number>>, requests: number) {
  expect(Object.values(answers).reduce((sum, times) => sum + times, 0)).toBe(requests);
  expect(Object.keys(answers).filter((status) => Number(status) >= 500)).toEqual([]);
  expect(answers[200]).toBeGreaterThan(requests / 10);
  expect(room.writes()).toEqual([]);
  expect((await caseIn(room.app.ports.store, proposed.id)).stage).toBe('proposed');
  expect(bot.said()).not.toMatch(OWN_FAULT);
  expect(bot.said()).not.toMatch(/unhandled|"level":60|"msg":"activity"/i);
  expect(bot.said()).not.toMatch(/BEGIN |MII[A-Za-z0-9+/]|Bearer |eyJ/);
  expect(bot.said()).not.toContain(PASSWORD);
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
}

test('16,000 random requests to a bot in local mode break nothing and change nothing', async () => {
  const connector = await startConnector([ANA, BEN]);
  running.push(connector.close);
  const bot = await startBot({
    ...env(),
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
  });
  running.unshift(bot.end);

  const answers = await answersTo(bot, 16_000, around(connector.url, []));

  await nothingHappened(bot, answers, 16_000);
});

test('4,000 random requests with a good token to a bot in production break nothing and change nothing', async () => {
  const guarded = await startGuardedBot(env());
  running.push(guarded.end);
  const { url } = guarded.connector;
  const claims = claimsFor(url, Math.floor(Date.now() / 1000));

  const answers = await answersTo(guarded.bot, 4_000, around(url, [`Bearer ${token(claims, guarded.signers.good)}`]));

  await nothingHappened(guarded.bot, answers, 4_000);
});
