import { parseArgs } from 'node:util';
import { chaos } from './run.ts';
import type { Extent, Home } from './schedule.ts';

const USAGE = 'usage: npm run -s chaos -- [--seed N] [--minutes M] [--home azurite|sqlite] [--said]';

/** A storm is as long as this, and then all has to come to its end before the next one begins. */
const STORM_SECONDS = 150;
const MOST_MINUTES = 24 * 60;

/** Storm after storm, the first of the seed that is given and each of the next one, until the time is over. Ends with 1 where something does not hold. */
async function main(): Promise<number> {
  const { seed, minutes, homes, said } = read();
  const until = performance.now() + minutes * 60_000;
  let broken = 0;
  for (let each = seed; each === seed || performance.now() < until; each += 1) {
    const home = homes[each % homes.length] ?? 'azurite';
    process.stdout.write(`seed ${each}, cases in ${home}\n`);
    const {
      faults,
      counts,
      said: all,
    } = await chaos(extentOf(home), each, (line) => process.stderr.write(`${line}\n`));
    process.stdout.write(`seed ${each}: ${JSON.stringify(counts)}\n`);
    for (const fault of faults) process.stdout.write(`seed ${each}: BROKEN ${fault}\n`);
    if (said) process.stderr.write(all);
    if (faults.length > 0) broken += 1;
  }
  process.stdout.write(broken === 0 ? 'everything held\n' : `${broken} storms broke something\n`);
  return broken === 0 ? 0 : 1;
}

function extentOf(home: Home): Extent {
  if (home === 'sqlite') return { home, seconds: STORM_SECONDS, shops: 20, instances: 1, frozenSeconds: 0, kills: 2 };
  // Longer than a worker's claim lasts, so that another takes over what the frozen one still believes to have.
  return { home, seconds: STORM_SECONDS, shops: 20, instances: 2, frozenSeconds: 65, kills: 2 };
}

function read() {
  const text = { type: 'string' } as const;
  const options = { seed: text, minutes: text, home: text, said: { type: 'boolean' } } as const;
  const { seed = `${Date.now() % 1_000_000}`, minutes = '10', home, said = false } = parseArgs({ options }).values;
  const isHome = home === undefined || home === 'azurite' || home === 'sqlite';
  if (!/^\d+$/.test(seed) || !(Number(minutes) > 0 && Number(minutes) <= MOST_MINUTES) || !isHome)
    throw new Error(USAGE);
  const homes: readonly Home[] = home === undefined ? ['azurite', 'sqlite'] : [home];
  return { seed: Number(seed), minutes: Number(minutes), homes, said };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
