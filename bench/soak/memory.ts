/** What an instance keeps, once what was only passing through is gone. */
export interface Gauged {
  readonly atSeconds: number;
  readonly heap: number;
  readonly rss: number;
}

const SECONDS_AN_HOUR = 3_600;
const MEGABYTE = 1_000_000;

/** By how many megabytes an hour it grows: the line with the least squares through the looks after so many seconds. */
export function slope(seen: readonly Gauged[], afterSeconds: number, of: 'heap' | 'rss'): number {
  const points = seen.filter(({ atSeconds }) => atSeconds >= afterSeconds);
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
  const [x, y] = [mean(points.map(({ atSeconds }) => atSeconds)), mean(points.map((each) => each[of]))];
  const along = points.reduce((sum, { atSeconds }) => sum + (atSeconds - x) ** 2, 0);
  const up = points.reduce((sum, each) => sum + (each.atSeconds - x) * (each[of] - y), 0);
  return along === 0 ? 0 : ((up / along) * SECONDS_AN_HOUR) / MEGABYTE;
}
