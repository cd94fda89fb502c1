import type { Cause, Sighting } from '../domain/alert.ts';
import type { Inventory } from '../domain/inventory.ts';
import { markOf } from '../domain/mark.ts';
import type { Overview, OverviewGroup, OverviewRow } from '../domain/overview.ts';
import { keyOf } from '../domain/resource-id.ts';
import type { Watch } from '../domain/watch.ts';
import { watched } from './scope.ts';

/** As many names as a card can show, and a few more. */
const MOST_NAMES = 10;
const MOST_NEXT = 5;

/** What of an overview the watches of a room see. */
export function sighting(
  watches: readonly Pick<Watch, 'id' | 'scope'>[],
  overview: Overview,
  inventory: Inventory,
): Sighting {
  const watchers = new Map<string, string[]>();
  for (const { id: watchId, scope } of watches) {
    for (const { id } of watched(scope, inventory)) {
      const key = keyOf(id);
      watchers.set(key, [...(watchers.get(key) ?? []), watchId]);
    }
  }
  const rows = new Map(
    overview.rows.flatMap((row) => {
      const key = keyOf(row.certificateId);
      return watchers.has(key) ? [[key, row] as const] : [];
    }),
  );
  const seen = [...rows.values()];
  const unjudged = seen.filter(({ colour }) => colour === 'unknown').map(({ certificateId }) => markOf(certificateId));
  return {
    causes: overview.groups.flatMap((group) => causeOf(group, rows, watchers) ?? []),
    unjudged: new Set(unjudged),
    present: new Set([...watchers.keys()].map(markOf)),
    counts: countsOf(seen),
    next: nextOf(seen),
  };
}

function causeOf(
  { link, rule, cause, vaultId, certificateIds }: OverviewGroup,
  rows: ReadonlyMap<string, OverviewRow>,
  watchers: ReadonlyMap<string, readonly string[]>,
): Cause | null {
  const members = certificateIds.flatMap((id) => rows.get(keyOf(id)) ?? []);
  const [first] = members;
  if (!first) return null;
  const outages = members.flatMap(({ outageAt }) => outageAt ?? []).toSorted();
  return {
    key: [link, rule, keyOf(vaultId ?? '')].join(' '),
    link,
    rule,
    says: cause,
    colour: members.some(({ colour }) => colour === 'red') ? 'red' : 'yellow',
    vaultId,
    marks: members.map(({ certificateId }) => markOf(certificateId)).toSorted(),
    names: members
      .map(({ name }) => name)
      .toSorted()
      .slice(0, MOST_NAMES),
    certificateId: first.certificateId,
    outageAt: outages[0] ?? null,
    watchIds: [...new Set(members.flatMap(({ certificateId }) => watchers.get(keyOf(certificateId)) ?? []))].toSorted(),
  };
}

function countsOf(rows: readonly OverviewRow[]): Sighting['counts'] {
  const counts = { red: 0, yellow: 0, unknown: 0, green: 0 };
  for (const { colour } of rows) counts[colour] += 1;
  return counts;
}

function nextOf(rows: readonly OverviewRow[]): Sighting['next'] {
  return rows
    .flatMap(({ name, outageAt }) => (outageAt === null ? [] : [{ name, outageAt }]))
    .toSorted((one, other) => (one.outageAt < other.outageAt ? -1 : 1))
    .slice(0, MOST_NEXT);
}
