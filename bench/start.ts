import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startProgram } from '../bot/program.ts';
import { columns, shown, spread } from './figures.ts';
import { type Bot, ECHO, greenlightAt, run } from './running.ts';

/** How one bot started, in milliseconds from the start of its process, and what it holds once it has been left alone. */
interface Start {
  readonly up: number;
  /** Until it said that it can do its work, or was up where it does not tell. */
  readonly ready: number;
  /** Milliseconds of processors until then: what other programs of the machine take is no part of it. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** How often the same bot started, and what came of it. */
export interface Starts {
  readonly bot: string;
  readonly starts: readonly Start[];
}

const WORLD = 'simulator/worlds/seed-incident.json';

/**
 * Starts a bare echo bot and Greenlight in turn, so often each, so that whatever else the machine does falls on both alike.
 * Greenlight starts twice: as an installation leaves it, with what it needs compiled, and where nothing is compiled.
 */
export async function measureStarts(times: number, idleMilliseconds: number): Promise<readonly Starts[]> {
  const args = ['--world', WORLD, '--port', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  const compiled = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
  const [echo, installed, uncompiled]: [Start[], Start[], Start[]] = [[], [], []];
  try {
    await promisify(execFile)(execPath, ['bot/fill.mjs'], { env: { ...process.env, NODE_COMPILE_CACHE: compiled } });
    for (let round = 0; round < times; round++) {
      const empty = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
      echo.push(await started(ECHO, idleMilliseconds));
      installed.push(await started(compiledIn(simulator.found, compiled), idleMilliseconds));
      uncompiled.push(await started(compiledIn(simulator.found, empty), idleMilliseconds));
      await rm(empty, { recursive: true });
    }
  } finally {
    await simulator.end();
    await rm(compiled, { recursive: true });
  }
  return [
    { bot: 'echo', starts: echo },
    { bot: 'greenlight, as installed', starts: installed },
    { bot: 'greenlight, uncompiled', starts: uncompiled },
  ];
}

function compiledIn(simulator: string, folder: string): Bot {
  return greenlightAt(simulator, { NODE_COMPILE_CACHE: folder });
}

async function started(bot: Bot, idleMilliseconds: number): Promise<Start> {
  const running = await run(bot);
  try {
    const up = await running.up();
    const ready = bot.tellsReady ? await running.ready() : up;
    const cpu = await running.cpuMilliseconds();
    await sleep(idleMilliseconds);
    return { up: up - running.begun, ready: ready - running.begun, cpu, megabytes: await running.residentMegabytes() };
  } finally {
    await running.end();
  }
}

/** The starts as a table to read: least, median and most of each, and how many times the median of the first it is. */
export function startsTable(all: readonly Starts[]): string {
  const rows = MEASURES.flatMap(({ name, of }) => {
    const bare = spread((all[0]?.starts ?? []).map(of)).median;
    return all.map(({ bot, starts }) => {
      const values = spread(starts.map(of));
      return [`${bot}: ${name}`, ...shown(values), (values.median / bare).toFixed(2)];
    });
  });
  return columns([['', 'min', 'median', 'max', '× echo'], ...rows]);
}

const MEASURES = [
  { name: 'up, ms', of: ({ up }: Start) => up },
  { name: 'ready, ms', of: ({ ready }: Start) => ready },
  { name: 'ready, CPU ms', of: ({ cpu }: Start) => cpu },
  { name: 'idle, MB', of: ({ megabytes }: Start) => megabytes },
];
