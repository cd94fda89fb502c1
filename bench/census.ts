import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../bot/program.ts';
import { estateWorld } from './estate.ts';
import { AS_STARTED } from './running.ts';

/** What one look at a whole estate took. */
export interface Census {
  readonly certificates: number;
  readonly milliseconds: { readonly census: number; readonly overview: number };
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
  /** By kind. */
  readonly requests: Readonly<Record<string, number>>;
}

/** How long an answer of the simulated Azure takes. */
const LATENCY_MILLISECONDS = 50;

/** Lets a bot of its own process take one overview of a simulated estate of that size, and answers what that took. */
export async function measureCensus(certificates: number): Promise<Census> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
  try {
    const world = join(folder, 'world.json');
    await writeFile(world, JSON.stringify(estateWorld(certificates, LATENCY_MILLISECONDS)));
    const args = ['simulator/index.ts', '--world', world, '--port', '0'];
    const simulator = await startProgram({ file: '--max-old-space-size=6000', args, ready: /^listening on (\S+)$/ });
    const look = ['bench/census-look.ts', simulator.found];
    const looked = await startProgram({ file: AS_STARTED, args: look, ready: /^looked (.+)$/ });
    await Promise.all([looked.end(), simulator.end()]);
    return JSON.parse(looked.found);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The looks as a table to read: what an estate costs as it grows. */
export function censusTable(looks: readonly Census[]): string {
  const heads = ['certificates', 'Resource Graph', 'requests', 'census s', 'overview s', 'CPU ms each', 'MB'];
  const rows = looks.map(({ certificates, requests, milliseconds, cpuMilliseconds, megabytes }) => [
    `${certificates}`,
    `${requests['Resource Graph'] ?? 0}`,
    `${Object.values(requests).reduce((sum, each) => sum + each, 0)}`,
    (milliseconds.census / 1000).toFixed(1),
    (milliseconds.overview / 1000).toFixed(1),
    (cpuMilliseconds / certificates).toFixed(2),
    `${megabytes}`,
  ]);
  return [heads, ...rows].map((cells) => cells.map((cell) => cell.padStart(15)).join('')).join('\n');
}
