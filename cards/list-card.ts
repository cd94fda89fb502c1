import { capital, commas, type Key, type Locale, pieces, say, type Words } from '../sentences/index.ts';
import {
  type Colour,
  type Instant,
  type Listing,
  type Overview,
  type OverviewGroup,
  type OverviewRow,
  ROWS_A_PAGE,
  WHOLE,
} from '../services/index.ts';
import { COLOURS } from './case/colours.ts';
import { offerOfAll } from './group-offer.ts';
import { narrowedTo } from './listing/narrowed.ts';
import { paging } from './listing/paging.ts';
import { brokenAt } from './parts/broken-at.ts';
import { name } from './parts/clean.ts';
import { plain, run, strong, subtle } from './parts/run.ts';
import { block, line, type Section } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import { layout } from './render.ts';
import tableLayout from './templates/table.json' with { type: 'json' };
import type { View } from './view.ts';

const WORST_FIRST: readonly Colour[] = ['red', 'yellow', 'unknown', 'green'];

const TOTALS: { readonly [C in Colour]: Key } = {
  red: 'list.red',
  yellow: 'list.yellow',
  unknown: 'list.unknown',
  green: 'list.green',
};

const NONE: { readonly [C in Colour]: Key } = {
  red: 'list.none-red',
  yellow: 'list.none-yellow',
  unknown: 'list.none-unknown',
  green: 'list.none-green',
};

const drawTable = layout(tableLayout);

/** Many certificates at a glance: how many of each colour, which causes, and the most urgent ones. */
export function listCard(overview: Overview, now: Instant, locale: Locale, listing: Listing = WHOLE): View {
  const heading = headingOf(overview);
  return fitting(
    [10, 6, 3, 1],
    (most) => ({
      band: bandOf(overview, now, listing),
      heading,
      sections: [
        ...causes(overview, now, Math.min(most, 5), locale),
        ...table(overview, now, most, listing.page),
        ...paging(listing, overview.rows.length),
      ],
      speech: say('notice.speech', { word: totals(overview.counts), heading }),
    }),
    locale,
  );
}

function bandOf(overview: Overview, now: Instant, listing: Listing): Band {
  const worst = worstOf(overview.counts);
  const all = WORST_FIRST.reduce((sum, colour) => sum + overview.counts[colour], 0);
  const { icon, style } = COLOURS[worst];
  return {
    icon,
    style,
    word: capital(totals(overview.counts)),
    about: say('list.certificates', { count: all }),
    under: [seen(overview, now), ...narrowedTo(listing)],
  };
}

function seen({ takenAt, wasGreen }: Overview, now: Instant): Words {
  return say(wasGreen ? 'listing.stale' : 'list.seen', { when: when(takenAt, now) });
}

/** The worst colour that there is any of. */
export function worstOf(counts: Overview['counts']): Colour {
  return WORST_FIRST.find((colour) => counts[colour] > 0) ?? 'unknown';
}

/** "2 red, 1 yellow" */
export function totals(counts: Overview['counts']): Words {
  const present = WORST_FIRST.filter((colour) => counts[colour] > 0);
  if (present.length === 0) return say('list.none');
  return commas(present.map((colour) => say(TOTALS[colour], { count: counts[colour] })));
}

function headingOf({ rows, groups, only, until, counts }: Overview): Words {
  if (until !== null) return say('list.run-out', { count: rows.length, at: absolute(until) });
  const causes = groups.length;
  const affected = groups.reduce((sum, { certificateIds }) => sum + certificateIds.length, 0);
  if (rows.length === 0) return only === null ? say('list.none-found') : say(NONE[only]);
  if (causes === 0)
    return rows.every(({ colour }) => colour === 'green')
      ? say('list.all-sound', { count: rows.length })
      : say('list.not-judged', { count: counts.unknown });
  if (affected === 1) return say('list.one-affected');
  if (causes === 1) return say('list.one-cause', { count: affected });
  return say('list.several-causes', { causes, count: affected });
}

/** Every cause, and below it the button that mends all it is behind. */
function causes({ groups, rows }: Overview, now: Instant, most: number, locale: Locale): readonly Section[] {
  const outages = new Map(rows.map(({ certificateId, outageAt }) => [certificateId, outageAt]));
  const more = groups.length - most;
  const rest = more > 0 ? [line(subtle(say('list.more-causes', { count: more })))] : [];
  return [
    ...groups.slice(0, most).flatMap((group, index) => {
      const told = line(run(causeOf(group, firstOutage(group, outages), now)));
      return [...block({ id: `cause-${index + 1}`, lines: [told] }), ...offerOfAll(group, locale)];
    }),
    ...block({ id: 'more-causes', lines: rest }),
  ];
}

function causeOf({ cause, certificateIds }: OverviewGroup, first: Instant | null, now: Instant): Words {
  const holes = { cause, count: certificateIds.length };
  if (first === null) return say('list.cause', holes);
  return say('list.cause-hits', { ...holes, relative: relative(first, now), at: absolute(first) });
}

function firstOutage({ certificateIds }: OverviewGroup, outages: ReadonlyMap<string, Instant | null>): Instant | null {
  const known = certificateIds.flatMap((id) => outages.get(id) ?? []);
  return known.length > 0 ? known.reduce((one, other) => (other < one ? other : one)) : null;
}

function table(overview: Overview, now: Instant, most: number, page: number): readonly Section[] {
  const { rows: all, until } = overview;
  const rows = all.slice((page - 1) * ROWS_A_PAGE);
  if (rows.length === 0) return [];
  const [second, end] =
    until === null
      ? ([say('list.users-are-hit'), 'outageAt'] as const)
      : ([say('list.runs-out'), 'expiresOn'] as const);
  const cells = rows.slice(0, most).map((row) => cellsOf(row, row[end], overview, now));
  const first = say('list.certificate');
  const element = drawTable({ first, second, rows: cells });
  const lines = cells.map(({ name: who, state, left }) =>
    pieces([plain(who), ' · ', plain(state), ' · ', plain(left)]),
  );
  const more = rows.length - most;
  const rest = more > 0 ? block({ id: 'more', lines: [line(subtle(say('list.more', { count: more })))] }) : [];
  return [{ element, lines: [pieces([first, ' · ', second]), ...lines] }, ...rest];
}

function cellsOf(row: OverviewRow, end: Instant | null, { wasGreen, takenAt }: Overview, now: Instant) {
  const { certificateId, name: called, colour, firstBroken } = row;
  const { icon, word } = COLOURS[colour];
  const was = wasGreen?.has(certificateId) ? say('listing.was-green', { at: absolute(takenAt) }) : null;
  const state = was ?? (firstBroken ? commas([word, brokenAt(firstBroken.link)]) : word);
  return {
    name: [strong(name(called))],
    state: [subtle(pieces([`${icon} `, state]))],
    left: [run(end === null ? '–' : relative(end, now))],
  };
}
