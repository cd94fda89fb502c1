import { argv, stdout } from 'node:process';
import { type Census, censusTable, measureCensus } from './census.ts';
import { fleetOf } from './fleet.ts';
import { measureStarts, startsTable } from './start.ts';
import { measure, table } from './understanding.ts';

const CERTIFICATES = 10_000;
const ROUNDS = 20;
/** From a small estate to ten times the largest that is promised. */
const SIZES = [1_000, 10_000, 100_000];
/** How often each bot is started, and how long it is then left alone. */
const STARTS = { times: 7, idleMilliseconds: 10_000 };

const starts = await measureStarts(STARTS.times, STARTS.idleMilliseconds);
const fleet = fleetOf(CERTIFICATES);
const now = () => performance.now();
// What is compiled and indexed once is no part of what every message costs; the first message is told apart.
const first = measure(fleet, 1, now).find(({ step }) => step === 'both');
const timings = measure(fleet, ROUNDS, now);
const looks: Census[] = [];
for (const size of SIZES) looks.push(await measureCensus(size));

stdout.write(
  argv.includes('--json')
    ? `${JSON.stringify({ starts, certificates: CERTIFICATES, first, understanding: timings, census: looks })}\n`
    : [
        `Starting, beside a bare echo bot\n${startsTable(starts)}\n`,
        `Understanding a message, with ${CERTIFICATES} certificates to match against\n${table(timings)}`,
        `The slowest message of the first round took ${first?.max.toFixed(1)} ms.\n`,
        `An overview of a whole estate, with Azure at 50 ms a call\n${censusTable(looks)}\n`,
      ].join('\n'),
);
