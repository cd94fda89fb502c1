import type { Instant } from '../../services/index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const SECOND = 1000;
const UNITS = [
  { word: 'day', length: 86_400 * SECOND, from: 2 * 86_400 * SECOND },
  { word: 'hour', length: 3600 * SECOND, from: 2 * 3600 * SECOND },
  { word: 'minute', length: 60 * SECOND, from: 60 * SECOND },
  { word: 'second', length: SECOND, from: 0 },
] as const;

/** "9 Dec 2026, 09:00 UTC" */
export function absolute(at: Instant): string {
  const [, year, month, day, clock] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(utc(at)) ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${clock} UTC` : 'at an unknown time';
}

/** "09:00:39 UTC": inside one case the day is known. */
export function clockTime(at: Instant): string {
  return `${utc(at).slice(11, 19)} UTC`;
}

/** "in 16 days", "3 hours ago", "just now" */
export function relative(at: Instant, now: Instant): string {
  const ahead = Date.parse(at) - Date.parse(now);
  if (ahead >= 60 * SECOND) return `in ${span(ahead)}`;
  if (ahead > 0) return 'in less than a minute';
  return ahead <= -60 * SECOND ? `${span(-ahead)} ago` : 'just now';
}

/** "just now (23 Nov 2026, 09:00 UTC)" of something past: for the reader, and for whoever reads it tomorrow. */
export function when(at: Instant, now: Instant): string {
  return `${relative(at < now ? at : now, now)} (${absolute(at)})`;
}

/** "48 seconds" */
export function lasting(from: Instant, to: Instant): string {
  return span(Math.max(0, Date.parse(to) - Date.parse(from)));
}

function span(milliseconds: number): string {
  const { word, length } = UNITS.find(({ from }) => milliseconds >= from) ?? UNITS[3];
  const count = Math.floor(milliseconds / length);
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function utc(at: Instant): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
