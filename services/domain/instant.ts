/** A moment in UTC, as ISO 8601 text, so that it survives storage unchanged. */
export type Instant = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whole hours from one moment to a later one, rounded down. Negative when `to` lies before `from`. */
export function hoursBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / HOUR);
}

/** Seconds from one moment to a later one, and none to an earlier one. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

/** Whole days from one moment to a later one, rounded down. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor(hoursBetween(from, to) / 24);
}

/** The end of a day that is so many days away; of this one for 0. */
export function endOfDay(from: Instant, days: number): Instant {
  return new Date((Math.floor(Date.parse(from) / DAY) + days + 1) * DAY).toISOString();
}

/** A moment so many seconds later. */
export function later(from: Instant, seconds: number): Instant {
  return new Date(Date.parse(from) + seconds * 1000).toISOString();
}

/** The latest of some moments. */
export function latest(times: readonly Instant[]): Instant {
  return times.reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
}
