import { AzureUnreachable } from '../azure/gateway.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Narrowing, Overview } from '../domain/overview.ts';
import { keyOf } from '../domain/resource-id.ts';
import { arranged, lastSeen, type Row, rowsOf } from '../fleet/group.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

type Sight = Pick<Ports, 'azure' | 'expiringDays'>;

/** Every certificate at a glance, and the inventory that it was judged from. */
export interface Estate {
  readonly inventory: Inventory;
  readonly overview: Overview;
}

/**
 * Every certificate at a glance, or those that were asked for, or some alone, grouped by what is behind them. While Azure
 * cannot be reached it is what this instance saw last.
 */
export async function overview(
  narrowing: Narrowing,
  ports: Sight,
  among: readonly string[] | null = null,
): Promise<Overview> {
  try {
    return (await estate(narrowing, ports, among)).overview;
  } catch (error) {
    const last = lastLooks.get(ports.azure);
    if (!(error instanceof AzureUnreachable) || !last) throw error;
    const wanted = among && new Set(among.map(keyOf));
    const rows = last.rows.filter(({ row }) => wanted === null || wanted.has(keyOf(row.certificateId)));
    return lastSeen(rows, last.inventory.takenAt, narrowing);
  }
}

/** The same with the names by which certificates are found in it; never what was seen before. */
export async function estate(
  narrowing: Narrowing,
  { azure, expiringDays }: Sight,
  among: readonly string[] | null = null,
): Promise<Estate> {
  const inventory = await azure.inventory(among === null ? 'survey' : undefined);
  const surveyed = await azure.survey(inventory, among);
  const judged = surveyed.map(({ certificateId, evidence }) => ({
    certificateId,
    diagnosis: diagnose(evidence, rules, expiringDays),
  }));
  const rows = rowsOf(judged, inventory);
  if (among === null) lastLooks.set(azure, { rows, inventory });
  return { inventory, overview: arranged(rows, inventory.takenAt, narrowing) };
}

/** The names by which certificates are found in a list; as they were last seen, where Azure cannot be reached. */
export async function lastInventory({ azure }: Pick<Ports, 'azure'>, purpose?: 'survey'): Promise<Inventory> {
  try {
    return await azure.inventory(purpose);
  } catch (error) {
    const last = lastLooks.get(azure);
    if (!(error instanceof AzureUnreachable) || !last) throw error;
    return last.inventory;
  }
}

/** The last whole look at an Azure, for as long as this instance lives. */
const lastLooks = new WeakMap<Sight['azure'], { readonly rows: readonly Row[]; readonly inventory: Inventory }>();
