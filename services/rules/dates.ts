import type { Instant } from '../domain/instant.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day as people write it, in UTC: `9 Dec 2026`. */
export function day(at: Instant): string {
  return DAY.format(new Date(at));
}
