import type { Instant } from './instant.ts';

/** A time of day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** From which hour to which, over midnight where the second is the smaller. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The day and the time of a moment on the wall of a room. */
export interface WallTime extends ClockTime {
  /** "2026-11-23" */
  readonly day: string;
}

/** What the clock on the wall of a room shows. */
export function wallTime(at: Instant, zone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { day: `${year}-${month}-${day}`, hour: Number(hour), minute: Number(minute) };
}

/** Whether an hour lies within a time of day, which may go over midnight. */
export function isWithin(hour: number, { from, to }: Hours): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Whether there is a time zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The moment at which the clock on the wall of a room shows an hour of a day; where summer time leaves that out, the one after it. */
export function momentOf(day: string, hour: number, minute: number, zone: string): Instant | null {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  if (Number.isNaN(wanted)) return null;
  let at = wanted;
  // The second round settles it where the clock is put on or back in between.
  for (let round = 0; round < 2; round += 1) at += wanted - shownAt(at, zone);
  return new Date(at).toISOString();
}

/** What the clock shows at a moment, as if it were UTC. */
function shownAt(at: number, zone: string): number {
  const { day, hour, minute } = wallTime(new Date(at).toISOString(), zone);
  return Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
}
