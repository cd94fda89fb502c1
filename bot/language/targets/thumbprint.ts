import type { Mention } from './mention.ts';

const SPACED =
  /(?<![0-9a-z]|(?<![0-9a-z])[0-9a-f]{2}[:-])(?:(?:[0-9a-f]{2}[ :-]){31}|(?:[0-9a-f]{2}[ :-]){19})[0-9a-f]{2}(?![0-9a-z]|[:-][0-9a-f])/gi;
const PLAIN = /(?<![0-9a-z-])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-z])/gi;
const FOURS = /(?<![0-9a-z])(?:[0-9a-f]{4} ){9}[0-9a-f]{4}(?![0-9a-z])/gi;
const BEGINNING = /\bthumb ?print:? ([0-9a-f]{6,39})(?![0-9a-z])/gi;

/** SHA-1 thumbprints and SHA-256 fingerprints as portals, browsers and tools print them, or the beginning of one. */
export function thumbprints(text: string): Mention[] {
  const whole = [SPACED, FOURS, PLAIN].flatMap((form) =>
    [...text.matchAll(form)].map((match) => at(match.index, match[0])),
  );
  const parts = [...text.matchAll(BEGINNING)].map(({ index, 0: all, 1: value = '' }) =>
    at(index + all.indexOf(value), value),
  );
  return [...whole, ...parts];
}

function at(start: number, value: string): Mention {
  return { start, end: start + value.length, value, weight: 'thing' };
}
