import type { Colour } from '../domain/finding.ts';
import type { Overview } from '../domain/overview.ts';
import { group } from '../fleet/group.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

/** Every certificate at a glance, or those of one colour, grouped by what is behind them. */
export async function overview(only: Colour | null, ports: Ports): Promise<Overview> {
  const inventory = await ports.azure.inventory();
  const surveyed = await ports.azure.survey(inventory);
  const judged = surveyed.map(({ certificateId, evidence }) => ({
    certificateId,
    diagnosis: diagnose(evidence, rules, ports.expiringDays),
  }));
  return group(judged, inventory, only);
}
