/** A moment in UTC, as ISO 8601 text, so that it survives storage unchanged. */
export type Instant = string;

const HOUR = 3_600_000;

/** Whole hours from one moment to a later one, rounded down. Negative when `to` lies before `from`. */
export function hoursBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / HOUR);
}

/** Whole days from one moment to a later one, rounded down. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor(hoursBetween(from, to) / 24);
}

/** A moment so many seconds later. */
export function later(from: Instant, seconds: number): Instant {
  return new Date(Date.parse(from) + seconds * 1000).toISOString();
}
