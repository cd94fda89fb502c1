import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../../bot/program.ts';
import type { Thread } from '../../bot/thread.ts';
import { type Case, decide, planDigest } from '../../services/index.ts';
import { startConnector } from '../helpers/connector.ts';
import { ANA, BEN, enterRoom, readWorld } from '../helpers/room.ts';
import { keep } from '../helpers/stores.ts';

jest.setTimeout(30_000);

type Room = Awaited<ReturnType<typeof enterRoom>>;
let folder = '';
let room: Room;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Program | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-restart-'));
  room = await enterRoom(readWorld('seed-incident'), {}, join(folder, 'cases.sqlite'));
  connector = await startConnector([ANA, BEN]);
});
afterEach(async () => {
  await bot?.end();
  await room.leave();
  await connector.close();
  rmSync(folder, { recursive: true });
});

/** Ana has asked, in a channel whose service is the connector. */
async function asked(): Promise<Case> {
  const { case: opened } = await room.say('why is kv-shop-wildcard-contoso-com yellow?');
  const stored = await room.app.ports.store.read(opened?.id ?? '');
  if (!stored) throw new Error('the case is in the store');
  const conversation = { id: '19:on-call@thread.tacv2', isGroup: true, conversationType: 'channel', name: '' };
  const shownAt: Thread = {
    reference: { channelId: 'msteams', serviceUrl: connector.url, conversation },
    cardId: 'card-1',
  };
  const current = { ...stored.current, shownAt };
  await keep(room.app.ports.store, current, stored.revision);
  return current;
}

/** Ben's decision is kept; the bot ends before anything follows from it. */
async function decided(current: Case, verb: 'approve' | 'undo'): Promise<void> {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  const decision = { verb, caseId: current.id, digest, conversation: current.conversation, reason: '' };
  expect('refused' in (await decide(decision, BEN, room.app.ports))).toBe(false);
}

/** The bot starts again, on the same store. */
async function startAgain(): Promise<void> {
  const env = {
    PORT: '0',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: room.simulator.url,
    GREENLIGHT_STORE: join(folder, 'cases.sqlite'),
  };
  bot = await startProgram({ file: 'bot/index.ts', args: [], ready: /"msg":"listening"/, env });
}

/** The case, once it has come to this stage. */
async function at(stage: Case['stage'], { id }: Case): Promise<Case> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const stored = await room.app.ports.store.read(id);
    if (stored?.current.stage === stage) return stored.current;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`it was not ${stage} in ten seconds`);
}

/** Whether the card that hangs in the channel was redrawn with these words on it. */
function showed(words: RegExp): boolean {
  return connector.sent.some(
    ({ method, path, body }) => method === 'PUT' && path.endsWith('/card-1') && words.test(JSON.stringify(body)),
  );
}

test('a bot that starts again carries out what was approved, and takes back what was to be, on the card that hangs there', async () => {
  const current = await asked();
  await decided(current, 'approve');

  await startAgain();
  const fixed = await at('resolved', current);
  await bot?.end();
  const undoing = await decided(fixed, 'undo').then(() => at('undoing', current));
  await startAgain();

  expect(await at('undone', undoing)).toMatchObject({
    stages: ['proposed', 'approved', 'applied', 'resolved', 'undoing', 'undone'],
    diagnosis: { firstBroken: { rule: 'grant-missing' } },
  });
  await bot?.end();
  expect(showed(/Fixed: every link is sound/)).toBe(true);
  expect(showed(/was taken back/i)).toBe(true);
});
