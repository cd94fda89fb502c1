import type { Moment } from './say.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const FORMS: { readonly [F in Moment['as']]: Intl.DateTimeFormatOptions } = {
  minute: { ...DAY, hour: '2-digit', minute: '2-digit' },
  day: DAY,
  hour: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** "9 Dec 2026, 09:00 UTC" as a language writes it; null where it is no time. */
export function instant({ at, as }: Moment, written: string): string | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  const options = { ...FORMS[as], timeZone: 'UTC', hourCycle: 'h23' } as const;
  const text = new Intl.DateTimeFormat(written, options).format(time);
  return as === 'day' ? text : `${text} UTC`;
}
