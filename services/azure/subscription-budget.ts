import { Recent } from '../domain/recent.ts';
import { subscriptionIn } from './call-count.ts';

/**
 * As many reads a second go to one subscription, and as many at once after a pause: less than ARM takes of one principal, so
 * that whoever else asks as the bot is not shut out. Source: learn.microsoft.com, "request-limits-and-throttling".
 */
export const A_SECOND = 20;
const AT_ONCE = 200;

/** Nobody's identity sees more; one that is forgotten was not asked for long. */
const MOST_SUBSCRIPTIONS = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Lets a request to a subscription go when it is within the budget that all rooms share; until then it waits. */
export function subscriptionBudget(
  clock: () => number,
  wait: (milliseconds: number) => Promise<void>,
): (url: string) => Promise<void> {
  const buckets = new Recent<string, Bucket>(MOST_SUBSCRIPTIONS);
  return async (url) => {
    const { hostname, pathname } = new URL(url);
    const subscription = /^management\./i.test(hostname) ? subscriptionIn(pathname) : '';
    if (subscription === '') return;
    const bucket = buckets.get(subscription) ?? { left: AT_ONCE, at: clock() };
    buckets.set(subscription, bucket);
    const now = clock();
    bucket.left = Math.min(AT_ONCE, bucket.left + ((now - bucket.at) / 1000) * A_SECOND) - 1;
    bucket.at = now;
    if (bucket.left < 0) await wait((-bucket.left / A_SECOND) * 1000);
  };
}
