import { TableClient } from '@azure/data-tables';
import { type Program, startProgram } from '../../bot/program.ts';
import type { Thread } from '../../bot/thread.ts';
import { type Case, decide, planDigest } from '../../services/index.ts';
import type { StorageNames } from '../../services/store/azure/account.ts';
import type { Stores } from '../../services/store/stores.ts';
import { type Azurite, connectionTo, emulatedStores, freshNames, startAzurite } from '../helpers/azurite.ts';
import { startConnector } from '../helpers/connector.ts';
import { ANA, BEN, enterRoom, readWorld } from '../helpers/room.ts';
import { eventually, keep } from '../helpers/stores.ts';

jest.setTimeout(60_000);

let azurite: Azurite;
let names: StorageNames;
let stores: Stores;
let room: Awaited<ReturnType<typeof enterRoom>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bots: Program[] = [];

beforeAll(async () => {
  azurite = await startAzurite();
  names = freshNames();
  stores = emulatedStores(azurite, names);
  room = await enterRoom(readWorld('seed-incident'));
  connector = await startConnector([ANA, BEN]);
});
afterAll(async () => {
  for (const bot of bots) await bot.end();
  await room.leave();
  await connector.close();
  await azurite.end();
});

/** A bot on the storage account that all of them share. */
function start(): Promise<Program> {
  const env = {
    PORT: '0',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: room.simulator.url,
    GREENLIGHT_STORAGE_CONNECTION: connectionTo(azurite),
    GREENLIGHT_STORAGE_TABLE: names.table,
    GREENLIGHT_STORAGE_QUEUE: names.queue,
  };
  return startProgram({ file: 'bot/index.ts', args: [], ready: /"msg":"listening"/, env });
}

/** Ana has asked, in a channel whose service is the connector. */
async function asked(): Promise<Case> {
  const { case: opened } = await room.say('why is kv-shop-wildcard-contoso-com yellow?');
  const stored = await room.app.ports.store.read(opened?.id ?? '');
  if (!stored) throw new Error('the case is in the store');
  const conversation = { id: '19:on-call@thread.tacv2', isGroup: true, conversationType: 'channel', name: '' };
  const reference = { channelId: 'msteams', serviceUrl: connector.url, conversation };
  const shownAt: Thread = { reference, cardId: 'card-1' };
  const current = { ...stored.current, shownAt };
  await keep(stores.store, current);
  return current;
}

test('of several bots on one storage account one carries out what was approved, once', async () => {
  bots = await Promise.all([start(), start()]);
  const current = await asked();
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  const decision = {
    verb: 'approve',
    caseId: current.id,
    digest,
    conversation: current.conversation,
    reason: '',
  } as const;
  const ports = { ...room.app.ports, ...stores };

  expect('refused' in (await decide(decision, BEN, ports))).toBe(false);
  const fixed = await eventually(async () => {
    const stored = await stores.store.read(current.id);
    return stored?.current.stage === 'resolved' ? stored.current : null;
  }, 40);

  expect(fixed?.stages).toEqual(['proposed', 'approved', 'applied', 'resolved']);
  expect(room.writes().map(({ method, url }) => `${method} ${url.split('?')[0]?.split('/').at(-1)}`)).toEqual([
    'PUT add',
    'PUT kv-shop-wildcard-contoso-com',
  ]);
  expect(await stores.store.unfinished()).toEqual([]);
});

test('a bot on a store that a newer Greenlight has written says so, and does not start', async () => {
  const table = TableClient.fromConnectionString(connectionTo(azurite), names.table, { allowInsecureConnection: true });
  await table.upsertEntity({ partitionKey: 'greenlight', rowKey: 'schema', version: 2 });

  await expect(start()).rejects.toThrow('the store is of version 2, and this Greenlight knows 1: use a newer one');
});
