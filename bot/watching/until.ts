import { type Instant, later, momentOf, wallTime } from '../../services/index.ts';
import type { Ahead } from '../language/alert-order.ts';

/** The moment that a time ahead means in a room; null where there is no such moment. */
export function untilOf(ahead: Ahead | null, now: Instant, zone: string): Instant | null {
  if (ahead === null) return null;
  if ('seconds' in ahead) return later(now, ahead.seconds);
  const { hour, minute } = ahead;
  const day = 'day' in ahead ? ahead.day : wallTime(later(now, ahead.daysAhead * 86_400), zone).day;
  return momentOf(day, hour, minute, zone);
}
