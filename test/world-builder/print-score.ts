import { readFileSync } from 'node:fs';
import { incidents } from './incidents/index.ts';
import { leftOut } from './incidents/left-out.ts';
import { play, verdictOf } from './play.ts';
import { scoreOf, type Trial } from './score.ts';
import { stories } from './stories.ts';

const trials: Trial[] = [];
for (const [world, { says }] of Object.entries(stories)) {
  const { ask = null, colour, first, finds } = says;
  const file = JSON.parse(readFileSync(`test/worlds/${world}.json`, 'utf8')) as object;
  const { lines } = await play(file, { says: { colour, first, finds, ...(ask === null ? {} : { ask }) } });
  const [line] = lines;
  if (!line) throw new Error(`${world}: no answer`);
  trials.push({ world, found: verdictOf(line), there: { colour, first, finds } });
}

const { worlds, faults, precision, recall, verdicts, misses } = scoreOf(trials);
const [built, left] = [Object.keys(incidents).length, Object.keys(leftOut).length];
process.stdout.write(`incidents  ${built + left}, of which ${built} are built and ${left} left out
worlds     ${worlds}, with ${faults} faults and notes
verdicts   ${verdicts} of ${worlds} right in colour and first broken link
precision  ${precision.toFixed(3)}
recall     ${recall.toFixed(3)}
${misses.map((miss) => `${miss}\n`).join('')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
