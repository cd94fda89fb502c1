import { Recent } from '../../services/index.ts';

const MINUTE = 60_000;

/** There are some twenty. */
const MOST_REASONS = 100;

/** How often each reason for a refusal came up: said once a minute, so that a flood of requests is none of the log. */
export class Tally {
  readonly #counts = new Recent<string, { readonly since: number; readonly times: number }>(MOST_REASONS);

  /** Counts a refusal. The number since this reason was last said, where it is time to say it; null where it is not. */
  count(because: string, milliseconds: number): number | null {
    const known = this.#counts.get(because);
    const times = (known?.times ?? 0) + 1;
    if (known && milliseconds - known.since < MINUTE) {
      this.#counts.set(because, { since: known.since, times });
      return null;
    }
    this.#counts.set(because, { since: milliseconds, times: 0 });
    return times;
  }
}
