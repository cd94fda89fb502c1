import { COUNTED, countOf, MONTHS, NEXT_WORDS, SPANS, UNITS, WEEKDAYS } from './ahead-words.ts';

const DAY = 86_400_000;
const DATE = /(?<![\p{L}\p{N}_./-])(\d{4})-(\d\d)-(\d\d)(?![\p{L}\p{N}_-]|[./]\w)/u;

type Reach = (now: Date, said: string) => number | null;

/** What a time to come is called, and on which day from today it ends. In order: the first that is named is meant. */
const REACHES: readonly Reach[] = [
  byDate,
  ...UNITS.map(([days, words, japanese]): Reach => counted(days, words, japanese)),
  spanning(SPANS.nextWeek, (now) => 14 - weekdayOf(now)),
  spanning(SPANS.thisWeek, (now) => 7 - weekdayOf(now)),
  spanning(SPANS.nextMonth, (now) => untilMonth(now, now.getUTCMonth() + 1)),
  spanning(SPANS.thisMonth, (now) => untilMonth(now, now.getUTCMonth())),
  spanning(SPANS.thisQuarter, (now) => untilMonth(now, Math.floor(now.getUTCMonth() / 3) * 3 + 2)),
  spanning(SPANS.thisYear, (now) => untilMonth(now, 11)),
  ...WEEKDAYS.map((names, place): Reach => spanning(names, (now) => (place + 1 - weekdayOf(now) + 7) % 7)),
  ...MONTHS.map(
    (names, month): Reach => spanning(names, (now) => untilMonth(now, month + (month < now.getUTCMonth() ? 12 : 0))),
  ),
  spanning(SPANS.tomorrow, () => 1),
  spanning(SPANS.today, () => 0),
];

/** Within how many days from now something is asked for, the last day included; null where no time to come is named. */
export function daysIn(words: string, now: string): number | null {
  const said = words.toLowerCase();
  const moment = new Date(now);
  for (const reach of REACHES) {
    const days = reach(moment, said);
    if (days !== null) return days;
  }
  return null;
}

function byDate(now: Date, said: string): number | null {
  const date = DATE.exec(said)?.[0];
  const days = date ? Math.ceil((Date.parse(date) - midnight(now)) / DAY) : Number.NaN;
  return days >= 0 ? days : null;
}

/** A number of units from now on; Japanese sets no blank between them. */
function counted(days: number, words: string, japanese: string): Reach {
  const sign = alone(`${COUNTED}[ -]?(?:${NEXT_WORDS} )?(?:${words})`);
  const kanji = new RegExp(`(?<![月\\d])(\\d{1,4})${japanese}`);
  return (_, said) => {
    const count = countOf(sign.exec(said)?.groups?.count ?? '') || Number(kanji.exec(said)?.[1]);
    return count > 0 ? Math.ceil(count * days) : null;
  };
}

function spanning(names: string, reach: (now: Date) => number): Reach {
  const sign = alone(names);
  return (now, said) => (sign.test(said) ? reach(now) : null);
}

/** Days to the end of a month, which may be one of the next year. */
function untilMonth(now: Date, month: number): number {
  return Math.round((Date.UTC(now.getUTCFullYear(), month + 1) - DAY - midnight(now)) / DAY);
}

/** 1 is Monday. */
function weekdayOf(now: Date): number {
  return now.getUTCDay() || 7;
}

function midnight(now: Date): number {
  return Math.floor(now.getTime() / DAY) * DAY;
}

/** A time stands alone: not in a name, and not in another word; Japanese sets no blanks around it. */
function alone(words: string): RegExp {
  const edge = String.raw`\p{Script=Latin}\p{N}_./-`;
  return new RegExp(String.raw`(?<![${edge}])(?:${words})(?![\p{Script=Latin}\p{N}_-]|[./]\w)`, 'u');
}
