import { slope } from './memory.ts';
import type { Order } from './order.ts';
import type { Soaked } from './run.ts';

/** A bound, what was measured of it, and whether it holds; null where the run was too short to tell. */
export interface Bound {
  readonly name: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean | null;
}

/** What has not reached its bounds before is no leak. */
const WARM_SHARE = 1 / 3;
/** A line through less than this says more of chance than of memory. */
const SECONDS_TO_TELL = 300;
const MOST_MEGABYTES_AN_HOUR = 20;
/** Of a thousand messages, so many may be answered by a word why not. */
const MOST_EXCUSED = 10;

/** Every bound that a load is held to. */
export function boundsOf({ verdict, memory }: Soaked, order: Order): readonly Bound[] {
  const { messages, untaken, lost, doubled, excused, milliseconds } = verdict;
  const words = Object.values(excused).reduce((sum, each) => sum + each, 0);
  const after = order.seconds * WARM_SHARE;
  const isTold = order.seconds - after >= SECONDS_TO_TELL;
  const none = (name: string, count: number): Bound => ({
    name,
    measured: `${count} of ${messages}`,
    bound: '0',
    holds: count === 0,
  });
  return [
    none('messages that no instance took', untaken),
    none('lost cards', lost.length),
    none('doubled cards', doubled.length),
    {
      name: 'answered by a word why not',
      measured: `${words} of ${messages}`,
      bound: `${MOST_EXCUSED} of 1000`,
      holds: words * 1000 <= MOST_EXCUSED * messages,
    },
    {
      name: 'time to the first card, p99',
      measured: `${milliseconds.p99.toFixed(0)} ms (p50 ${milliseconds.p50.toFixed(0)}, max ${milliseconds.max.toFixed(0)})`,
      bound: `${order.firstCardSeconds * 1000} ms`,
      holds: milliseconds.p99 <= order.firstCardSeconds * 1000,
    },
    ...memory.map((seen, number): Bound => {
      const grows = slope(seen, after, 'heap');
      const [first, last] = [seen[0], seen.at(-1)].map((each) => ((each?.heap ?? 0) / 1e6).toFixed(1));
      return {
        name: `memory of instance ${number}`,
        measured: `${grows.toFixed(1)} MB an hour (${first} to ${last} MB; resident ${slope(seen, after, 'rss').toFixed(1)})`,
        bound: `${MOST_MEGABYTES_AN_HOUR} MB an hour`,
        holds: isTold ? grows <= MOST_MEGABYTES_AN_HOUR : null,
      };
    }),
  ];
}

/** The whole report to read. */
export function report(soaked: Soaked, order: Order): string {
  const { verdict, met, cpuMilliseconds } = soaked;
  const word = (holds: boolean | null) => (holds === null ? 'too short' : holds ? 'holds' : 'BROKEN');
  return [
    `${verdict.messages} messages at ${order.rate} a second in ${order.conversations} conversations, seed ${order.seed}`,
    ...Object.entries(met).map(([way, troubles]) => `${way.padEnd(8)} ${JSON.stringify(troubles)}`),
    `said in one post that was swallowed without a word: ${verdict.swallowed}`,
    `turned away and delivered again: ${verdict.turnedAway}; why not: ${JSON.stringify(verdict.excused)}`,
    `processor of the instances: ${cpuMilliseconds.toFixed(1)} ms a message`,
    ...boundsOf(soaked, order).map(
      ({ name, measured, bound, holds }) => `${word(holds).padEnd(10)} ${name}: ${measured}, at most ${bound}`,
    ),
    ...[...verdict.lost, ...verdict.doubled].slice(0, 20),
  ].join('\n');
}
