import type { Facts, Observed } from '../../domain/evidence.ts';
import type { Vault } from '../../domain/key-vault.ts';
import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';
import { vaultOf } from '../shapes.ts';

/** Reads the settings of a vault by its control plane, which no firewall closes. */
export function readVault(id: string, look: Look): Promise<Observed<Vault | null>> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(id);
  const source = sourceOf(askArm(look.cloud, id, API.keyVault), look);
  const read = async () => vaultOf(await look.clients.keyVault(subscriptionId).vaults.get(resourceGroup, name));
  return observed(source, roleMend(look.identity, 'Reader', id), read, null);
}

/** Looks for a deleted vault of that name, when there is no living one. */
export function readDeletedVault(id: string, look: Look): Promise<Observed<Facts['deletedVault']>> {
  const { subscriptionId } = parseResourceId(id);
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.KeyVault/deletedVaults`;
  const mend = roleMend(look.identity, 'Reader', `/subscriptions/${subscriptionId}`);
  const find = async () => {
    for await (const deleted of look.clients.keyVault(subscriptionId).vaults.listDeleted()) {
      if (deleted.name?.toLowerCase() !== nameOf(id).toLowerCase()) continue;
      const { vaultId = id, location = '', deletionDate, scheduledPurgeDate } = deleted.properties ?? {};
      return {
        id: vaultId,
        location,
        deletedOn: deletionDate?.toISOString() ?? null,
        purgedOn: scheduledPurgeDate?.toISOString() ?? null,
      };
    }
    return null;
  };
  return observed(sourceOf(askArm(look.cloud, path, API.keyVault), look), mend, find, null);
}
