/** A time that a message names, in UTC: from a moment on, and up to another where it has an end. */
export interface Period {
  readonly since: string;
  readonly before: string | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a unit lasts that is counted back from now. */
export const UNITS = { hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY } as const;

/** So much time up to now. */
export function back(now: string, milliseconds: number): Period {
  return { since: iso(Date.parse(now) - milliseconds), before: null };
}

/** A day counted from today: 0 is today, -1 yesterday. */
export function day(now: string, offset: number): Period {
  const start = midnight(now) + offset * DAY;
  return { since: iso(start), before: iso(start + DAY) };
}

/** The last such day of the week, today included; 1 is Monday. */
export function weekday(now: string, wanted: number): Period {
  return day(now, -((isoWeekday(now) - wanted + 7) % 7));
}

/** A week from Monday on, counted from this one. */
export function week(now: string, offset: number): Period {
  const start = midnight(now) - (isoWeekday(now) - 1) * DAY + offset * 7 * DAY;
  return { since: iso(start), before: iso(start + 7 * DAY) };
}

/** A month, counted from this one. */
export function month(now: string, offset: number): Period {
  const date = new Date(now);
  return calendarMonth(date.getUTCFullYear(), date.getUTCMonth() + offset);
}

/** A month by its number from 0 on: that of a year, or the last one that has begun. */
export function namedMonth(now: string, wanted: number, year: number | null): Period {
  const date = new Date(now);
  const last = date.getUTCFullYear() - (wanted > date.getUTCMonth() ? 1 : 0);
  return calendarMonth(year ?? last, wanted);
}

/** Whole days by their dates, the last one included; null where one of them is no date. */
export function dates(first: string, last: string): Period | null {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return from <= to ? { since: iso(from), before: iso(to + DAY) } : null;
}

function calendarMonth(year: number, number: number): Period {
  return { since: iso(Date.UTC(year, number)), before: iso(Date.UTC(year, number + 1)) };
}

function midnight(now: string): number {
  return Math.floor(Date.parse(now) / DAY) * DAY;
}

function isoWeekday(now: string): number {
  return new Date(now).getUTCDay() || 7;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
