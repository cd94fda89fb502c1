import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startProgram } from '../bot/program.ts';

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

interface Bot {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly tellsReady: boolean;
}

const POLL_MILLISECONDS = 5;
const GIVEN_UP_MILLISECONDS = 60_000;
/** As `npm start` runs the bot; the other is given the same. */
const AS_STARTED = '--max-semi-space-size=4';
const WORLD = 'simulator/worlds/seed-incident.json';
/** Source: sysconf(3), `_SC_CLK_TCK`, which is 100 on every Linux that Node runs on. */
const MILLISECONDS_A_TICK = 10;

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
      installed.push(await started(greenlightAt(simulator.found, compiled), idleMilliseconds));
      uncompiled.push(await started(greenlightAt(simulator.found, empty), idleMilliseconds));
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

const ECHO: Bot = { args: ['bench/echo.ts'], env: {}, tellsReady: false };

function greenlightAt(simulator: string, compiled: string): Bot {
  const env = {
    HOST: '127.0.0.1',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator,
    GREENLIGHT_STORE: ':memory:',
    NODE_COMPILE_CACHE: compiled,
  };
  return { args: ['bot/index.ts'], env, tellsReady: true };
}

async function started({ args, env, tellsReady }: Bot, idleMilliseconds: number): Promise<Start> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(execPath, [AS_STARTED, ...args, `${port}`], {
    env: { ...process.env, PORT: `${port}`, ...env },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  try {
    const up = await answers(`http://127.0.0.1:${port}/healthz`, begun, child);
    const ready = tellsReady ? await answers(`http://127.0.0.1:${port}/readyz`, begun, child) : up;
    const cpu = await cpuMilliseconds(child);
    await sleep(idleMilliseconds);
    return { up, ready, cpu, megabytes: await residentMegabytes(child) };
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
}

/** How long after a moment an address first answered with 200. */
async function answers(url: string, begun: number, child: ChildProcess): Promise<number> {
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    const passed = performance.now() - begun;
    if (status === 200) return passed;
    if (child.exitCode !== null || passed > GIVEN_UP_MILLISECONDS) throw new Error(`${url} never answered with 200`);
    await sleep(POLL_MILLISECONDS);
  }
}

/** Source: proc(5), fields 14 and 15 of /proc/pid/stat; the second, a name in brackets, may hold blanks. */
async function cpuMilliseconds({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
}

/** Source: proc(5), `VmRSS` in /proc/pid/status. */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The starts as a table to read: median, least and most of each, and how many times the median of the first it is. */
export function startsTable(all: readonly Starts[]): string {
  const rows = MEASURES.flatMap(({ name, of }) => {
    const bare = median((all[0]?.starts ?? []).map(of));
    return all.map(({ bot, starts }) => {
      const values = starts.map(of);
      const shown = [median(values), Math.min(...values), Math.max(...values)].map((each) => each.toFixed(0));
      return [bot, name, ...shown, (median(values) / bare).toFixed(2)];
    });
  });
  const heads = ['bot', '', 'median', 'min', 'max', 'times echo'];
  return [heads, ...rows].map((cells) => cells.map((cell) => cell.padStart(25)).join('')).join('\n');
}

const MEASURES = [
  { name: 'up, ms', of: ({ up }: Start) => up },
  { name: 'ready, ms', of: ({ ready }: Start) => ready },
  { name: 'ready, CPU ms', of: ({ cpu }: Start) => cpu },
  { name: 'idle, MB', of: ({ megabytes }: Start) => megabytes },
];

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
