import { type Instant, later, momentOf, wallTime } from '../../services/index.ts';
import type { Ahead } from '../language/times/until.ts';

const DAY_SECONDS = 86_400;

/** The moment that a time ahead means in a room; null where there is no such moment. */
export function untilOf(ahead: Ahead | null, now: Instant, zone: string): Instant | null {
  if (ahead === null) return null;
  if ('seconds' in ahead) return later(now, ahead.seconds);
  const { hour, minute } = ahead;
  if ('day' in ahead) return momentOf(ahead.day, hour, minute, zone);
  const on = (days: number) => momentOf(wallTime(later(now, days * DAY_SECONDS), zone).day, hour, minute, zone);
  if ('daysAhead' in ahead) return on(ahead.daysAhead);
  const today = wallTime(now, zone).day;
  if ('month' in ahead) {
    const dated = (year: number) => momentOf(dayOf(year, ahead.month, ahead.date), hour, minute, zone);
    const year = Number(today.slice(0, 4));
    return isAhead(dated(year), now) ? dated(year) : dated(year + 1);
  }
  const days = (ahead.weekday - (new Date(`${today}T00:00:00Z`).getUTCDay() || 7) + 7) % 7;
  return isAhead(on(days), now) ? on(days) : on(days + 7);
}

function dayOf(year: number, month: number, date: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function isAhead(at: Instant | null, now: Instant): boolean {
  return at !== null && at > now;
}
