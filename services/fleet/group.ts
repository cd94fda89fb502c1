import type { Words } from '../../sentences/index.ts';
import type { Colour, Diagnosis } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Narrowing, Overview, OverviewGroup, OverviewRow } from '../domain/overview.ts';
import { keyOf } from '../domain/resource-id.ts';

/** One certificate of the estate and what the rules say of it. */
export interface Judged {
  readonly certificateId: string;
  readonly diagnosis: Diagnosis;
}

const WORST_FIRST: readonly Colour[] = ['red', 'yellow', 'unknown', 'green'];

/** Puts certificates of one cause together: same link, same rule, same vault. */
export function group(judged: readonly Judged[], inventory: Inventory, narrowing: Narrowing): Overview {
  return arranged(rowsOf(judged, inventory), inventory.takenAt, narrowing);
}

/** What an overview shows of each certificate, without what it was judged by. */
export function rowsOf(judged: readonly Judged[], inventory: Inventory): readonly Row[] {
  const certificates = certificatesById(inventory);
  return judged.map(({ certificateId, diagnosis }): Row => {
    const {
      name = certificateId,
      hostNames = [],
      keyVault,
      expiresOn = null,
    } = certificates.get(keyOf(certificateId)) ?? {};
    const { colour, firstBroken, outageAt, findings } = diagnosis;
    const cause = findings.find(({ rule }) => rule === firstBroken?.rule)?.says ?? '';
    return {
      row: { certificateId, name, hostNames, colour, firstBroken, outageAt, expiresOn },
      cause,
      vaultId: keyVault?.vaultId ?? null,
    };
  });
}

const certificatesById = oncePer(
  ({ certificates }: Inventory) => new Map(certificates.map((each) => [keyOf(each.id), each])),
);

/** Rows as they are asked for. */
export function arranged(rows: readonly Row[], takenAt: Instant, narrowing: Narrowing): Overview {
  const shown = rows
    .filter(({ row }) => isWanted(row, narrowing))
    .toSorted(narrowing.until ? soonestFirst : worstFirst);
  return {
    takenAt,
    wasGreen: null,
    ...narrowing,
    counts: countColours(rows),
    rows: shown.map(({ row }) => row),
    groups: groupsOf(shown),
  };
}

/** The same as it was last seen, while Azure cannot be reached: what was green then is unknown now. */
export function lastSeen(rows: readonly Row[], takenAt: Instant, narrowing: Narrowing): Overview {
  const green = rows.filter(({ row }) => row.colour === 'green').map(({ row }) => row.certificateId);
  const wasGreen = new Set(green);
  const now = rows.map((each): Row => {
    return wasGreen.has(each.row.certificateId) ? { ...each, row: { ...each.row, colour: 'unknown' } } : each;
  });
  return { ...arranged(now, takenAt, narrowing), wasGreen };
}

/** One certificate of an overview, with its cause. */
export interface Row {
  readonly row: OverviewRow;
  readonly cause: Words;
  readonly vaultId: string | null;
}

function isWanted({ colour, expiresOn, outageAt }: OverviewRow, { only, until, hitBy }: Narrowing): boolean {
  return (only === null || colour === only) && isBy(expiresOn, until) && isBy(outageAt, hitBy);
}

function isBy(day: Instant | null, last: Instant | null): boolean {
  return last === null || (day !== null && day <= last);
}

function groupsOf(rows: readonly Row[]): readonly OverviewGroup[] {
  const broken = rows.flatMap(({ row: { firstBroken, certificateId }, cause, vaultId }) =>
    firstBroken ? [{ group: { ...firstBroken, cause, vaultId }, certificateId }] : [],
  );
  const byCause = Map.groupBy(broken, ({ group: { link, rule, vaultId } }) => {
    return [link, rule, keyOf(vaultId ?? '')].join(' ');
  });
  const groups = [...byCause.values()].flatMap((members): OverviewGroup[] => {
    const certificateIds = members.map(({ certificateId }) => certificateId);
    return members.slice(0, 1).map((first) => ({ ...first.group, certificateIds }));
  });
  return groups.toSorted((one, other) => other.certificateIds.length - one.certificateIds.length);
}

function countColours(rows: readonly Row[]): Overview['counts'] {
  const counts = { red: 0, yellow: 0, unknown: 0, green: 0 };
  for (const { row } of rows) counts[row.colour] += 1;
  return counts;
}

function soonestFirst(one: Row, other: Row): number {
  return (one.row.expiresOn ?? '').localeCompare(other.row.expiresOn ?? '') || worstFirst(one, other);
}

function worstFirst({ row: one }: Row, { row: other }: Row): number {
  const byColour = WORST_FIRST.indexOf(one.colour) - WORST_FIRST.indexOf(other.colour);
  const byDate = (one.outageAt ?? '9').localeCompare(other.outageAt ?? '9');
  return byColour || byDate || one.name.localeCompare(other.name);
}
