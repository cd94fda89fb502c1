import { csvOf } from '../../../services/domain/csv.ts';

test.each([
  [['a', 'b c', ''], 'a,b c,'],
  [['a,b'], '"a,b"'],
  [['say "no"'], '"say ""no"""'],
  [['a\nb', 'a\rb', "it's"], '"a\nb","a\rb","it\'s"'],
])('%j is the row %j', (cells, row) => {
  expect(csvOf(cells)).toBe(row);
});

test.each([
  '=1',
  '+1',
  '-1',
  '@A',
  '＝1',
  '＋1',
  '－1',
  '＠A',
  '|calc',
  '%0A',
  ' =1',
  '\u200b \u200b-1',
  '\ta',
  '\ra',
  '\na',
])('no spreadsheet takes %j for a formula', (cell) => {
  expect(csvOf([cell])).toBe(`"'${cell}"`);
});

test.each(['a=1', '1+1', 'x-1', 'ana@contoso.com', 'a|b', '5%', 'a\tb', ' a'])('%j is none, and stays', (cell) => {
  expect(csvOf([cell])).toBe(cell);
});
