interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** How many seconds' worth of requests may come at once. */
const BURST_SECONDS = 4;

/** So many addresses are remembered; the one that was silent longest is forgotten first. */
const MOST_ADDRESSES = 10_000;

/** What each address may still ask: so many requests a second, saved up for a few seconds. */
export class Allowance {
  readonly #perSecond: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** How many addresses are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one request off the allowance of an address; false where nothing is left of it. */
  take(address: string, milliseconds: number): boolean {
    const most = this.#perSecond * BURST_SECONDS;
    const { left, at } = this.#buckets.get(address) ?? { left: most, at: milliseconds };
    const saved = Math.min(most, left + (Math.max(0, milliseconds - at) / 1000) * this.#perSecond);
    this.#buckets.delete(address);
    this.#buckets.set(address, { left: saved >= 1 ? saved - 1 : saved, at: milliseconds });
    if (this.#buckets.size > MOST_ADDRESSES) this.#forgetOne();
    return saved >= 1;
  }

  #forgetOne(): void {
    for (const oldest of this.#buckets.keys()) {
      this.#buckets.delete(oldest);
      return;
    }
  }
}
