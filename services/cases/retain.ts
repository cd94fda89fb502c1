import { MOST_CUT } from '../domain/audit-cut.ts';
import { type Instant, later } from '../domain/instant.ts';
import { overSince } from '../domain/over.ts';
import type { Past, Ports } from './ports.ts';

/** For how many days what is over is kept; null for ever. */
export interface Retention {
  readonly caseDays: number | null;
  readonly auditDays: number | null;
}

/** What was let go. */
export interface LetGo {
  readonly cases: number;
  readonly lines: number;
}

/** So many old cases are read before everybody else has a turn. */
const CASES_WITHOUT_A_PAUSE = 50;

/**
 * Lets go what is older than it is to be kept: cases that are over, and the beginning of the audit. A case that is still open
 * stays, and so does all of the audit from its opening on.
 */
export async function retain(
  { caseDays, auditDays }: Retention,
  past: Past,
  { now, wait }: Pick<Ports, 'now' | 'wait'>,
  goesOn: () => boolean,
): Promise<LetGo> {
  const at = now();
  const casesFrom = caseDays === null ? null : daysBefore(at, caseDays);
  const auditFrom = auditDays === null ? null : daysBefore(at, auditDays);
  const oldest = newestOf(casesFrom, auditFrom);
  if (oldest === null) return { cases: 0, lines: 0 };
  const count = { read: 0, cases: 0, lines: 0 };
  let open = auditFrom;
  for await (const stored of past.openedBefore(oldest)) {
    if (!goesOn()) return count;
    count.read += 1;
    if (count.read % CASES_WITHOUT_A_PAUSE === 0) await wait(0);
    const { current } = stored;
    const over = overSince(current);
    if (over === null) open = open && earlierOf(open, current.openedAt);
    else if (casesFrom !== null && isBefore(over, casesFrom) && (await past.forget(stored))) count.cases += 1;
  }
  while (open !== null && goesOn()) {
    const lines = await past.cut(open, at);
    count.lines += lines;
    if (lines < MOST_CUT) break;
    await wait(0);
  }
  return count;
}

function daysBefore(at: Instant, days: number): Instant {
  return later(at, -days * 86_400);
}

function isBefore(one: Instant, other: Instant): boolean {
  return Date.parse(one) < Date.parse(other);
}

function earlierOf(one: Instant, other: Instant): Instant {
  return isBefore(one, other) ? one : other;
}

function newestOf(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(one, other) ? other : one;
}
