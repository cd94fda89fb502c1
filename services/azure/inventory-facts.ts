import { say } from '../../sentences/index.ts';
import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Facts, Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { keyOf, nameOf, parseResourceId, sameId } from '../domain/resource-id.ts';
import { planIn, vaultsCalled } from './inventory-index.ts';
import { known } from './look.ts';
import { othersBeside } from './readers/sites.ts';

/** What Resource Graph answers well enough for a verdict, since it does not change under a certificate. */
export type InventoryFacts = Pick<Facts, 'servicePlan' | 'tenantId' | 'vaultElsewhere' | 'others' | 'principal'>;

/** The facts of one certificate that the inventory has. */
export function inventoryFacts(
  certificate: AppServiceCertificate | undefined,
  inventory: Inventory,
): { readonly [K in keyof InventoryFacts]: Observed<InventoryFacts[K]> } {
  const source = fromGraph(inventory);
  return {
    servicePlan: known(planOf(certificate, inventory), source),
    tenantId: tenantOf(certificate, inventory),
    vaultElsewhere: known(elsewhere(certificate, inventory), source),
    others: known(certificate ? othersBeside(certificate, inventory) : [], source),
    principal: inventory.principal,
  };
}

/** The inventory as a source. */
export function fromGraph({ source, command, takenAt }: Inventory) {
  return { source, command, at: takenAt };
}

function planOf(certificate: AppServiceCertificate | undefined, inventory: Inventory): Facts['servicePlan'] {
  return planIn(inventory, certificate?.serverFarmId ?? '') ?? null;
}

/** A tenant that Resource Graph does not name is not known: nothing may be compared with it. */
function tenantOf(certificate: AppServiceCertificate | undefined, inventory: Inventory): Observed<string> {
  const source = fromGraph(inventory);
  const found = certificate && inventory.tenants.get(keyOf(parseResourceId(certificate.id).subscriptionId));
  return found ? known(found, source) : { ...source, seen: false, why: 'unavailable', mend: say('mends.ask-again') };
}

/** Vault names are unique in the world: one of the same name under another id is where the vault went. */
function elsewhere(certificate: AppServiceCertificate | undefined, inventory: Inventory): Facts['vaultElsewhere'] {
  const vaultId = certificate?.keyVault?.vaultId ?? '';
  const other = vaultsCalled(inventory, nameOf(vaultId)).find(({ id }) => !sameId(id, vaultId));
  return other ? { id: other.id } : null;
}
