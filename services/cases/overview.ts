import type { Inventory } from '../domain/inventory.ts';
import type { Narrowing, Overview } from '../domain/overview.ts';
import { group } from '../fleet/group.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

type Sight = Pick<Ports, 'azure' | 'expiringDays'>;

/** Every certificate at a glance, and the inventory that it was judged from. */
export interface Estate {
  readonly inventory: Inventory;
  readonly overview: Overview;
}

/** Every certificate at a glance, or those that were asked for, or some alone, grouped by what is behind them. */
export async function overview(
  narrowing: Narrowing,
  ports: Sight,
  among: readonly string[] | null = null,
): Promise<Overview> {
  return (await estate(narrowing, ports, among)).overview;
}

/** The same with the names by which certificates are found in it. */
export async function estate(
  narrowing: Narrowing,
  { azure, expiringDays }: Sight,
  among: readonly string[] | null = null,
): Promise<Estate> {
  const inventory = await azure.inventory();
  const surveyed = await azure.survey(inventory, among);
  const judged = surveyed.map(({ certificateId, evidence }) => ({
    certificateId,
    diagnosis: diagnose(evidence, rules, expiringDays),
  }));
  return { inventory, overview: group(judged, inventory, narrowing) };
}
