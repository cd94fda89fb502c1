import { readPick } from '../../../bot/language/pick.ts';

test.each([
  ['2', 2],
  ['#2', 2],
  ['number 2', 2],
  ['nr. 2', 2],
  ['2.', 2],
  ['12', 12],
  ['the first', 1],
  ['the second one', 2],
  ['Second', 2],
  ['die zweite', 2],
  ['das dritte', 3],
  ['la deuxième', 2],
  ['el segundo', 2],
  ['la tercera', 3],
  ['o quarto', 4],
  ['a segunda', 2],
  ['no. 2', 2],
  ['no.2', 2],
  ['no 2', 2],
  ['nr.2', 2],
  ['nr 2', 2],
  ['Nummer 2', 2],
  ['numéro 2', 2],
  ['número 2', 2],
  ['2番', 2],
  ['2!!', 2],
  ['the second...', 2],
  ['2番目', 2],
  ['二番目', 2],
])('%j picks the one in place %i', (text, place) => {
  expect(readPick(text)).toBe(place);
});

test.each([
  '1.2',
  '2?',
  'the second?',
  'not the second',
  'second opinion',
  'wait a second',
  '2 certificates',
  '4711',
  '',
])('%j picks nothing', (text) => {
  expect(readPick(text)).toBeNull();
});
