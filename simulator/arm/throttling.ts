import type { Estate } from '../world/estate.ts';

const BUCKET = 250;
const REFILL_PER_SECOND = 25;

interface Bucket {
  left: number;
  at: number;
}

const buckets = new WeakMap<Estate, Record<'reads' | 'writes', Bucket>>();

/** The headers by which ARM says how many more calls it would take. The simulator counts, and refuses only by a fault. */
export function countCall(estate: Estate, method: string): Record<string, string> {
  const kind = method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
  const now = performance.now();
  const mine = buckets.get(estate) ?? { reads: { left: BUCKET, at: now }, writes: { left: BUCKET, at: now } };
  buckets.set(estate, mine);
  const { left, at } = mine[kind];
  const refilled = Math.min(BUCKET, left + ((now - at) / 1000) * REFILL_PER_SECOND);
  mine[kind] = { left: Math.max(0, refilled - 1), at: now };
  return { [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(Math.floor(mine[kind].left)) };
}
