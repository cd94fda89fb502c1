import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConnector } from '../helpers/connector.ts';
import { type RunningBot, type Sending, startBot } from '../helpers/guarded-bot.ts';
import { ANA, enterRoom, readWorld } from '../helpers/room.ts';

jest.setTimeout(120_000);

/** Until every bound is reached: a thousand conversations are kept, two thousand while they are spoken to. */
const WARM = 2_200;
/** A leak shows in each round; what is only filled once, or let go of late, does not. */
const ROUNDS = 8;
const HAMMERED = 400;
/** By how much two rounds may change what is kept: half a kilobyte of each. Not one: a heap that shrinks can hide a leak once. */
const MOST_HEAP = 200_000;

let folder = '';
let room: Awaited<ReturnType<typeof enterRoom>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: RunningBot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-hammered-'));
  room = await enterRoom(readWorld('seed-incident'));
  connector = await startConnector([ANA]);
  bot = await startBot({
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: room.simulator.url,
    GREENLIGHT_STORE: join(folder, 'cases.sqlite'),
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
    GREENLIGHT_ANSWERS_AT_ONCE: '1',
    GREENLIGHT_ANSWERS_WAITING: '2',
    LOG_LEVEL: 'info',
  });
});
afterAll(async () => {
  await bot.end();
  await connector.close();
  await room.leave();
  rmSync(folder, { recursive: true });
});

/** A message, in a room and by somebody that nobody has heard of. */
function message(text: string): Sending {
  const id = randomUUID();
  const body = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: connector.url,
    id,
    text,
    from: { id: `29:${id}`, name: 'Somebody', aadObjectId: id },
    recipient: { id: '28:greenlight', name: 'Greenlight' },
    conversation: { id: `a:${id}`, conversationType: 'personal' },
  };
  return { headers: [['content-type', 'application/json']], body: JSON.stringify(body) };
}

async function settled(): Promise<void> {
  for (let count = -1; count !== connector.sent.length; ) {
    count = connector.sent.length;
    await new Promise((done) => setTimeout(done, 1_500));
  }
}

test('of many who ask at once each is told something: the answer, to be in line, or to ask again', async () => {
  const statuses = await bot.postAll(Array.from({ length: 30 }, () => message('why is shop.contoso.com yellow?')));
  await settled();

  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  const posts = connector.sent.filter(({ method }) => method === 'POST');
  expect(posts).toHaveLength(30);
  const edits = connector.sent.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.stringify(body));
  const full = edits.filter((text) => text.includes('Too much is being asked at the moment'));
  const answered = edits.filter((text) => text.includes('Ana') === false && text.includes('"approve"'));
  expect(edits.some((text) => text.includes('You are in line'))).toBe(true);
  expect(full.length).toBeGreaterThan(0);
  expect(full.length + answered.length).toBeGreaterThanOrEqual(30);
});

/** What is kept, once what was only passing through is gone: the least of a few looks. */
async function kept(): Promise<number> {
  await settled();
  const heaps: number[] = [];
  for (let look = 0; look < 3; look += 1) {
    heaps.push((await bot.gauge()).heap);
    await new Promise((done) => setTimeout(done, 400));
  }
  return Math.min(...heaps);
}

test('a bot that is hammered by ever new people in ever new rooms keeps nothing of them', async () => {
  await bot.postAll(Array.from({ length: WARM }, () => message('help')));
  let before = await kept();

  const grown: number[] = [];
  const steady = () => grown.filter((bytes) => bytes < MOST_HEAP).length;
  while (grown.length < ROUNDS && steady() < 2) {
    const statuses = await bot.postAll(Array.from({ length: HAMMERED }, () => message('help')));
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    const after = await kept();
    grown.push(Math.abs(after - before));
    before = after;
  }

  expect(steady()).toBe(2);
});
