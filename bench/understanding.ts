import { readIntent } from '../bot/language/intent.ts';
import { findCertificates, findNear, type Inventory, type Target } from '../services/index.ts';
import { messages, mistyped } from './messages.ts';

/** How long one step took for a message, in milliseconds. */
export interface Timing {
  readonly step: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

type Clock = () => number;

/**
 * Measures how long a message takes to be understood, and its certificate to be found among those of a fleet; and how long
 * it takes to tell what is near a mistyped name, alone and in a thread about a certificate.
 */
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
  const near = targetIn(fleet);
  return [
    timing('understand', read),
    timing('find', found),
    timing('both', both),
    timing(
      'mistyped',
      each(mistyped, rounds, clock, (name) => findCertificates(name, fleet)),
    ),
    timing(
      'in a thread',
      each(mistyped, rounds, clock, (name) => findNear(name, near, fleet)),
    ),
  ];
}

/** The timings as a table to read. */
export function table(timings: readonly Timing[]): string {
  const rows = timings.map(({ step, ...times }) =>
    [
      step.padEnd(12),
      ...Object.values(times).map((each) => each.toFixed(3).padStart(10)),
      (1000 / times.median).toFixed(0).padStart(10),
    ].join(''),
  );
  const heads = ['min ms', 'median ms', 'max ms', 'a second'].map((head) => head.padStart(10));
  return [['a message'.padEnd(12), ...heads].join(''), ...rows].join('\n');
}

function each(names: readonly string[], rounds: number, clock: Clock, find: (name: string) => void): readonly number[] {
  return Array.from({ length: rounds }, () => names).flatMap((round) =>
    round.map((name) => {
      const begun = clock();
      find(name);
      return clock() - begun;
    }),
  );
}

function targetIn({ certificates }: Inventory): Target {
  const [first] = certificates;
  return { certificateId: first?.id ?? '', name: first?.name ?? '', hostNames: first?.hostNames ?? [] };
}

function timing(step: string, times: readonly number[]): Timing {
  const inOrder = times.toSorted((one, other) => one - other);
  const at = (place: number) => inOrder[place] ?? 0;
  return { step, min: at(0), median: at(Math.floor(inOrder.length / 2)), max: at(inOrder.length - 1) };
}
