import type { Moment } from './say.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const FORMS: { readonly [F in Moment['as']]: Intl.DateTimeFormatOptions } = {
  minute: { ...DAY, hour: '2-digit', minute: '2-digit' },
  day: DAY,
  hour: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** What writes times: one for each form in each language, made when it is first needed, since making one takes longest. */
const writers = new Map<string, Intl.DateTimeFormat>();

/** "9 Dec 2026, 09:00 UTC" as a language writes it; null where it is no time. */
export function instant({ at, as }: Moment, written: string): string | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  const text = writerOf(as, written).format(time);
  return as === 'day' ? text : `${text} UTC`;
}

function writerOf(as: Moment['as'], written: string): Intl.DateTimeFormat {
  const name = `${as} ${written}`;
  const writer =
    writers.get(name) ?? new Intl.DateTimeFormat(written, { ...FORMS[as], timeZone: 'UTC', hourCycle: 'h23' });
  writers.set(name, writer);
  return writer;
}
