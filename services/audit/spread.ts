/** How some values lie: one of them in the middle, and one that nine in ten do not exceed. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly nineInTen: number;
}

/** By nearest rank, so that each is a value that there was; null of no value. */
export function spreadOf(values: readonly number[]): Spread | null {
  const inOrder = values.toSorted((one, other) => one - other);
  const rank = (share: number) => inOrder[Math.ceil(share * inOrder.length) - 1];
  const [median, nineInTen] = [rank(0.5), rank(0.9)];
  return median === undefined || nineInTen === undefined ? null : { count: inOrder.length, median, nineInTen };
}
