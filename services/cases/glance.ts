import type { Inventory } from '../domain/inventory.ts';
import { ALL, type Overview } from '../domain/overview.ts';
import { sameId } from '../domain/resource-id.ts';
import { group } from '../fleet/group.ts';
import type { FoundCertificate } from '../fleet/search.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

/** How one certificate stands now. No case comes of it; null where there is no such certificate. */
export async function glance(
  certificateId: string,
  ports: Pick<Ports, 'azure' | 'expiringDays'>,
): Promise<FoundCertificate | null> {
  const inventory = await ports.azure.inventory();
  const known = inventory.certificates.find(({ id }) => sameId(id, certificateId));
  if (!known) return null;
  const { rows, takenAt } = await glimpse(known.id, inventory, ports);
  const [row] = rows;
  return row ? { ...row, takenAt } : null;
}

/** The same of a certificate that is in the inventory, as a list of one. */
export async function glimpse(
  certificateId: string,
  inventory: Inventory,
  { azure, expiringDays }: Pick<Ports, 'azure' | 'expiringDays'>,
): Promise<Overview> {
  const evidence = await azure.observe(certificateId, inventory, () => false);
  const judged = [{ certificateId, diagnosis: diagnose(evidence, rules, expiringDays) }];
  return { ...group(judged, inventory, ALL), takenAt: evidence.takenAt };
}
