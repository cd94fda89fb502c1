import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from '../../bot/program.ts';
import { chance } from '../../test/crash/chance.ts';
import { connectionTo, startAzurite } from '../../test/helpers/azurite.ts';
import { type Channel, startChannel } from '../../test/weather/channel.ts';
import { lineTo } from '../../test/weather/line.ts';
import { type Mood, moodOf } from '../../test/weather/trouble.ts';
import { estateWorld } from '../estate.ts';
import { cpuMilliseconds as cpuOf } from '../running.ts';
import { type Instance, startInstance } from './instances.ts';
import { type Delivery, sendAll } from './load.ts';
import type { Gauged } from './memory.ts';
import { messages } from './messages.ts';
import type { Order } from './order.ts';
import { judge, type Verdict } from './verdict.ts';
import { FORECASTS, type Way } from './weather.ts';

/** What came of it. */
export interface Soaked {
  readonly verdict: Verdict;
  /** What each instance kept whenever a part of the load was answered, and nothing was in hand. */
  readonly memory: readonly (readonly Gauged[])[];
  /** How much processor a message took of the instances, in milliseconds. */
  readonly cpuMilliseconds: number;
  /** How often each trouble came about, on each way. */
  readonly met: Readonly<Record<Way, Readonly<Record<string, number>>>>;
}

const ANA = { id: 'eaf215e1-e3ec-528c-8836-de9e6fa60424', name: 'Ana Silva' };
const AZURE_MILLISECONDS = 20;
/** After so long without another answer there will be none. */
const QUIET_SECONDS = 60;
const BETWEEN_LOOKS_SECONDS = 5;

/** Starts everything, loads it, and says what came of it. All of it is on this machine, and ended before this resolves. */
export async function soak(order: Order, tell: (line: string) => void): Promise<Soaked> {
  await using left = new AsyncDisposableStack();
  const moods = moodsOf(order);
  const simulator = await startEstate(order.certificates, left);
  const azurite = await startAzurite();
  left.defer(() => azurite.end());
  const channel = await startChannel([ANA], moods.channel);
  left.defer(() => channel.close());
  const line = async (service: string, mood: Mood) => {
    const made = await lineTo(service, mood);
    left.defer(() => made.end());
    return made;
  };
  const azure = await line(simulator, moods.azure);
  const table = await line(azurite.table, moods.table);
  const queue = await line(azurite.queue, moods.queue);
  const at = { azure: azure.url, storage: connectionTo({ table: table.url, queue: queue.url }) };
  const instances: Instance[] = [];
  for (let number = 0; number < order.instances; number += 1) {
    const instance = await startInstance(at, tell);
    left.defer(() => instance.end());
    instances.push(instance);
  }
  const loaded = await load(order, instances, channel, tell);
  return { ...loaded, met: { azure: azure.met, table: table.met, queue: queue.met, channel: channel.met } };
}

async function load(
  order: Order,
  instances: readonly Instance[],
  channel: Channel,
  tell: (line: string) => void,
): Promise<Omit<Soaked, 'met'>> {
  const to = { bots: instances.map(({ url }) => url), channel: channel.url, person: ANA };
  const first = messages({ ...order, room: 'first', random: chance(order.seed) });
  // What is loaded with the first message is no part of what every message takes.
  const warm = await sendAll(first, { rate: order.instances, seconds: 2 * order.instances }, to);
  await quiet(() => judge(warm, channel).lost.length);
  const cpu = async () =>
    (await Promise.all(instances.map(({ pid }) => cpuOf(pid)))).reduce((sum, each) => sum + each, 0);
  const cpuBegun = await cpu();
  const memory: Gauged[][] = instances.map(() => []);
  const all = messages({ ...order, room: 'room', random: chance(order.seed) });
  const deliveries: Delivery[] = [];
  for (let part = 1; part <= order.parts; part += 1) {
    deliveries.push(...(await sendAll(all, { ...order, seconds: order.seconds / order.parts }, to)));
    await quiet(() => judge(deliveries, channel).lost.length);
    const atSeconds = (part * order.seconds) / order.parts;
    const seen = await Promise.all(instances.map((each) => atRest(() => each.gauge(atSeconds), order.restSeconds)));
    for (const [index, each] of seen.entries()) memory[index]?.push(each);
    tell(`after ${atSeconds.toFixed(0)} s: ${seen.map(({ heap }) => `${(heap / 1e6).toFixed(1)} MB`).join(', ')}`);
  }
  const cpuMilliseconds = ((await cpu()) - cpuBegun) / deliveries.length;
  return { verdict: judge(deliveries, channel), memory, cpuMilliseconds };
}

/** Each way has chances of its own, so that what happens on one moves nothing on another. */
function moodsOf({ seed, faults }: Order): Readonly<Record<Way, Mood>> {
  const mood = (way: Way, number: number) => moodOf(chance(seed + number), () => (faults ? FORECASTS[way] : []));
  return { azure: mood('azure', 1), table: mood('table', 2), queue: mood('queue', 3), channel: mood('channel', 4) };
}

async function startEstate(certificates: number, left: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-soak-'));
  left.defer(() => rm(folder, { recursive: true }));
  const world = join(folder, 'world.json');
  await writeFile(world, JSON.stringify(estateWorld(certificates, AZURE_MILLISECONDS)));
  const args = ['--world', world, '--port', '0', '--keep', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  left.defer(() => simulator.end());
  return simulator.found;
}

/** The least of the looks while it rests: what was never answered is still waited for when every card is an answer. */
async function atRest(gauge: () => Promise<Gauged>, seconds: number): Promise<Gauged> {
  let least = await gauge();
  for (let rested = 0; rested < seconds; rested += BETWEEN_LOOKS_SECONDS) {
    await sleep(BETWEEN_LOOKS_SECONDS * 1000);
    const next = await gauge();
    if (next.heap < least.heap) least = next;
  }
  return least;
}

/** Waits until every card is an answer, for as long as more of them become one; then a little for what nobody waits for. */
async function quiet(open: () => number): Promise<void> {
  let [least, since] = [open(), 0];
  while (least > 0 && since < QUIET_SECONDS) {
    await sleep(1_000);
    since = open() < least ? 0 : since + 1;
    least = Math.min(least, open());
  }
  await sleep(2_000);
}
