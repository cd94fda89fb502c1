import type { UNITS } from './calendar.ts';

/** From a time on, instead of during it. */
export const FROM =
  '(?<since>(?:since|from|seit|ab|depuis|desde|à partir de|a partir de) (?:the |dem |der |le |el |o )?)';
export const SINCE = `${FROM}?`;
/** What stands before a time that has passed. */
export const LAST = '(?:last|past|previous|letzten?|letzter|vergangenen?|derni[eè]re?s?|[úu]ltim[oa]s?)';
export const UNIT_WORDS: readonly (readonly [keyof typeof UNITS, string])[] = [
  ['hour', 'hours?|stunden?|heures?|horas?'],
  ['day', 'days?|tagen?|tage?|jours?|d[íi]as?|dias?'],
  ['week', 'weeks?|wochen?|semaines?|semanas?'],
  ['month', 'months?|monaten?|monate?|mois|meses|mes|mês'],
];
export const WEEKDAYS =
  '(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
/** By how a day's name starts it is told, from Monday on. */
const DAY_STARTS = ['mo', 'tu di', 'we mi', 'th do', 'fr', 'sa', 'su so'];
export const MONTHS =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|maerz|mai|juni|juli|oktober|dezember)';
/** By how a month's name starts it is told, from January on. */
const MONTH_STARTS = [
  'jan',
  'feb',
  'mar mär mae',
  'apr',
  'may mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct okt',
  'nov',
  'dec dez',
];
export const DATE = String.raw`\d{4}-\d\d-\d\d`;

/** The number of a day of the week; 1 is Monday. */
export function weekdayOf(name: string): number {
  return 1 + DAY_STARTS.findIndex((starts) => starts.includes(name.slice(0, 2)));
}

/** The number of a month; 0 is January. */
export function monthOf(name: string): number {
  return MONTH_STARTS.findIndex((starts) => starts.includes(name.slice(0, 3)));
}
