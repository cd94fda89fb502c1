import type { AuditLine } from '../domain/audit.ts';
import type { Instant } from '../domain/instant.ts';
import { CasesTold, type Worth, worthOf } from './worth.ts';

export const SPANS = ['week', 'month'] as const;
export type ValueSpan = (typeof SPANS)[number];

/** What is to be counted. */
export interface ValueQuery {
  readonly since: Instant | null;
  /** Up to this moment, which is not in it; null up to now. */
  readonly before: Instant | null;
  /** Where it has to have happened; null for anywhere. */
  readonly conversation: string | null;
  readonly by: ValueSpan;
}

/** What the bot was good for: in all, and in each week or month in which there was anything. */
export interface ValueReport {
  readonly by: ValueSpan;
  readonly total: Worth;
  /** Each named by its first day, in UTC; a week begins on Monday. The oldest first. */
  readonly spans: readonly { readonly from: string; readonly worth: Worth }[];
}

const DAY = 86_400_000;
/** A long audit must not keep everybody else waiting. */
const LINES_WITHOUT_A_PAUSE = 2_000;

/** Counts from the whole audit: what was opened before a time may have come to its end in it. */
export async function countValue(
  lines: AsyncIterable<AuditLine>,
  { since, before, conversation, by }: ValueQuery,
  pause: () => Promise<void>,
): Promise<ValueReport> {
  const told = new CasesTold();
  let read = 0;
  for await (const line of lines) {
    read += 1;
    if (read % LINES_WITHOUT_A_PAUSE === 0) await pause();
    if (conversation === null || line.conversation === conversation) told.read(line);
  }
  const cases = told.all;
  const isMeant = (at: Instant) =>
    (since === null || Date.parse(at) >= Date.parse(since)) && (before === null || Date.parse(at) < Date.parse(before));
  const moments = cases.flatMap(({ openedAt, greenAt }) => [openedAt, ...(greenAt ? [greenAt] : [])]).filter(isMeant);
  const spans = [...new Set(moments.map((at) => firstDayOf(at, by)))].toSorted().map((from) => ({
    from,
    worth: worthOf(cases, (at) => isMeant(at) && firstDayOf(at, by) === from),
  }));
  return { by, total: worthOf(cases, isMeant), spans };
}

function firstDayOf(at: Instant, by: ValueSpan): string {
  const day = new Date(at).toISOString().slice(0, 10);
  if (by === 'month') return `${day.slice(0, 7)}-01`;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(Date.parse(day) - weekday * DAY).toISOString().slice(0, 10);
}
