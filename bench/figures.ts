/** The middle of some values, and their ends. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The least, the middle and the most of what was measured several times. */
export function spread(values: readonly number[]): Spread {
  return { min: quantile(values, 0), median: quantile(values, 0.5), max: quantile(values, 1) };
}

/** The value below which that part of all values lies. */
export function quantile(values: readonly number[], part: number): number {
  const inOrder = values.toSorted((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? 0;
}

/** What is shown of a spread. */
export function shown({ min, median, max }: Spread, digits = 0): readonly string[] {
  return [min, median, max].map((each) => each.toFixed(digits));
}

/** Lines of a table to read, each column as wide as it has to be: the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))),
    )
    .map((cells) => cells.join('').trimEnd())
    .join('\n');
}
