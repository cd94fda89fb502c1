import type { Evidence } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { Azure } from './gateway.ts';

type Observe = Azure['observe'];
type IsWorthMore = Parameters<Observe>[2];

/** A look that is under way, and the one that begins when it is over, for all who have asked meanwhile. */
interface UnderWay {
  readonly over: Promise<unknown>;
  next: { readonly askers: IsWorthMore[]; readonly evidence: Promise<Evidence> } | null;
}

/**
 * Lets all who ask the same while somebody looks have one look together, the next: after an alert a whole room asks. It begins
 * after each of them has asked, so that nobody is told what was so before; and it explains and cures where any of them would.
 */
export function oneLook(observe: Observe): Observe {
  const looks = new WeakMap<Inventory, Map<string, UnderWay>>();
  return (certificateId, inventory, isWorthMore, siteIds = []) => {
    const underWay = looks.get(inventory) ?? new Map<string, UnderWay>();
    looks.set(inventory, underWay);
    const key = [certificateId, ...siteIds].map(keyOf).join(' ');
    const begin = (askers: readonly IsWorthMore[]): Promise<Evidence> => {
      const isWorthIt: IsWorthMore = (evidence) => askers.some((each) => each(evidence));
      const look = observe(certificateId, inventory, isWorthIt, siteIds);
      const mine: UnderWay = { over: Promise.allSettled([look]), next: null };
      underWay.set(key, mine);
      void mine.over.then(() => mine.next ?? underWay.delete(key));
      return look;
    };
    const current = underWay.get(key);
    if (!current) return begin([isWorthMore]);
    if (current.next) {
      current.next.askers.push(isWorthMore);
      return current.next.evidence;
    }
    const askers = [isWorthMore];
    const evidence = current.over.then(() => begin(askers));
    current.next = { askers, evidence };
    return evidence;
  };
}
