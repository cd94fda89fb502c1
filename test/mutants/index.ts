import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS, roomOf } from './rooms.ts';
import { SURVIVORS } from './survivors.ts';
import { type Tried, verdictOn } from './verdict.ts';

/** Where the copy of the project stands, and what is known of the runs before. */
const FOLDER = 'node_modules/.cache/mutants';

/** No test of a room reads these; and the program knows nothing of the types that `tsconfig.json` speaks of. */
const LEFT_OUT = ['docs', 'demo', 'infra', 'manifest', 'tsconfig.json', 'test/worlds', 'test/azure-descriptions'];

/** What runs for ever is ended by its count of rounds; this only has to be long enough on a machine that has other work. */
const MOST_MILLISECONDS = 120_000;

const STATUS: Readonly<Partial<Record<MutantResult['status'], Tried['status']>>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'unreached',
};

/** Changes the code of a room in every small way, one at a time, and tells which changes no test of the room notices. */
async function main(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { changed: { type: 'boolean', default: false }, progress: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path = '', ...more] = positionals;
  const room = roomOf(path);
  if (!room || more.length > 0) throw new Error(`One path in one of: ${Object.keys(ROOMS).join(', ')}`);

  mkdirSync(FOLDER, { recursive: true });
  const options = {
    room,
    mutate: [statSync(path).isDirectory() ? `${path}/**/*.ts` : path],
    plugins: ['./test/mutants/runner.ts'],
    testRunner: 'room',
    coverageAnalysis: 'perTest' as const,
    concurrency: 2,
    maxTestRunnerReuse: 400,
    timeoutMS: MOST_MILLISECONDS,
    incremental: true,
    incrementalFile: `${FOLDER}/${path.replaceAll('/', '-')}.json`,
    force: !values.changed,
    disableTypeChecks: false,
    ignorePatterns: LEFT_OUT,
    tempDirName: FOLDER,
    reporters: values.progress ? ['progress-append-only'] : [],
    logLevel: 'error' as LogLevel,
  };
  const { lines, holds } = verdictOn(path, (await new Stryker(options).runMutationTest()).map(triedOf), SURVIVORS);

  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = holds ? 0 : 1;
}

const texts = new Map<string, readonly string[]>();

/** What the program says of a mutant, with the code that it changes. */
function triedOf({ fileName, location: { start, end }, replacement = '', status }: MutantResult): Tried {
  const lines = texts.get(fileName) ?? readFileSync(fileName, 'utf8').split('\n');
  texts.set(fileName, lines);
  const within = lines.slice(start.line - 1, end.line);
  within.push((within.pop() ?? '').slice(0, end.column - 1));
  within.unshift((within.shift() ?? '').slice(start.column - 1));
  return {
    file: relative('.', fileName),
    line: start.line,
    was: oneLine(within.join('\n')),
    becomes: oneLine(replacement),
    status: STATUS[status] ?? 'broken',
  };
}

/** Code as it is listed: in one line. */
function oneLine(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}

await main(process.argv.slice(2));
