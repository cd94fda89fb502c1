import type { Signal } from './signal.ts';

/** Somebody who is told what happens. */
export type Hearer = (signal: Signal) => void;

/** What happens before somebody is there to hear it: more than so much is forgotten, the newest first. */
const MOST_KEPT = 2_000;

/** Hears at once, and hands on once somebody is there: what it takes to count is loaded when the bot is up already. */
export class Later {
  #hearer: Hearer | null = null;
  #kept: Signal[] = [];

  readonly hear: Hearer = (signal) => {
    if (this.#hearer) this.#hearer(signal);
    else if (this.#kept.length < MOST_KEPT) this.#kept.push(signal);
  };

  /** Hands on what was heard so far, and from now on everything. */
  handTo(hearer: Hearer): void {
    this.#hearer = hearer;
    for (const signal of this.#kept.splice(0)) hearer(signal);
  }
}
