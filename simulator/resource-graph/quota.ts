import type { Estate } from '../world/estate.ts';

const QUERIES_A_WINDOW = 15;
const WINDOW_MILLISECONDS = 5000;

const windows = new WeakMap<Estate, Map<string, { since: number; used: number }>>();

/** The headers by which Resource Graph tells a caller's quota; the simulator counts, and refuses only by a fault. */
export function countQuery(estate: Estate, oid: string): Record<string, string> {
  const mine = windows.get(estate) ?? new Map<string, { since: number; used: number }>();
  windows.set(estate, mine);
  const now = performance.now();
  const old = mine.get(oid);
  const current = old && now - old.since < WINDOW_MILLISECONDS ? old : { since: now, used: 0 };
  current.used += 1;
  mine.set(oid, current);
  const left = Math.ceil((WINDOW_MILLISECONDS - (now - current.since)) / 1000);
  return {
    'x-ms-user-quota-remaining': String(Math.max(0, QUERIES_A_WINDOW - current.used)),
    'x-ms-user-quota-resets-after': `00:00:${String(left).padStart(2, '0')}`,
  };
}
