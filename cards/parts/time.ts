import { say, type Words } from '../../sentences/index.ts';
import type { Instant } from '../../services/index.ts';

const MINUTE = 60_000;
const UNITS = [
  { unit: 'days', length: 1440 * MINUTE, from: 2 * 1440 * MINUTE },
  { unit: 'hours', length: 60 * MINUTE, from: 2 * 60 * MINUTE },
  { unit: 'minutes', length: MINUTE, from: 0 },
] as const;

const AHEAD = { days: 'time.in-days', hours: 'time.in-hours', minutes: 'time.in-minutes' } as const;
const AGO = { days: 'time.ago-days', hours: 'time.ago-hours', minutes: 'time.ago-minutes' } as const;
const LONG = { days: 'time.days', hours: 'time.hours', minutes: 'time.minutes' } as const;

/** "9 Dec 2026, 09:00 UTC" */
export function absolute(at: Instant): Words {
  return { at, as: 'minute' };
}

/** "09:00:39 UTC": inside one case the day is known. */
export function clockTime(at: Instant): Words {
  return { at, as: 'second' };
}

/** "in 16 days", "3 hours ago", "just now" */
export function relative(at: Instant, now: Instant): Words {
  const ahead = Date.parse(at) - Date.parse(now);
  if (ahead >= MINUTE) return said(AHEAD, ahead);
  if (ahead > 0) return say('time.in-a-moment');
  return ahead <= -MINUTE ? said(AGO, -ahead) : say('time.now');
}

/** "just now (23 Nov 2026, 09:00 UTC)" of something past: for the reader, and for whoever reads it tomorrow. */
export function when(at: Instant, now: Instant): Words {
  return say('time.when', { relative: relative(at < now ? at : now, now), at: absolute(at) });
}

/** "48 seconds" */
export function lasting(from: Instant, to: Instant): Words {
  const milliseconds = Math.max(0, Date.parse(to) - Date.parse(from));
  if (milliseconds < MINUTE) return say('time.seconds', { count: Math.floor(milliseconds / 1000) });
  return said(LONG, milliseconds);
}

function said(forms: typeof AHEAD | typeof AGO | typeof LONG, milliseconds: number): Words {
  const { unit, length } = UNITS.find(({ from }) => milliseconds >= from) ?? UNITS[2];
  return say(forms[unit], { count: Math.floor(milliseconds / length) });
}
