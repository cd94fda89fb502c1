import { say } from '../../../sentences/index.ts';
import type { RecoverVault } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Brings a deleted vault back. Azure takes everything from the deleted one, and asks for a SKU all the same. */
export function recoverVault({ vaultId, location, tenantId }: RecoverVault, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(vaultId);
  const properties = { tenantId, sku: { family: 'A', name: 'standard' as const }, createMode: 'recover' as const };
  return outcomeOf(say('answers.recovering-vault', { name }), async () => {
    await clients.keyVault(subscriptionId).vaults.createOrUpdate(resourceGroup, name, { location, properties });
  });
}
