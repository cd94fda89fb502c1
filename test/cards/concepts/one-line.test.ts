import { oneLine } from '../../../cards/concepts/one-line.ts';

test.each([
  ['«a» “b” \\u0022c\\u0022 &quot;d&quot; \\"e\\"', '"a" "b" "c" "d" "e"'],
  ['Id &amp; Name \\u0026 more', 'Id & Name & more'],
  ['one\n> two\n | three\n>> four', 'one two three four'],
  ['\u200bone\\r\\ntwo', 'one two'],
  ['one\n>two', 'one two'],
  [' it&#39;s, it&#039;s ', "it's, it's"],
])('%j is read as %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('of a text that is longer than any message only the beginning is read', () => {
  expect(oneLine('e\u0301'.repeat(20_000))).toHaveLength(15_000);
  expect(oneLine('㌀'.repeat(10_000))).toHaveLength(30_000);
});
