import type { Instant } from '../domain/instant.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** A day as people write it, in UTC: `9 Dec 2026`. */
export function day(at: Instant): string {
  return DAY.format(new Date(at));
}

/** The hour of it: `14:02 UTC`. */
export function hour(at: Instant): string {
  return `${CLOCK.format(new Date(at))} UTC`;
}
