import { shell, shellWord, UNSEEN } from '../../../services/domain/shell-word.ts';

test.each([
  ['', "''"],
  ['kv-shop', "'kv-shop'"],
  ["it's Ana's", "'it'\\''s Ana'\\''s'"],
  ['$(rm) `x` \\n', "'$(rm) `x` \\n'"],
  ['a\0b\0', "'ab'"],
  ['a\nb', "$'a\\u000ab'"],
  ["it's\\\n\u202e'", "$'it\\'s\\\\\\u000a\\u202e\\''"],
  ['\ud800', "'\ufffd'"],
])('%j is the word %s', (text, word) => {
  expect(shell(text)).toBe(word);
});

test.each(['kv-shop', 'a@b.c', 'x=1', '50%', 'a+b', 'C:/x,y_z'])('%s needs no quotes', (text) => {
  expect(shellWord(text)).toBe(text);
});

test.each(['', 'a b', ' a', 'a;', 'a\n', '$a', '~', 'a*', 'é'])('%j does', (text) => {
  expect(shellWord(text)).toBe(shell(text));
});

test('what nobody would see is spelled out, whatever it is', () => {
  const signs = [
    '\t',
    '\x7f',
    '\u061c',
    '\u200b',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2060',
  ];
  for (const sign of [...signs, '\u2069', '\ufeff']) {
    expect(sign.replace(UNSEEN, '')).toBe('');
    expect(shell(sign)).toMatch(/^\$'\\u[0-9a-f]{4}'$/);
  }
});
