import { ALL } from '../domain/overview.ts';
import { sameId } from '../domain/resource-id.ts';
import { group } from '../fleet/group.ts';
import type { FoundCertificate } from '../fleet/search.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

/** How one certificate stands now. No case comes of it; null where there is no such certificate. */
export async function glance(
  certificateId: string,
  { azure, expiringDays }: Pick<Ports, 'azure' | 'expiringDays'>,
): Promise<FoundCertificate | null> {
  const inventory = await azure.inventory();
  const known = inventory.certificates.find(({ id }) => sameId(id, certificateId));
  if (!known) return null;
  const evidence = await azure.observe(known.id, inventory, () => false);
  const judged = [{ certificateId: known.id, diagnosis: diagnose(evidence, rules, expiringDays) }];
  const [row] = group(judged, inventory, ALL).rows;
  return row ? { ...row, takenAt: evidence.takenAt } : null;
}
