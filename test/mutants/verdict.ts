import type { Excused } from './survivors.ts';

/** What became of one mutant. */
export interface Tried {
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  readonly status: 'killed' | 'survived' | 'unreached' | 'broken';
}

export interface Verdict {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

/** The least share of mutants that the tests of a room kill. */
const LEAST = 0.9;

const named = ({ file, was, becomes }: Omit<Tried, 'line' | 'status'>) => `${file}: ${was} → ${becomes}`;

/** Whether a room is proven: enough mutants killed, every other one excused, and no excuse for one that is killed. */
export function verdictOn(path: string, tried: readonly Tried[], excuses: readonly Excused[]): Verdict {
  const counted = tried.filter(({ status }) => status !== 'broken');
  const left = counted.filter(({ status }) => status !== 'killed');
  const score = counted.length === 0 ? 1 : 1 - left.length / counted.length;
  const excused = excuses
    .flatMap(({ mutants }) => mutants)
    .filter(([file]) => tried.some((each) => each.file === file))
    .map(([file, was, becomes]) => named({ file, was, becomes }));
  const open = left.filter((each) => !excused.includes(named(each)));
  const idle = excused.filter((name) => !left.some((each) => named(each) === name));
  return {
    lines: [
      ...open.map((each) => `${each.status}, no reason listed: ${named(each).replace(': ', `:${each.line}: `)}`),
      ...idle.map((name) => `listed, but no longer survives: ${name}`),
      ...weakest(counted),
      `${path}: ${counted.length} mutants, ${counted.length - left.length} killed, ${left.length} survived (${left.length - open.length} listed): ${percent(score)}`,
    ],
    holds: open.length === 0 && idle.length === 0 && score >= LEAST,
  };
}

/** The files in which the most survive. */
function weakest(tried: readonly Tried[]): readonly string[] {
  return Object.entries(Object.groupBy(tried, ({ file }) => file))
    .map(([file, all = []]) => ({ file, of: all.length, left: all.filter(({ status }) => status !== 'killed').length }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
    .map(({ file, of, left }) => `${file}: ${left} of ${of} survive`);
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
