import { argv, stdout } from 'node:process';
import { fleetOf } from './fleet.ts';
import { measure, table } from './understanding.ts';

const CERTIFICATES = 10_000;
const ROUNDS = 20;

const fleet = fleetOf(CERTIFICATES);
const now = () => performance.now();
// What is compiled and indexed once is no part of what every message costs; the first message is told apart.
const first = measure(fleet, 1, now).find(({ step }) => step === 'both');
const timings = measure(fleet, ROUNDS, now);

stdout.write(
  argv.includes('--json')
    ? `${JSON.stringify({ certificates: CERTIFICATES, first, understanding: timings })}\n`
    : `Understanding a message, with ${CERTIFICATES} certificates to match against\n${table(timings)}\nThe slowest message of the first round took ${first?.max.toFixed(1)} ms.\n`,
);
