import { plainText } from './plain-text.ts';

/** A time ahead: so many seconds from now, or an hour of a day. */
export type Ahead =
  | { readonly seconds: number }
  | { readonly daysAhead: number; readonly hour: number; readonly minute: number }
  | { readonly day: string; readonly hour: number; readonly minute: number };

/** What somebody says is to be done about an alert; the id is null where none is named. */
export type SaidOrder = { readonly id: string | null } & (
  | { readonly verb: 'acknowledge' }
  /** Ahead is null where the time is not understood. */
  | { readonly verb: 'snooze'; readonly ahead: Ahead | null; readonly reason: string }
  | { readonly verb: 'hand-over'; readonly to: string }
);

const ID = '(?: (?:alert )?#?(?<id>[0-9a-f]{6}))?(?: (?:it|this))?';
const ACKNOWLEDGE = new RegExp(`^(?:ack|acknowledge|acknowledged)${ID}[.!]*$`, 'i');
const SNOOZE = new RegExp(
  `^snooze${ID} (?:until |till |for )?(?<until>.+?)(?:(?:,|:| -| –)? ?(?:because|as|:|,) (?<reason>.+))?$`,
  'is',
);
const HAND_OVER = new RegExp(`^(?:hand ?over|assign)${ID} to (?<to>[^\\n]{1,100}?)[.!]*$`, 'i');

/** Reads what is to be done about an alert; null for whatever is more or less than just that. */
export function readAlertOrder(text: string): SaidOrder | null {
  const said = plainText(text).trim();
  if (said.includes('?')) return null;
  const acknowledged = ACKNOWLEDGE.exec(said);
  if (acknowledged) return { verb: 'acknowledge', id: idIn(acknowledged) };
  const handed = HAND_OVER.exec(said);
  if (handed)
    return { verb: 'hand-over', id: idIn(handed), to: handed.groups?.to?.replaceAll(/<[^>]*>|@/g, '').trim() ?? '' };
  const snoozed = SNOOZE.exec(said);
  if (!snoozed) return null;
  const { until = '', reason = '' } = snoozed.groups ?? {};
  const ahead = readAhead(until);
  const id = idIn(snoozed);
  // "snooze kv-shop" is an end of being told.
  return id === null && ahead === null ? null : { verb: 'snooze', id, ahead, reason: reason.trim() };
}

function idIn(found: RegExpExecArray): string | null {
  return found.groups?.id?.toLowerCase() ?? null;
}

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400, w: 604_800 };
const CLOCK = '(?:,? (?:at )?(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?: ?o.?clock)?)?';
const SPAN = /^(?:an? )?(?<count>\d{1,4})? ?(?<unit>m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)$/;
const TOMORROW = new RegExp(`^(?<day>today|tomorrow)${CLOCK}$`);
const DATE = new RegExp(`^(?<day>\\d{4}-\\d{2}-\\d{2})${CLOCK}$`);
const ALONE = /^(?<hour>\d{1,2}):(?<minute>\d{2})$/;
/** When a day begins for whoever names only the day. */
const MORNING = 9;

/** Reads a time ahead; null where it is not understood. */
export function readAhead(text: string): Ahead | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  const span = SPAN.exec(said)?.groups;
  if (span?.unit) return { seconds: Number(span.count ?? 1) * (SECONDS[span.unit[0] ?? ''] ?? 0) };
  const found = (TOMORROW.exec(said) ?? DATE.exec(said) ?? ALONE.exec(said))?.groups;
  if (!found) return null;
  const [hour, minute] = [Number(found.hour ?? MORNING), Number(found.minute ?? 0)];
  if (hour > 23 || minute > 59) return null;
  if (found.day === undefined || found.day === 'today') return { daysAhead: 0, hour, minute };
  return found.day === 'tomorrow' ? { daysAhead: 1, hour, minute } : { day: found.day, hour, minute };
}
