import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../test/helpers/free-port.ts';

/** How a bot is started: the same Node and the same flags for each. */
export interface Bot {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly tellsReady: boolean;
}

/** A bot that runs in a process of its own. */
export interface Running {
  readonly url: string;
  /** When its process was begun, by this process's clock. */
  readonly begun: number;
  /** Resolves when it first answered, and when it said that it can do its work, where it tells that. */
  up(): Promise<number>;
  ready(): Promise<number>;
  /** What it has used of processors, whatever other programs of the machine took. */
  cpuMilliseconds(): Promise<number>;
  residentMegabytes(): Promise<number>;
  end(): Promise<void>;
}

/** As `npm start` runs the bot; the other is given the same. */
export const AS_STARTED = '--max-semi-space-size=16';
const POLL_MILLISECONDS = 5;
const GIVEN_UP_MILLISECONDS = 60_000;
/** Source: sysconf(3), `_SC_CLK_TCK`, which is 100 on every Linux that Node runs on. */
const MILLISECONDS_A_TICK = 10;

/** The least that a bot can be. */
export const ECHO: Bot = { args: ['bench/echo.ts'], env: {}, tellsReady: false };

/** The echo bot that makes Greenlight's calls over a simulated Azure. */
export function sameCallsAt(simulator: string): Bot {
  return { args: ['bench/same-calls.ts'], env: { GREENLIGHT_SIMULATOR: simulator }, tellsReady: false };
}

/** Greenlight over a simulated Azure, set up further as it is told. */
export function greenlightAt(simulator: string, env: Readonly<Record<string, string>>): Bot {
  const usual = {
    HOST: '127.0.0.1',
    MicrosoftAppId: '',
    GREENLIGHT_LOCAL: 'on',
    GREENLIGHT_SIMULATOR: simulator,
    GREENLIGHT_STORE: ':memory:',
  };
  return { args: ['bot/index.ts'], env: { ...usual, ...env }, tellsReady: true };
}

/** Starts a bot on a free port. */
export async function run({ args, env, tellsReady }: Bot): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(execPath, [AS_STARTED, ...args, `${port}`], {
    env: { ...process.env, PORT: `${port}`, ...env },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  return {
    url,
    begun,
    up: () => answers(`${url}/healthz`, child, begun),
    ready: () => answers(`${url}/${tellsReady ? 'readyz' : 'healthz'}`, child, begun),
    cpuMilliseconds: () => cpuMilliseconds(child.pid ?? 0),
    residentMegabytes: () => residentMegabytes(child),
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** When an address first answered with 200. */
async function answers(url: string, child: ChildProcess, begun: number): Promise<number> {
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    const now = performance.now();
    if (status === 200) return now;
    if (child.exitCode !== null || now - begun > GIVEN_UP_MILLISECONDS)
      throw new Error(`${url} never answered with 200`);
    await sleep(POLL_MILLISECONDS);
  }
}

/** How much processor a program has taken so far. Source: proc(5), fields 14 and 15 of /proc/pid/stat; the second, a name in brackets, may hold blanks. */
export async function cpuMilliseconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
}

/** Source: proc(5), `VmRSS` in /proc/pid/status. */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
