import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '../../services/store/stores.ts';
import { type Simulator, startSimulator } from '../../simulator/simulator.ts';
import { chance } from '../crash/chance.ts';
import { connectionTo, emulatedStores, startAzurite } from '../helpers/azurite.ts';
import { freePort } from '../helpers/free-port.ts';
import { ANA, BEN, CLEO } from '../helpers/room.ts';
import { fileStores } from '../helpers/stores.ts';
import { type Channel, startChannel } from '../weather/channel.ts';
import { lineTo, type Seen } from '../weather/line.ts';
import type { Trouble } from '../weather/trouble.ts';
import { INSIDE, Instance, tellInside } from './instance.ts';
import type { Extent } from './schedule.ts';
import { Weather, wayOf } from './ways.ts';
import { shopsWorld } from './world.ts';

/** All that a run takes place in. */
export interface Room {
  readonly simulator: Simulator;
  readonly channel: Channel;
  /** What the instances share, by a way without weather. */
  readonly stores: Stores;
  readonly instances: readonly Instance[];
  readonly weather: Weather;
  /** Every answer of Azure that was an older one, by how many requests were made before it. */
  readonly lies: readonly number[];
  /** Lets so many seconds pass for everything but Azure. */
  pass(seconds: number): Promise<void>;
}

/** How long a fix is looked after until it counts as one that did not help. */
const PATIENCE_SECONDS = 40;

/** Starts all of it on this machine; it ends with the stack. */
export async function enterChaos(
  { home, shops, instances: count }: Extent,
  seed: number,
  left: AsyncDisposableStack,
): Promise<Room> {
  const weather = new Weather((number) => chance(seed * 100 + number));
  const simulator = await startSimulator({ world: shopsWorld(shops) });
  left.defer(() => simulator.close());
  const channel = await startChannel([ANA, BEN, CLEO], weather.on('channel'), true);
  left.defer(() => channel.close());
  const line = async (service: string, troubleOf: (seen: Seen) => Trouble | null) => {
    const made = await lineTo(service, troubleOf);
    left.defer(() => made.end());
    return made.url;
  };
  const lies: number[] = [];
  const azure = await line(simulator.url, (seen) => {
    const trouble = weather.on(wayOf(seen))();
    if (trouble?.kind === 'stale') lies.push(simulator.requests().length);
    return seen.url.startsWith('/_simulator/about') ? null : trouble;
  });
  const kept = home === 'azurite' ? await azuriteIn(left, line, weather) : await fileIn(left);
  const env = {
    HOST: '127.0.0.1',
    PORT: '0',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: azure,
    GREENLIGHT_REQUESTS_PER_SECOND: '100000',
    GREENLIGHT_PATIENCE_SECONDS: `${PATIENCE_SECONDS}`,
    LOG_LEVEL: 'info',
    ...kept.env,
  };
  const instances = Array.from({ length: count }, () => new Instance(env));
  for (const instance of instances) {
    await instance.start();
    left.defer(() => instance.end());
  }
  const pass = async (seconds: number) => {
    await Promise.all([kept.pass(seconds), ...instances.map((each) => each.jump(seconds))]);
  };
  return { simulator, channel, stores: kept.stores, instances, weather, lies, pass };
}

interface Kept {
  readonly stores: Stores;
  readonly env: Readonly<Record<string, string>>;
  pass(seconds: number): Promise<void>;
}

/** A storage account, whose clock can be moved too: it is what claims run out by. */
async function azuriteIn(
  left: AsyncDisposableStack,
  line: (service: string, troubleOf: () => Trouble | null) => Promise<string>,
  weather: Weather,
): Promise<Kept> {
  const port = await freePort();
  const azurite = await startAzurite({ NODE_OPTIONS: INSIDE, CHAOS_PORT: `${port}` });
  left.defer(() => azurite.end());
  const names = { table: 'chaos', queue: 'chaos' };
  const at = {
    table: await line(azurite.table, weather.on('table')),
    queue: await line(azurite.queue, weather.on('queue')),
  };
  return {
    stores: emulatedStores(azurite, names),
    env: {
      GREENLIGHT_STORAGE_CONNECTION: connectionTo(at),
      GREENLIGHT_STORAGE_TABLE: names.table,
      GREENLIGHT_STORAGE_QUEUE: names.queue,
    },
    pass: (seconds) => tellInside(port, { jump: seconds }),
  };
}

async function fileIn(left: AsyncDisposableStack): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-chaos-'));
  left.defer(() => rm(folder, { recursive: true }));
  const file = join(folder, 'cases.sqlite');
  const stores = fileStores(file);
  left.defer(async () => stores[Symbol.asyncDispose]());
  return { stores, env: { GREENLIGHT_STORE: file, CHAOS_DISK: 'on' }, pass: async () => undefined };
}
