import { periodIn } from '../../../bot/language/times/index.ts';

/** A Wednesday. */
const NOW = '2026-11-25T14:30:00.000Z';

const since = (text: string) => periodIn(text, NOW)?.since;

test.each([
  ['one ein einen une uno una um uma', 1],
  ['two zwei deux dos dois duas', 2],
  ['three drei trois tres três', 3],
  ['four vier quatre cuatro quatro', 4],
  ['five fünf cinq cinco', 5],
  ['six sechs seis', 6],
  ['seven sieben sept siete sete', 7],
  ['eight acht huit ocho oito', 8],
  ['nine neun neuf nueve nove', 9],
  ['ten zehn dix diez dez', 10],
])('so many days are said by %s', (words, count) => {
  const moment = new Date(Date.parse(NOW) - count * 86_400_000).toISOString();

  for (const word of words.split(' ')) expect([word, since(`in the last ${word} days`)]).toEqual([word, moment]);
});

test('an hour of German is one', () => {
  expect(since('in der letzten einer Stunde')).toBe('2026-11-25T13:30:00.000Z');
});

test.each([
  'in the last 2 months',
  'in the last 2 month',
  'in den letzten 2 Monaten',
  'die letzten 2 Monate',
  'les 2 derniers mois',
  'los últimos 2 meses',
  'nos últimos 2 meses',
  'dans les deux derniers mois',
  '過去2か月の変更',
])('two months are said by "%s"', (text) => {
  expect(since(text)?.slice(0, 10)).toBe('2026-09-26');
});

test.each([
  ['les trois dernières semaines', '2026-11-04'],
  ['les 7 derniers jours', '2026-11-18'],
  ['直近3日の変更', '2026-11-22'],
  ['過去2週間に誰が変更した', '2026-11-11'],
  ['ここ 48 時間', '2026-11-23'],
])('"%s" is since %s', (text, date) => {
  expect(since(text)?.slice(0, 10)).toBe(date);
});
