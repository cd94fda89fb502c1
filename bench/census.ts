import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../bot/program.ts';
import { estateWorld } from './estate.ts';
import { columns, shown, spread } from './figures.ts';
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

/** The looks as a table to read, those at each size in a row: what an estate costs as it grows. */
export function censusTable(sizes: readonly (readonly Census[])[]): string {
  const heads = [
    'certificates',
    'Resource Graph',
    'requests',
    'census s',
    'overview s',
    'CPU ms each',
    'min',
    'max',
    '× before',
    'MB',
    'KB each more',
  ];
  const rows = sizes.map((looks, place) => {
    const before = sizes[place - 1];
    const [look] = looks;
    const middle = (value: (each: Census) => number) => spread(looks.map(value)).median;
    const [min, median, max] = shown(spread(looks.map(cpuEach)), 2);
    return [
      `${look?.certificates}`,
      `${look?.requests['Resource Graph'] ?? 0}`,
      `${Object.values(look?.requests ?? {}).reduce((sum, each) => sum + each, 0)}`,
      (middle(({ milliseconds }) => milliseconds.census) / 1000).toFixed(1),
      (middle(({ milliseconds }) => milliseconds.overview) / 1000).toFixed(1),
      median ?? '',
      min ?? '',
      max ?? '',
      before ? (middle(cpuEach) / spread(before.map(cpuEach)).median).toFixed(2) : '',
      middle(({ megabytes }) => megabytes).toFixed(0),
      before ? kilobytesEach(before, looks).toFixed(1) : '',
    ];
  });
  return columns([heads, ...rows]);
}

const cpuEach = ({ cpuMilliseconds, certificates }: Census) => cpuMilliseconds / certificates;

/** How much more a certificate more keeps in memory. */
function kilobytesEach(fewer: readonly Census[], more: readonly Census[]): number {
  const megabytes = (looks: readonly Census[]) => spread(looks.map((each) => each.megabytes)).median;
  const certificates = (looks: readonly Census[]) => looks[0]?.certificates ?? 0;
  return (1024 * (megabytes(more) - megabytes(fewer))) / (certificates(more) - certificates(fewer));
}
