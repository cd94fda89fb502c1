import fc from 'fast-check';
import { fewestFirst, pairsMissing, pairsOf } from '../../../services/fleet/pairs.ts';

/** The different pairs of neighbouring letters of a name, told apart as plain letters are. */
function pairsIn(name: string): ReadonlySet<string> {
  const plain = [...name].map((letter) => String.fromCharCode(letter.charCodeAt(0) % 128));
  return new Set(plain.slice(1).map((letter, place) => `${plain[place]}${letter}`));
}

function missing(asked: string, name: string): number {
  const held = pairsIn(name);
  return [...pairsIn(asked)].filter((pair) => !held.has(pair)).length;
}

test.each([
  ['shop', ['shop', 'shup', 'poh', 'hop', 's', ''], [0, 2, 3, 1, 3, 3]],
  ['aaaa', ['aa', 'a', 'baab'], [0, 1, 0]],
  ['s', ['shop', ''], [0, 0]],
  ['', ['shop', ''], [0, 0]],
  ['abab', ['ba', 'ab'], [1, 1]],
  ['~\u007f', ['~\u007f', '\u007f~'], [0, 1]],
])('of the pairs of "%s" there are missing in %j: %j', (asked, names, expected) => {
  expect([...pairsMissing(asked, pairsOf(names))]).toEqual(expected);
});

test('how long each name is is told, in their order', () => {
  expect([...pairsOf(['shop', '', 'pay']).lengths]).toEqual([4, 0, 3]);
});

test('of names that are asked for over and over the same is missing', () => {
  const pairs = pairsOf(['shop', 'pay']);

  expect([...pairsMissing('shop', pairs)]).toEqual([0, 3]);
  expect([...pairsMissing('pay', pairs)]).toEqual([2, 0]);
  expect([...pairsMissing('shop', pairs)]).toEqual([0, 3]);
});

test('pairs are missing as a look at every letter would find', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abc-.0\u00e4\u0416'), maxLength: 12 });
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 8 }), (asked, names) => {
      expect([...pairsMissing(asked, pairsOf(names))]).toEqual(names.map((each) => missing(asked, each)));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test.each([
  [[3, 1, 2, 1, 0], 5, [4, 1, 3, 2, 0]],
  [[3, 1, 2, 1, 0], 3, [4, 1, 3]],
  [[3, 1, 2, 1, 0], 2, [4, 1]],
  [[3, 1], 9, [1, 0]],
  [[7, 7, 7], 2, [0, 1]],
  [[5], 0, []],
  [[], 3, []],
  [[65_535, 0], 2, [1, 0]],
])('of %j the %i smallest are at %j', (numbers, most, places) => {
  expect([...fewestFirst(Uint16Array.from(numbers), most)]).toEqual(places);
});

test('the smallest come in the order of a sort that keeps what is alike in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 20 }), fc.nat(20), (numbers, most) => {
      const sorted = [...numbers.keys()].sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));

      expect([...fewestFirst(Uint16Array.from(numbers), most)]).toEqual(sorted.slice(0, most));
    }),
    { numRuns: 100, seed: 1 },
  );
});
