import { keyOf } from '../domain/resource-id.ts';
import type { VaultEvent } from '../domain/vault-event.ts';
import { type Consequences, reachOf, touchedBy } from '../fleet/after-event.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import type { Ports } from './ports.ts';

/** Looks at every certificate that an event has to do with, each of its vaults once; null where it has to do with none. */
export async function afterEvent(
  event: VaultEvent,
  { azure, expiringDays }: Pick<Ports, 'azure' | 'expiringDays'>,
): Promise<Consequences | null> {
  const inventory = await azure.inventory();
  const { certificates, vaultIds, vaultsLeft } = reachOf(event, inventory);
  if (certificates.length === 0) return null;
  const meant = new Set(vaultIds.map(keyOf));
  // Resource Graph may not know of the change yet: a vault that is not in it is read live.
  const vaults = inventory.vaults.filter(({ id }) => !meant.has(keyOf(id)));
  const surveyed = await azure.survey({ ...inventory, certificates, vaults });
  const known = new Map(certificates.map((each) => [keyOf(each.id), each]));
  const touched = surveyed.flatMap(({ certificateId, evidence }) => {
    const certificate = known.get(keyOf(certificateId));
    return certificate ? [touchedBy(certificate, diagnose(evidence, rules, expiringDays))] : [];
  });
  return { event, takenAt: inventory.takenAt, vaultIds, vaultsLeft, touched };
}
