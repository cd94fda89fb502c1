import type { Moment } from './say.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const FORMS: { readonly [F in Moment['as']]: Intl.DateTimeFormatOptions } = {
  minute: { ...DAY, hour: '2-digit', minute: '2-digit' },
  day: DAY,
  hour: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** Making one takes longer than all the rest of a sentence, and there are but a few: so many languages by so many forms. */
const made = new Map<string, Intl.DateTimeFormat>();

function formOf(as: Moment['as'], written: string): Intl.DateTimeFormat {
  const name = `${written} ${as}`;
  const form = made.get(name) ?? new Intl.DateTimeFormat(written, { ...FORMS[as], timeZone: 'UTC', hourCycle: 'h23' });
  made.set(name, form);
  return form;
}

/** "9 Dec 2026, 09:00 UTC" as a language writes it; null where it is no time. */
export function instant({ at, as }: Moment, written: string): string | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  const text = formOf(as, written).format(time);
  return as === 'day' ? text : `${text} UTC`;
}
