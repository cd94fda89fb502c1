import { clean, clip, name, plainName } from '../../../cards/parts/clean.ts';
import { LONGEST, oneLine } from '../../../cards/parts/one-line.ts';
import { whole } from '../../../cards/parts/whole.ts';

const WIDE = '日';
const FAMILY = '👨‍👩‍👧';

test.each([
  ['a\r\n\tb', 'a b'],
  ['a\u2028\u2029b', 'a b'],
  ['a\u0085b\u0000c', 'a b c'],
  ['\u202Eabc\u202C', 'abc'],
  ['a\u061C\u200B\u200E\u200F\u202A\u2060\u2069\uFEFFb', 'ab'],
  ['a\u200Db', 'a\u200Db'],
  ['{{DATE(x)}} {{TIME(y)}}', '{ {DATE(x)}} { {TIME(y)}}'],
  ['{{x}} DATE(', '{{x}} DATE('],
  ['\ud800a', '\ufffda'],
  ['  a  ', '  a  '],
])('%j stands on a card as %j', (text, shown) => {
  expect(clean(text)).toBe(shown);
});

test.each([
  ['abcde', 5, 'abcde'],
  ['  abcde\n', 5, 'abcde'],
  ['abcdef', 5, 'abcd…'],
  ['abc def', 5, 'abc…'],
  ['a\u202Ebcdef', 5, 'abcd…'],
  ['äöüßé', 5, 'äöüßé'],
  ['äöüßéx', 5, 'äöüß…'],
  [WIDE.repeat(2), 4, WIDE.repeat(2)],
  [WIDE.repeat(3), 5, `${WIDE.repeat(2)}…`],
  [WIDE.repeat(3), 4, `${WIDE}…`],
  ['\u07ff\u07ff', 2, '\u07ff\u07ff'],
  ['\u0800\u0800', 2, '…'],
  [`ab${FAMILY}`, 6, 'ab…'],
  [`${FAMILY}b`, 20, `${FAMILY}b`],
  ['', 3, ''],
])('%j is cut to %i as %j', (text, most, shown) => {
  expect(clip(text, most)).toBe(shown);
});

test('a name has sixty letters at most, and is never nothing', () => {
  expect(name('kv-shop')).toBe('kv-shop');
  expect(name('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  expect([name(''), name(' \u202E\n')]).toEqual(['without a name', 'without a name']);
});

test.each(['a', 'A1', 'kv-shop', 'shop.contoso.com', '9x', 'a'.repeat(40)])('%s is a plain name', (text) => {
  expect(plainName(text)).toBe(text);
});

test.each(['', '-a', 'a-', '.a', 'a.', 'a b', 'a_b', '*.contoso.com', 'ä', 'a\n', 'a'.repeat(41)])(
  '%j could be taken for markup, or is too long',
  (text) => {
    expect(plainName(text)).toBeNull();
  },
);

test.each([
  [' a ', 5, ' a '],
  ['  abcdef ', 4, '  abc… '],
  ['abc', 4, 'abc'],
  ['   ', 4, '   '],
  ['\na', 4, ' a'],
  ['a\n', 4, 'a '],
])('%j keeps its blanks on one line of %i: %j', (text, most, line) => {
  expect(oneLine(text, most)).toBe(line);
});

test('somebody’s words to the last letter are parted into runs that each fit', () => {
  const text = `${'ä '.repeat(100)}${'👍 '.repeat(75)}`;
  const parts = whole(text).map((part) => String(part.text));

  expect(parts.map((part) => [...part].length)).toEqual([150, 150, 50]);
  expect(parts.join('')).toBe(text);
  expect(whole('')).toEqual([]);
  expect(whole('a'.repeat(150))).toHaveLength(1);
  expect(LONGEST).toBe(420);
});
