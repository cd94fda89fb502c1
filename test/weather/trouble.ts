/** What a way to a service does to one exchange. */
export type Trouble =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The service never hears of it. */
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'unsent' }
  /** The service has done it, and its answer is lost. */
  | { readonly kind: 'unanswered' }
  /** The answer breaks off in the middle. */
  | { readonly kind: 'half' }
  /** A read is answered with what was the case before. */
  | { readonly kind: 'stale' };

/** How often each trouble comes: shares of all exchanges. */
export type Forecast = readonly (readonly [share: number, trouble: Trouble])[];

/** What becomes of the next exchange; null where nothing does. */
export type Mood = () => Trouble | null;

/** Troubles by the numbers of a seed: one number an exchange, so that the same seed has the same troubles in the same order. */
export function moodOf(random: () => number, forecast: () => Forecast): Mood {
  return () => {
    let left = random();
    for (const [share, trouble] of forecast()) {
      left -= share;
      if (left < 0) return trouble;
    }
    return null;
  };
}
