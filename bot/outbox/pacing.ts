/** At most so many sends to one conversation within any window of so many seconds. */
export interface Limit {
  readonly sends: number;
  readonly seconds: number;
}

/** How fast a channel may be spoken to, and how long it may take to answer. */
export interface Pace {
  readonly limits: readonly Limit[];
  /** Between two edits of one card, so that fast work does not use up what the channel allows. */
  readonly secondsBetweenEdits: number;
  /** After which a send counts as unanswered. The SDK has no limit of its own. */
  readonly secondsToAnswer: number;
}

/** What Teams allows a bot in one conversation, posts and edits alike. Source: learn.microsoft.com, "rate-limit". */
export const TEAMS: Pace = {
  limits: [
    { sends: 7, seconds: 1 },
    { sends: 8, seconds: 2 },
    { sends: 60, seconds: 30 },
    { sends: 1800, seconds: 3600 },
  ],
  secondsBetweenEdits: 1,
  secondsToAnswer: 10,
};

/** A terminal takes what comes. */
export const UNPACED: Pace = { limits: [], secondsBetweenEdits: 0, secondsToAnswer: 10 };

/** How many milliseconds the next send has to wait, by the times of the past ones, oldest first. */
export function millisecondsToWait(past: readonly number[], now: number, limits: readonly Limit[]): number {
  const free = limits.map(({ sends, seconds }) => (past.at(-sends) ?? Number.NEGATIVE_INFINITY) + seconds * 1000);
  return Math.max(0, ...free.map((at) => at - now));
}

/** For how many milliseconds a send still counts. */
export function memory({ limits, secondsBetweenEdits }: Pace): number {
  return 1000 * Math.max(secondsBetweenEdits, ...limits.map(({ seconds }) => seconds));
}
