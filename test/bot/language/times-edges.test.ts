import { daysIn } from '../../../bot/language/times/ahead.ts';
import { periodIn } from '../../../bot/language/times/index.ts';
import { readAhead } from '../../../bot/language/times/until.ts';
import { monthOf, weekdayOf } from '../../../bot/language/times/words.ts';

/** A Wednesday. */
const NOW = '2026-11-25T14:30:00.000Z';

const day = (date: string) => `${date}T00:00:00.000Z`;
const during = (first: string, after: string) => ({ since: day(first), before: day(after) });
const since = (date: string) => ({ since: day(date), before: null });

test.each([
  ['今日は何が変わりましたか', during('2026-11-25', '2026-11-26')],
  ['今週の変更', during('2026-11-23', '2026-11-30')],
  ['先週の変更', during('2026-11-16', '2026-11-23')],
  ['今月の変更', during('2026-11-01', '2026-12-01')],
  ['先月の変更', during('2026-10-01', '2026-11-01')],
  ['in november', during('2026-11-01', '2026-12-01')],
  ['from 2026-11-03 to 2026-11-03', during('2026-11-03', '2026-11-04')],
  ['from 2026-11-03 to 2026-11-01', since('2026-11-03')],
  ['from 2026-11-03 to 2026-11-45', since('2026-11-03')],
])('a time that has passed: %s', (text, period) => {
  expect(periodIn(text, NOW)).toEqual(period);
});

test.each(['le fichier de kv-shop', 'todayish', '2026-11-45 to 2026-11-03'])('no time has passed in: %s', (text) => {
  expect(periodIn(text, NOW)).toBeNull();
});

test.each([
  ['in november', 5],
  ['until 2026-11-25', 0],
  ['until 2026-11-25 please', 0],
  ['until 2026-11-25. Thanks', 0],
  ['in 2026-11-25.log', null],
  ['in 2026-11-25e', null],
  ['in 0 days', null],
  ['0日以内', null],
  ['für die übermorgenliste', null],
])('a time to come: %s', (text, days) => {
  expect(daysIn(text, NOW)).toBe(days);
});

const at = (hour: number, minute = 0) => ({ hour, minute });

test.each([
  ['tomorrow 12 am', at(0)],
  ['tomorrow 12 pm', at(12)],
  ['tomorrow 12 Uhr', at(12)],
  ['tomorrow 8 p.m.', at(20)],
  ['tomorrow 8 a.m.', at(8)],
  ['tomorrow 23:59', at(23, 59)],
  ['tomorrow 0:00', at(0)],
  ['tomorrow 14 pm', at(14)],
])('a time of day: %s', (text, clock) => {
  expect(readAhead(text)).toEqual({ daysAhead: 1, ...clock });
});

test.each(['tomorrow...', 'tomorrow!!'])('however it ends: %s', (text) => {
  expect(readAhead(text)).toEqual(readAhead('tomorrow'));
  expect(readAhead(text)).not.toBeNull();
});

test.each(['tomorrow 24:00', 'tomorrow 8:60'])('no such time of day: %s', (text) => {
  expect(readAhead(text)).toBeNull();
});

test.each([
  ['1.1.', { month: 0, date: 1, ...at(9) }],
  ['31.12.', { month: 11, date: 31, ...at(9) }],
  [' am 24.12. ', { month: 11, date: 24, ...at(9) }],
  ['am 24. 12. um 8 Uhr', { month: 11, date: 24, ...at(8) }],
  ['12月24日', { month: 11, date: 24, ...at(9) }],
  ['1月1日9時', { month: 0, date: 1, ...at(9) }],
  ['3 may', { month: 4, date: 3, ...at(9) }],
  ['may 3rd', { month: 4, date: 3, ...at(9) }],
  ['1. märz.', { month: 2, date: 1, ...at(9) }],
  ['1. märz', { month: 2, date: 1, ...at(9) }],
])('a date: %s', (text, ahead) => {
  expect(readAhead(text)).toEqual(ahead);
});

test.each([
  '5',
  '5後',
  '5間',
  '0.12.',
  '32.12.',
  '1.0.',
  '1.13.',
  '0月1日',
  '13月1日',
  '1月32日',
  '32 may',
  '3 before may',
  '3 1月',
  '8:30:00',
  '108:30',
])('no such time: %s', (text) => {
  expect(readAhead(text)).toBeNull();
});

test.each([
  ['30分', 1800],
  ['30分後', 1800],
  ['2時間', 7200],
  ['3日間', 259_200],
  ['1週間', 604_800],
  ['2週間後', 1_209_600],
  ['2w', 1_209_600],
  ['1d', 86_400],
  ['for 8h', 28_800],
  ['45m', 2700],
  ['month', 2_592_000],
])('a span: %s', (text, seconds) => {
  expect(readAhead(text)).toEqual({ seconds });
});

test.each([
  ['次の月曜日', { weekday: 1, ...at(9) }],
  ['来週の金曜日', { weekday: 5, ...at(9) }],
  ['next friday.', { weekday: 5, ...at(9) }],
  ['nächsten Montag', { weekday: 1, ...at(9) }],
  ['am kommenden Freitag', { weekday: 5, ...at(9) }],
  ['kommende Freitag', { weekday: 5, ...at(9) }],
  ['am Freitag', { weekday: 5, ...at(9) }],
  ['le vendredi', { weekday: 5, ...at(9) }],
  ['el lunes', { weekday: 1, ...at(9) }],
  ['na sexta', { weekday: 5, ...at(9) }],
  ['next week', { weekday: 1, ...at(9) }],
  ['nächste Woche', { weekday: 1, ...at(9) }],
  ['来週', { weekday: 1, ...at(9) }],
])('the next such day: %s', (text, ahead) => {
  expect(readAhead(text)).toEqual(ahead);
});

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';

test('every month and every day is told by how its name starts', () => {
  expect(MONTHS.split('|').map(monthOf)).toEqual([...Array(24).keys()].map((place) => place % 12));
  expect(monthOf('maerz')).toBe(2);
  expect(DAYS.split('|').map(weekdayOf)).toEqual([...Array(14).keys()].map((place) => (place % 7) + 1));
});
