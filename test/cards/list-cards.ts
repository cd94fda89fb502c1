import { budgetCard } from '../../cards/budget-card.ts';
import { listCard } from '../../cards/list-card.ts';
import { listExportCard } from '../../cards/list-export-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import { CERTIFICATE_HEADER, type Listing, type Overview, WHOLE } from '../../services/index.ts';
import { NOW } from '../helpers/cases.ts';

/** Lists that are narrowed, paged, handed out, or no longer fresh; and what answers cost. */
export function listCards(
  overviewOf: (count: number, yellow: number) => Overview,
  hostile: string,
  long: string,
  locale: Locale,
): Readonly<Record<string, View>> {
  const narrowed = (name: string): Listing => ({
    ...WHOLE,
    hitBy: NOW,
    about: name,
    places: (['subscription', 'vault', 'app', 'owner'] as const).map((kind) => ({ kind, name })),
  });
  const many = overviewOf(48, 8);
  const stale: Overview = {
    ...many,
    rows: many.rows.map((row) => (row.colour === 'green' ? { ...row, colour: 'unknown' } : row)),
    counts: { red: 0, yellow: 8, unknown: 40, green: 0 },
    wasGreen: new Set(many.rows.slice(8).map(({ certificateId }) => certificateId)),
  };
  const csv = (row: string) => ({
    rows: [CERTIFICATE_HEADER, ...Array.from({ length: 60 }, () => row)],
    overview: many,
    listing: WHOLE,
    command: 'npm run -s ask -- "list yellow certificates as csv"',
  });
  const spent = (count: number) => ({
    resourceGraph: count,
    vaults: count,
    directory: 1,
    subscriptions: new Map(Array.from({ length: count }, (_, each) => [each === 0 ? '' : `${each}`, each])),
  });
  const names = new Map([['1', hostile]]);
  return {
    'list, the middle of many pages': listCard(many, NOW, locale, { ...WHOLE, page: 2 }),
    'list, narrowed': listCard(many, NOW, locale, narrowed('shop-prod')),
    'list, narrowed, hostile': listCard(many, NOW, locale, narrowed(hostile)),
    'list, as it was last seen': listCard(stale, NOW, locale, { ...WHOLE, page: 2 }),
    'list as csv': listExportCard(csv('kv-shop,yellow,access,grant-missing'), NOW, locale),
    'list as csv, hostile': listExportCard(csv(hostile), NOW, locale),
    'list as csv, long': listExportCard(csv(long), NOW, locale),
    'calls, of an answer': budgetCard({ answer: spent(3), hour: spent(30), aSecond: 20 }, names, locale),
    'calls, no answer': budgetCard({ answer: null, hour: spent(0), aSecond: 20 }, names, locale),
  };
}
