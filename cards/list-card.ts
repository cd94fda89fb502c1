import type { Locale } from '../sentences/index.ts';
import type { Colour, Instant, Overview, OverviewGroup, OverviewRow } from '../services/index.ts';
import { COLOURS } from './case/colours.ts';
import { name } from './parts/clean.ts';
import { plain, run, strong, subtle } from './parts/run.ts';
import { block, line, type Section } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import { capital, counted, inWords } from './parts/words.ts';
import { layout } from './render.ts';
import tableLayout from './templates/table.json' with { type: 'json' };
import type { View } from './view.ts';

const WORST_FIRST: readonly Colour[] = ['red', 'yellow', 'unknown', 'green'];

const drawTable = layout(tableLayout);

/** Many certificates at a glance: how many of each colour, which causes, and the most urgent ones. */
export function listCard(overview: Overview, now: Instant, locale: Locale): View {
  const heading = headingOf(overview);
  return fitting(
    [10, 6, 3, 1],
    (most) => ({
      band: bandOf(overview, now),
      heading,
      sections: [...causes(overview, now, Math.min(most, 5)), ...table(overview, now, most)],
      speech: `${totals(overview)}. ${heading}.`,
    }),
    locale,
  );
}

function bandOf(overview: Overview, now: Instant): Band {
  const worst = WORST_FIRST.find((colour) => overview.counts[colour] > 0) ?? 'unknown';
  const all = WORST_FIRST.reduce((sum, colour) => sum + overview.counts[colour], 0);
  const { icon, style } = COLOURS[worst];
  return {
    icon,
    style,
    word: capital(totals(overview)),
    about: counted(all, 'certificate'),
    under: [`seen ${when(overview.takenAt, now)}`],
  };
}

function totals({ counts }: Overview): string {
  const parts = WORST_FIRST.flatMap((colour) => (counts[colour] > 0 ? [`${counts[colour]} ${colour}`] : []));
  return parts.join(', ') || 'none';
}

function headingOf({ rows, groups, only, until, counts }: Overview): string {
  if (until !== null) return runningOut(rows.length, until);
  const causes = groups.length;
  const affected = groups.reduce((sum, { certificateIds }) => sum + certificateIds.length, 0);
  if (rows.length === 0) return only === null ? 'No certificates found' : `No certificate is ${only}`;
  if (causes === 0)
    return rows.every(({ colour }) => colour === 'green')
      ? allGreen(rows.length)
      : `${capital(inWords(counts.unknown))} not judged`;
  if (affected === 1) return 'One certificate needs attention';
  if (causes === 1) return `One cause behind ${affected === 2 ? 'both' : `all ${inWords(affected)}`}`;
  return `${capital(inWords(causes))} causes behind ${inWords(affected)} certificates`;
}

function runningOut(count: number, until: Instant): string {
  const what =
    count === 0
      ? 'No certificate runs out'
      : `${capital(inWords(count))} ${count === 1 ? 'certificate runs' : 'certificates run'} out`;
  return `${what} by ${absolute(until)}`;
}

function allGreen(count: number): string {
  return count === 1 ? 'The one certificate is sound' : `All ${inWords(count)} certificates are sound`;
}

function causes({ groups, rows }: Overview, now: Instant, most: number): readonly Section[] {
  const outages = new Map(rows.map(({ certificateId, outageAt }) => [certificateId, outageAt]));
  const lines = groups.slice(0, most).map((group) => {
    const first = firstOutage(group, outages);
    const hit = first === null ? '' : `, the first hits users ${relative(first, now)} (${absolute(first)})`;
    return line(strong(group.cause), run(` ${counted(group.certificateIds.length, 'certificate')}${hit}.`));
  });
  const more = groups.length - most;
  return block({
    id: 'causes',
    lines: more > 0 ? [...lines, line(subtle(`and ${counted(more, 'more cause')}`))] : lines,
  });
}

function firstOutage({ certificateIds }: OverviewGroup, outages: ReadonlyMap<string, Instant | null>): Instant | null {
  const known = certificateIds.flatMap((id) => outages.get(id) ?? []);
  return known.length > 0 ? known.reduce((one, other) => (other < one ? other : one)) : null;
}

function table({ rows, until }: Overview, now: Instant, most: number): readonly Section[] {
  if (rows.length === 0) return [];
  const [second, end] =
    until === null ? (['Users are hit', 'outageAt'] as const) : (['Runs out', 'expiresOn'] as const);
  const cells = rows.slice(0, most).map((row) => cellsOf(row, row[end], now));
  const element = drawTable({ first: 'Certificate', second, rows: cells });
  const lines = cells.map(({ name: who, state, left }) => [who, state, left].map(plain).join(' · '));
  const more = rows.length - most;
  const rest = more > 0 ? block({ id: 'more', lines: [line(subtle(`and ${more} more`))] }) : [];
  return [{ element, lines: [`Certificate · ${second}`, ...lines] }, ...rest];
}

function cellsOf({ name: called, colour, firstBroken }: OverviewRow, end: Instant | null, now: Instant) {
  const { icon, word } = COLOURS[colour];
  const state = firstBroken ? `${icon} ${word}, broken at ${firstBroken.link}` : `${icon} ${word}`;
  return {
    name: [strong(name(called))],
    state: [subtle(state)],
    left: [run(end === null ? '–' : relative(end, now))],
  };
}
