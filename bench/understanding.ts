import { readIntent } from '../bot/language/intent.ts';
import { findCertificates, type Inventory } from '../services/index.ts';
import { messages } from './messages.ts';

/** How long one step took for a message, in milliseconds. */
export interface Timing {
  readonly step: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

type Clock = () => number;

/** Measures how long a message takes to be understood, and its certificate to be found among those of a fleet. */
export function measure(fleet: Inventory, rounds: number, clock: Clock): readonly Timing[] {
  const read: number[] = [];
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const message of messages) {
      const begun = clock();
      const { target } = readIntent(message);
      const understood = clock();
      if (target !== null) findCertificates(target, fleet);
      read.push(understood - begun);
      found.push(clock() - understood);
    }
  }
  const both = read.map((milliseconds, place) => milliseconds + (found[place] ?? 0));
  return [timing('understand', read), timing('find', found), timing('both', both)];
}

/** The timings as a table to read. */
export function table(timings: readonly Timing[]): string {
  const rows = timings.map(({ step, ...times }) =>
    [step.padEnd(12), ...Object.values(times).map((each) => each.toFixed(3).padStart(10))].join(''),
  );
  const heads = ['min ms', 'median ms', 'max ms'].map((head) => head.padStart(10));
  return [['a message'.padEnd(12), ...heads].join(''), ...rows].join('\n');
}

function timing(step: string, times: readonly number[]): Timing {
  const inOrder = times.toSorted((one, other) => one - other);
  const at = (place: number) => inOrder[place] ?? 0;
  return { step, min: at(0), median: at(Math.floor(inOrder.length / 2)), max: at(inOrder.length - 1) };
}
