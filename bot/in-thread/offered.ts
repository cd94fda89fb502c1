import { hoursBetween, type Instant, type Target } from '../../services/index.ts';

/** Threads that were offered a choice longest ago are forgotten first where there are more than this. */
const MOST_THREADS = 1_000;

interface Offer {
  readonly targets: readonly Target[];
  readonly at: Instant;
}

/**
 * What was last offered to choose from in each thread, so that "the second" can be understood. Kept in memory alone: to
 * pick only asks, and an instance that does not know the choice says so.
 */
export class Offered {
  readonly #offers = new Map<string, Offer>();

  keep(thread: string, targets: readonly Target[], at: Instant): void {
    this.#offers.delete(thread);
    this.#offers.set(thread, { targets, at });
    const [oldest] = this.#offers.keys();
    if (oldest !== undefined && this.#offers.size > MOST_THREADS) this.#offers.delete(oldest);
  }

  /** The last choice of a thread, if it was offered within the hour. */
  in(thread: string, now: Instant): readonly Target[] {
    const offer = this.#offers.get(thread);
    return offer && hoursBetween(offer.at, now) < 1 ? offer.targets : [];
  }
}
