import { type Locale, say } from '../sentences/index.ts';
import type { Instant, Listing, Overview } from '../services/index.ts';
import { narrowedTo } from './listing/narrowed.ts';
import { clip } from './parts/clean.ts';
import { codeBlock } from './parts/code-block.ts';
import { command, subtle } from './parts/run.ts';
import { block, line, under } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import { when } from './parts/time.ts';
import type { View } from './view.ts';

const LENGTHS = [20, 10, 5, 2, 1];
/** Longest row that a card shows. */
const LONGEST = 1_500;

/** What a card shows of a list as CSV. */
export interface ListAsCsv {
  /** The first is the header. */
  readonly rows: readonly string[];
  readonly overview: Overview;
  readonly listing: Listing;
  /** How to get all of it. */
  readonly command: string;
}

/** The first certificates of a list as rows of CSV, and how to get all of them. */
export function listExportCard(
  { rows, overview, listing, command: whole }: ListAsCsv,
  now: Instant,
  locale: Locale,
): View {
  const [head = '', ...lines] = rows.map((row) => clip(row, LONGEST));
  const [word, heading] = [say('listing.as-csv'), say('listing.rows')];
  const seen = say(overview.wasGreen ? 'listing.stale' : 'list.seen', { when: when(overview.takenAt, now) });
  return fitting(
    LENGTHS,
    (most) => {
      const shown = lines.slice(0, most);
      const told = say('listing.shown', { shown: shown.length, total: lines.length });
      return {
        band: {
          style: 'default',
          icon: '📜',
          word,
          about: say('list.certificates', { count: lines.length }),
          under: [seen, ...narrowedTo(listing)],
        },
        heading,
        sections: [
          ...block({ id: 'told', lines: [line(subtle(told))] }),
          ...codeBlock('csv', [head, ...shown], most + 1),
          ...block({ id: 'all', lines: [line(subtle(say('listing.all'))), under(command(whole))] }),
        ],
        speech: say('notice.speech', { word, heading }),
      };
    },
    locale,
  );
}
