import { auditFormatIn } from '../../../bot/language/audit-format.ts';
import { periodIn } from '../../../bot/language/times/index.ts';

/** A Wednesday. */
const NOW = '2026-11-25T14:30:00.000Z';

const day = (date: string) => `${date}T00:00:00.000Z`;
const during = (first: string, after: string) => ({ since: day(first), before: day(after) });
const since = (moment: string) => ({ since: moment, before: null });

test.each([
  ['what did the bot change today?', during('2026-11-25', '2026-11-26')],
  ['was hat der Bot heute geändert', during('2026-11-25', '2026-11-26')],
  ['who approved the fix yesterday', during('2026-11-24', '2026-11-25')],
  ['wer hat gestern die Reparatur freigegeben', during('2026-11-24', '2026-11-25')],
  ['everything since yesterday', since(day('2026-11-24'))],
  ['alles seit gestern', since(day('2026-11-24'))],
  ['vorgestern', during('2026-11-23', '2026-11-24')],
  ['the day before yesterday', during('2026-11-23', '2026-11-24')],
  ['what did the bot change this week', during('2026-11-23', '2026-11-30')],
  ['was wurde diese Woche gemacht', during('2026-11-23', '2026-11-30')],
  ['who changed the access policies on kv-shop last week', during('2026-11-16', '2026-11-23')],
  ['letzte Woche', during('2026-11-16', '2026-11-23')],
  ['since last week', since(day('2026-11-16'))],
  ['audit log for all fixes this month', during('2026-11-01', '2026-12-01')],
  ['diesen Monat', during('2026-11-01', '2026-12-01')],
  ['last month', during('2026-10-01', '2026-11-01')],
  ['im letzten Monat', during('2026-10-01', '2026-11-01')],
  ['what was changed in the last 7 days', since('2026-11-18T14:30:00.000Z')],
  ['in den letzten 3 Tagen', since('2026-11-22T14:30:00.000Z')],
  ['in den letzten drei Tagen', since('2026-11-22T14:30:00.000Z')],
  ['over the past two weeks', since('2026-11-11T14:30:00.000Z')],
  ['the last 24 hours', since('2026-11-24T14:30:00.000Z')],
  ['vor 2 Stunden', since('2026-11-25T12:30:00.000Z')],
  ['two days ago', since('2026-11-23T14:30:00.000Z')],
  ['since monday', since(day('2026-11-23'))],
  ['seit Montag', since(day('2026-11-23'))],
  ['on wednesday', during('2026-11-25', '2026-11-26')],
  ['am Donnerstag', during('2026-11-19', '2026-11-20')],
  ['on sunday', during('2026-11-22', '2026-11-23')],
  ['samstag', during('2026-11-21', '2026-11-22')],
  ['give me everything done to kv-platform-weu in march, csv if possible', during('2026-03-01', '2026-04-01')],
  ['in december', during('2025-12-01', '2026-01-01')],
  ['im märz 2025', during('2025-03-01', '2025-04-01')],
  ['in may', during('2026-05-01', '2026-06-01')],
  ['since october', since(day('2026-10-01'))],
  ['on 2026-11-20', during('2026-11-20', '2026-11-21')],
  ['since 2026-11-20', since(day('2026-11-20'))],
  ['from 2026-11-01 to 2026-11-03', during('2026-11-01', '2026-11-04')],
  ['vom 2026-11-01 bis 2026-11-03', during('2026-11-01', '2026-11-04')],
  ["qu'est-ce qui a changé aujourd'hui", during('2026-11-25', '2026-11-26')],
  ['¿qué cambió ayer?', during('2026-11-24', '2026-11-25')],
  ['o que mudou hoje', during('2026-11-25', '2026-11-26')],
  ['昨日何が変わりましたか', during('2026-11-24', '2026-11-25')],
])('%s', (text, period) => {
  expect(periodIn(text, NOW)).toEqual(period);
});

test.each([
  'history of kv-shop-wildcard-contoso-com',
  'who approved the last fix on kv-shop',
  'history of app-today',
  'history of yesterday.contoso.com',
  'may I see the history?',
  'the last fix',
  'on 2026-13-45',
  '',
])('no time is named: %s', (text) => {
  expect(periodIn(text, NOW)).toBeNull();
});

test('a week begins on its Monday, on a Sunday and on a Monday too', () => {
  expect(periodIn('this week', '2026-11-22T23:59:59.999Z')).toEqual(during('2026-11-16', '2026-11-23'));
  expect(periodIn('this week', '2026-11-23T00:00:00.000Z')).toEqual(during('2026-11-23', '2026-11-30'));
});

test('a year ends between two months', () => {
  expect(periodIn('last month', '2027-01-15T00:00:00.000Z')).toEqual(during('2026-12-01', '2027-01-01'));
});

test.each([
  ['export the audit as csv', 'csv'],
  ['give me everything done to kv-shop in march, csv if possible', 'csv'],
  ['audit for Excel please', 'csv'],
  ['export the audit as JSON lines', 'jsonl'],
  ['the audit as ndjson', 'jsonl'],
  ['the audit as jsonlines', 'jsonl'],
  ['the audit as json-lines', 'jsonl'],
  ['export the audit log', 'jsonl'],
  ['exportiere das Audit', 'jsonl'],
  ['history of kv-shop', null],
  ['history of export-api', null],
  ['history of csv-app', null],
])('%s is wanted as %s', (text, format) => {
  expect(auditFormatIn(text)).toBe(format);
});
