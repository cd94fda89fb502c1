import type { Words } from '../../sentences/index.ts';
import type { Colour, Diagnosis } from '../domain/finding.ts';
import type { Inventory } from '../domain/inventory.ts';
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
  const certificates = new Map(inventory.certificates.map((each) => [keyOf(each.id), each]));
  const all = judged.map(({ certificateId, diagnosis }): Row => {
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
  const shown = all.filter(({ row }) => isWanted(row, narrowing)).toSorted(narrowing.until ? soonestFirst : worstFirst);
  return {
    takenAt: inventory.takenAt,
    ...narrowing,
    counts: countColours(all),
    rows: shown.map(({ row }) => row),
    groups: groupsOf(shown),
  };
}

interface Row {
  readonly row: OverviewRow;
  readonly cause: Words;
  readonly vaultId: string | null;
}

function isWanted({ colour, expiresOn }: OverviewRow, { only, until }: Narrowing): boolean {
  return (only === null || colour === only) && (until === null || (expiresOn !== null && expiresOn <= until));
}

function groupsOf(rows: readonly Row[]): readonly OverviewGroup[] {
  const broken = rows.filter(({ row }) => row.firstBroken !== null);
  const byCause = Map.groupBy(broken, ({ row, vaultId }) => {
    return [row.firstBroken?.link, row.firstBroken?.rule, keyOf(vaultId ?? '')].join(' ');
  });
  const groups = [...byCause.values()].flatMap((members): OverviewGroup[] => {
    const [first] = members;
    if (!first?.row.firstBroken) return [];
    const certificateIds = members.map(({ row }) => row.certificateId);
    return [{ ...first.row.firstBroken, cause: first.cause, vaultId: first.vaultId, certificateIds }];
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
