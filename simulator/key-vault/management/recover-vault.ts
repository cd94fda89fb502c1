import { appServicePrincipal } from '../../authorization/directory.ts';
import { refuse } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import type { AccessPolicy, DeletedVault, Vault } from '../../world/resource.ts';
import { parseId } from '../../world/resource-id.ts';
import { vaultShape } from '../../world/shapes.ts';
import { vaultHost } from '../vault-host.ts';
import { deletedVault, placeOf } from './deleted-vaults.ts';

/** Brings a soft-deleted vault back where it was and as it was, but without its roles. */
export function recoverVault(estate: Estate, id: string): Vault {
  const { name } = parseId(id);
  const deleted = deletedVault(estate, name);
  if (!deleted) throw refuse(404, 'DeletedVaultNotFound', `The deleted vault '${name}' could not be found.`);
  const vault = rebuilt(estate, deleted, id);
  estate.remove(deleted.id);
  estate.put(vault);
  return vault;
}

/** Where a world does not say what a deleted vault was like inside, it is taken to have let its readers in. */
function rebuilt(estate: Estate, deleted: DeletedVault, id: string): Vault {
  const { world } = estate;
  const { vaultId, location: ___, tags, deletionDate: _, scheduledPurgeDate: __, ...more } = deleted.properties;
  const { purgeProtectionEnabled, ...inside } = more;
  const properties = {
    sku: { family: 'A', name: 'standard' },
    tenantId: world.tenantId,
    accessPolicies: usualReaders(estate),
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enableRbacAuthorization: false,
    vaultUri: `https://${vaultHost(world.cloud, deleted.name)}/`,
    provisioningState: 'Succeeded',
    publicNetworkAccess: 'Enabled',
    ...(purgeProtectionEnabled === true && { enablePurgeProtection: true }),
    ...inside,
  };
  const identity = { id: vaultId ?? id, name: deleted.name, type: 'Microsoft.KeyVault/vaults' };
  return vaultShape.parse({ ...identity, location: placeOf(deleted), tags: tags ?? {}, properties });
}

/** The bot, as far as it looks, and App Service, as far as it needs. */
function usualReaders({ world }: Estate): AccessPolicy[] {
  const policy = (objectId: string, secrets: string[]) => {
    return { tenantId: world.tenantId, objectId, permissions: { secrets, certificates: ['get', 'list'] } };
  };
  const appService = appServicePrincipal(world);
  return [policy(world.bot, ['list']), ...(appService ? [policy(appService.id, ['get'])] : [])];
}
