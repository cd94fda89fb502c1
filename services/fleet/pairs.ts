/** In which of many names each pair of neighbouring letters stands: pair p in those from `starts[p]` to `starts[p + 1]`. */
export interface Pairs {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** How long each name is. */
  readonly lengths: Uint16Array;
}

/** Plain letters are told apart by so many bits; others only make names look more alike than they are. */
const BITS = 7;
const LETTER = (1 << BITS) - 1;
const PAIRS = 1 << (2 * BITS);

/** Sorts names by their pairs once, so that to compare a name with all of them touches no strings. */
export function pairsOf(names: readonly string[]): Pairs {
  const held = names.map(distinctPairs);
  const starts = new Uint32Array(PAIRS + 1);
  for (const pairs of held) for (const pair of pairs) count(starts, pair + 1);
  for (let pair = 0; pair < PAIRS; pair += 1) starts[pair + 1] = at(starts, pair + 1) + at(starts, pair);
  const places = new Uint32Array(at(starts, PAIRS));
  const next = starts.slice();
  for (const [place, pairs] of held.entries()) {
    for (const pair of pairs) {
      places[at(next, pair)] = place;
      count(next, pair);
    }
  }
  return { starts, places, lengths: Uint16Array.from(names, ({ length }) => length) };
}

/** How many different pairs of an asked name stand nowhere in each of the names. */
export function pairsMissing(asked: string, { starts, places, lengths }: Pairs): Uint8Array {
  const pairs = distinctPairs(asked);
  const missing = new Uint8Array(lengths.length).fill(pairs.length);
  for (const pair of pairs) {
    const end = at(starts, pair + 1);
    for (let index = at(starts, pair); index < end; index += 1) {
      const place = at(places, index);
      missing[place] = (missing[place] as number) - 1;
    }
  }
  return missing;
}

/** The places of the smallest of many numbers, the smallest first and those alike in their order. */
export function fewestFirst(numbers: Uint16Array, most: number): Uint32Array {
  let largest = 0;
  for (let place = 0; place < numbers.length; place += 1) largest = Math.max(largest, numbers[place] as number);
  const next = new Uint32Array(largest + 2);
  for (let place = 0; place < numbers.length; place += 1) count(next, (numbers[place] as number) + 1);
  for (let number = 0; number <= largest; number += 1) next[number + 1] = at(next, number + 1) + at(next, number);
  const places = new Uint32Array(Math.min(most, numbers.length));
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    if (at(next, number) < places.length) places[at(next, number)] = place;
    count(next, number);
  }
  return places;
}

function distinctPairs(name: string): readonly number[] {
  const pairs: number[] = [];
  let pair = name.charCodeAt(0) & LETTER;
  for (let letter = 1; letter < name.length; letter += 1) {
    pair = ((pair << BITS) | (name.charCodeAt(letter) & LETTER)) & (PAIRS - 1);
    if (!pairs.includes(pair)) pairs.push(pair);
  }
  return pairs;
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] as number;
}

function count(numbers: Uint32Array, index: number): void {
  numbers[index] = at(numbers, index) + 1;
}
