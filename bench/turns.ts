import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../bot/program.ts';
import { type Channel, type Ending, openChannel, type Turn } from './channel.ts';
import { estateWorld } from './estate.ts';
import { hostOf } from './estate-names.ts';
import { columns, quantile, shown, spread } from './figures.ts';
import { ECHO, greenlightAt, type Running, run, sameCallsAt } from './running.ts';

/** How a crowd asks: about certificates of their own, or, as after an alert, all who ask at a time about the same. */
export type Crowd = 'each another' | 'all the same';

/** What one crowd is to do. */
export interface Load {
  readonly crowd: Crowd;
  readonly latencyMilliseconds: number;
  readonly inFlight: number;
  /** How many turns a round has, of each bot. */
  readonly turns: number;
}

/** What came of one round of one bot. Times in milliseconds. */
export interface Round {
  readonly aSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Until the first card was there. */
  readonly firstP99: number;
  /** Of the bot's own process, a turn. */
  readonly cpu: number;
}

/** The same crowd before each bot, round by round. */
export interface Turns extends Load {
  readonly echo: readonly Round[];
  /** An echo bot that makes the same calls. */
  readonly sameCalls: readonly Round[];
  readonly greenlight: readonly Round[];
}

const CERTIFICATES = 2_000;
/** Neighbours in a list are of one vault; those who ask in turn ask about vaults apart. */
const STRIDE = 101;

/** Lets crowds ask the bots in turn, so that whatever else the machine does falls on all alike. */
export async function measureTurns(loads: readonly Load[], rounds: number): Promise<readonly Turns[]> {
  const channel = await openChannel();
  const echo = await run(ECHO);
  const all: Turns[] = [];
  try {
    await echo.ready();
    for (const load of loads) all.push(await beside(echo, channel, load, rounds));
  } finally {
    await echo.end();
    await channel.end();
  }
  return all;
}

async function beside(echo: Running, channel: Channel, load: Load, rounds: number): Promise<Turns> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
  const simulator = await startSimulator(folder, load.latencyMilliseconds);
  const greenlight = await run(
    greenlightAt(simulator.found, {
      GREENLIGHT_STORE: join(folder, 'bench.sqlite'),
      GREENLIGHT_REQUESTS_PER_SECOND: '100000',
      GREENLIGHT_ANSWERS_AT_ONCE: `${Math.max(50, load.inFlight)}`,
    }),
  );
  const sameCalls = await run(sameCallsAt(simulator.found));
  try {
    await Promise.all([greenlight.ready(), sameCalls.ready()]);
    const all: Record<'echo' | 'sameCalls' | 'greenlight', Round[]> = { echo: [], sameCalls: [], greenlight: [] };
    for (let number = 0; number <= rounds; number++) {
      const bare = await round(channel, echo, 'POST', load, number);
      const calling = await round(channel, sameCalls, 'PUT', load, number);
      const ours = await round(channel, greenlight, 'PUT', load, number);
      // What is compiled and loaded by the first turns is no part of what others cost.
      if (number === 0) continue;
      all.echo.push(bare);
      all.sameCalls.push(calling);
      all.greenlight.push(ours);
    }
    return { ...load, ...all };
  } finally {
    await greenlight.end();
    await sameCalls.end();
    await simulator.end();
    await rm(folder, { recursive: true });
  }
}

async function startSimulator(folder: string, latencyMilliseconds: number): Promise<Program> {
  const world = join(folder, 'world.json');
  await writeFile(world, JSON.stringify(estateWorld(CERTIFICATES, latencyMilliseconds)));
  return startProgram({
    file: 'simulator/index.ts',
    args: ['--world', world, '--port', '0'],
    ready: /^listening on (\S+)$/,
  });
}

async function round(channel: Channel, bot: Running, ending: Ending, load: Load, number: number): Promise<Round> {
  const texts = textsOf(load, number);
  const cpuBefore = await bot.cpuMilliseconds();
  const begun = performance.now();
  const turns = await channel.ask(bot.url, ending, texts, load.inFlight);
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (await bot.cpuMilliseconds()) - cpuBefore;
  const wrong = turns.find(({ last }) => !isVerdict(last) && !last.includes('Echo: '));
  if (wrong) throw new Error(`no answer to a question: ${wrong.last}`);
  const took = turns.map(({ sentAt, endedAt }) => endedAt - sentAt);
  return {
    aSecond: turns.length / seconds,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    firstP99: quantile(turns.map(firstAfter), 0.99),
    cpu: cpu / turns.length,
  };
}

const firstAfter = ({ sentAt, firstAt }: Turn) => firstAt - sentAt;

function textsOf({ crowd, inFlight, turns }: Load, round: number): readonly string[] {
  return Array.from({ length: turns }, (_, turn) => {
    const asked = crowd === 'all the same' ? Math.floor(turn / inFlight) : turn;
    return `why is ${hostOf(((round * turns + asked) * STRIDE) % CERTIFICATES)} yellow?`;
  });
}

/** Whether a card tells how a certificate stands. */
function isVerdict(body: string): boolean {
  return body.includes(`"verb":"refresh"`);
}

/** The rounds as a table to read: how many turns a second each bot answers beside the others, what one costs it, and how long it takes. */
export function turnsTable(all: readonly Turns[]): string {
  const heads = [
    '',
    'turns/s',
    'min',
    'max',
    '× echo',
    'min',
    'max',
    '× same calls',
    'CPU ms',
    'p50',
    'p99',
    'first p99',
  ];
  const rows = all.flatMap((turns) => {
    const { crowd, latencyMilliseconds, inFlight, echo, sameCalls, greenlight } = turns;
    const empty = heads.slice(1).map(() => '');
    return [
      [`${crowd}, ${latencyMilliseconds} ms, ${inFlight} in flight`, ...empty],
      ['  echo', ...cells(echo, turns)],
      ['  same calls', ...cells(sameCalls, turns)],
      ['  greenlight', ...cells(greenlight, turns)],
    ];
  });
  return columns([heads, ...rows]);
}

function cells(rounds: readonly Round[], { echo, sameCalls }: Turns): readonly string[] {
  const of = (value: (each: Round) => number) => spread(rounds.map(value));
  const beside = (others: readonly Round[]) =>
    spread(rounds.map(({ aSecond }, at) => aSecond / (others[at]?.aSecond ?? 0)));
  const [least, middle, most] = shown(of(({ aSecond }) => aSecond));
  const [min, ratio, max] = shown(beside(echo), 2);
  return [
    ...[middle, least, most, ratio, min, max].map((cell) => cell ?? ''),
    beside(sameCalls).median.toFixed(2),
    of(({ cpu }) => cpu).median.toFixed(2),
    ...[of(({ p50 }) => p50), of(({ p99 }) => p99), of(({ firstP99 }) => firstP99)].map(({ median }) =>
      median.toFixed(0),
    ),
  ];
}
