import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composePorts, openStores, type Reach, reachAzure } from '../bot/compose.ts';
import { startProgram } from '../bot/program.ts';
import { azureUse } from '../bot/usage-count.ts';
import { caseCard } from '../cards/case-card.ts';
import { type Call, findCertificates, open, USUAL, USUAL_WATCHING } from '../services/index.ts';
import { AZ_COMMANDS, timeAz } from './az-commands.ts';
import { columns, type Spread, shown, spread } from './figures.ts';
import { checkOneByOne } from './one-by-one.ts';

/** How long a verdict on one certificate takes where each call to Azure takes so long, beside other ways to it. Times in milliseconds. */
export interface Verdict {
  readonly latency: number;
  /** From the question until its card is drawn, by a bot that remembers nothing of Azure. */
  readonly bot: Spread;
  readonly requests: number;
  readonly rounds: number;
  /** By one that knows what there is, as within half a minute of another question. */
  readonly again: Spread;
  readonly oneByOne: Spread;
  readonly checks: number;
  readonly az: { readonly commands: number; readonly milliseconds: number | null };
}

const WORLD = 'simulator/worlds/seed-incident.json';
const ASKED = 'shop.contoso.com';

/** Asks about the seed incident, so often at each latency, each way in turn. */
export async function measureVerdicts(latencies: readonly number[], times: number): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const latency of latencies) verdicts.push(await measureVerdict(latency, times));
  return verdicts;
}

async function measureVerdict(latency: number, times: number): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
  const world = join(folder, 'world.json');
  const { behaviour, ...rest } = JSON.parse(await readFile(WORLD, 'utf8'));
  await writeFile(world, JSON.stringify({ ...rest, behaviour: { ...behaviour, latencyMilliseconds: latency } }));
  const args = ['--world', world, '--port', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  try {
    const calls: Call[] = [];
    const reach = await reachAzure(simulator.found, 'public', (call) => calls.push(call));
    const [bot, again, oneByOne]: [number[], number[], number[]] = [[], [], []];
    let used = { requests: 0, rounds: 0 };
    let checks = 0;
    // What is loaded when it is first needed is no part of what a question costs: the first time is not counted.
    for (let time = 0; time <= times; time++) {
      const ask = asker(reach);
      calls.length = 0;
      const first = await timed(ask);
      used = azureUse(calls);
      const second = await timed(ask);
      const third = await timed(async () => {
        checks = await checkOneByOne(reach.connection);
      });
      if (time === 0) continue;
      bot.push(first);
      again.push(second);
      oneByOne.push(third);
    }
    const milliseconds = await timeAz(simulator.found, reach.connection.credential);
    const az = { commands: AZ_COMMANDS.length, milliseconds };
    const { requests, rounds } = used;
    return {
      latency,
      bot: spread(bot),
      requests,
      rounds,
      again: spread(again),
      oneByOne: spread(oneByOne),
      checks,
      az,
    };
  } finally {
    await simulator.end();
    await rm(folder, { recursive: true });
  }
}

/** A bot that has asked Azure nothing yet, and keeps its cases in memory. */
function asker(reach: Reach): () => Promise<void> {
  const ports = composePorts(reach, openStores(':memory:'), {
    policy: USUAL,
    patience: 60,
    expiringDays: 30,
    probing: 'public',
    readsSettings: true,
    watching: USUAL_WATCHING,
  });
  const place = { conversation: 'bench', thread: 'bench', room: null, shownAt: null, locale: 'en' } as const;
  return async () => {
    const inventory = await ports.azure.inventory();
    const found = findCertificates(ASKED, inventory);
    if (found.kind !== 'one') throw new Error(`${ASKED} is not one certificate`);
    const question = { ...place, target: found.target, askedBy: { id: 'bench', name: 'bench' } };
    const { current } = await open(question, inventory, ports);
    if (current.stage !== 'proposed') throw new Error(`the incident is ${current.stage}`);
    caseCard(current, ports.now());
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** How many rounds of requests, one after the other, a verdict needs at least: what there is, how it stands, and what follows of that. */
export const ROUNDS = 3;

/** The verdicts as a table to read. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const heads = ['ms a call', 'floor', 'min', 'median', 'max', '× floor', 'again', 'one by one', '× bot', 'az'];
  const rows = verdicts.map(({ latency, bot, again, oneByOne, az }) => [
    `${latency}`,
    `${ROUNDS * latency}`,
    ...shown(bot),
    latency === 0 ? '' : (bot.median / (ROUNDS * latency)).toFixed(2),
    again.median.toFixed(0),
    oneByOne.median.toFixed(0),
    (oneByOne.median / bot.median).toFixed(1),
    az.milliseconds === null ? `≥ ${az.commands * latency}` : az.milliseconds.toFixed(0),
  ]);
  return columns([heads, ...rows]);
}
