import { setTimeout as sleep } from 'node:timers/promises';
import { chance } from '../crash/chance.ts';
import { faultsOf } from './invariants.ts';
import { People } from './people.ts';
import { enterChaos, type Room } from './room.ts';
import { type Event, type Extent, scheduleOf } from './schedule.ts';

/** What came of a run: what did not hold, and all that happened, to read beside it. */
export interface Chaos {
  readonly faults: readonly string[];
  readonly events: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly said: string;
}

/** How long it may take, once all is fair again, until every case and every card is at its end. */
const SETTLE_SECONDS = 45;
/** What runs out by the clock runs out sooner where that is moved, while nothing else is wrong any more. */
const JUMP_SECONDS = 61;
const BETWEEN_JUMPS_SECONDS = 6;

/** Runs everything that a seed has in store, lets all be fair again, and says what does not hold. */
export async function chaos(extent: Extent, seed: number, tell: (line: string) => void): Promise<Chaos> {
  await using left = new AsyncDisposableStack();
  const events = scheduleOf(extent, chance(seed));
  const room = await enterChaos(extent, seed, left);
  const people = new People(room, 'storm');
  const begun = performance.now();
  const under: Promise<void>[] = [];
  for (const event of events) {
    await sleep(Math.max(0, begun + event.at * 1000 - performance.now()));
    tell(worded(event));
    under.push(happen(event, room, people).catch((error: unknown) => tell(`${event.kind} failed: ${error}`)));
  }
  await sleep(Math.max(0, begun + extent.seconds * 1000 - performance.now()));
  await Promise.all(under);
  room.weather.clears();
  for (const instance of room.instances) {
    instance.thaw();
    await instance.disk(false);
  }
  tell('all is fair');
  await people.idle();
  await settled(room);
  const last = new People(room, 'calm');
  for (let shop = 0; shop < extent.shops; shop += 1) last.ask(shop, 'left', shop);
  await last.idle();
  await settled(room);
  const { faults, counts } = await faultsOf(room, people.asked, last.asked);
  return { faults, counts, events: events.map(worded), said: room.instances.map((each) => each.said()).join('\n') };
}

async function happen(event: Event, { weather, instances }: Room, people: People): Promise<void> {
  if (event.kind === 'ask') people.ask(event.shop, event.fate, event.instance);
  else if (event.kind === 'weather') weather.turns(event.way, [[event.share, event.trouble]]);
  else if (event.kind === 'fair') weather.turns(event.way, []);
  else if (event.kind === 'freeze') instances[event.instance]?.freeze();
  else if (event.kind === 'thaw') instances[event.instance]?.thaw();
  else if (event.kind === 'kill') {
    people.noteKill();
    await instances[event.instance]?.replace();
  } else if (event.kind === 'jump') await instances[event.instance]?.jump(event.seconds);
  else if (event.kind === 'disk') for (const instance of instances) await instance.disk(event.isFull);
}

/** Waits until nothing is at work and nothing is about to be said, and puts the clocks forward meanwhile. */
async function settled({ stores, channel, pass }: Room): Promise<void> {
  let before = -1;
  for (let second = 1; second <= SETTLE_SECONDS; second += 1) {
    await sleep(1_000);
    if (second % BETWEEN_JUMPS_SECONDS === 0) await pass(JUMP_SECONDS);
    if ((await stores.store.unfinished()).length > 0) continue;
    if (before === channel.requests() && second > 3) return;
    before = channel.requests();
  }
}

function worded({ at, kind, ...rest }: Event): string {
  return `${at.toFixed(1).padStart(6)} s ${kind} ${JSON.stringify(rest)}`;
}
