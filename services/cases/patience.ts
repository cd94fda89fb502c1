/** Azure settles in seconds or in minutes: soon at first, then ever less often. */
const SECONDS_BEFORE_EACH_LOOK = [1, 2, 4, 8, 15, 30];
const SECONDS_BETWEEN_LATE_LOOKS = 60;

/** How long to wait before a look, the first being 0. */
export function secondsBefore(look: number): number {
  return SECONDS_BEFORE_EACH_LOOK[look] ?? SECONDS_BETWEEN_LATE_LOOKS;
}
