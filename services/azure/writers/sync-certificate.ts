import type { Certificate } from '@azure/arm-appservice';
import type { SyncCertificate } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/**
 * Puts the same certificate again, tags kept: Azure has no other way to sync. A 400 is App Service saying that it may
 * not read the vault, which is what it says for some minutes after a grant too, so it is no verdict.
 */
export async function syncCertificate({ certificateId }: SyncCertificate, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(certificateId);
  return outcomeOf(
    `Syncing ${name}`,
    async () => {
      const held = await clients.appService(subscriptionId).certificates.get(resourceGroup, name);
      await clients.appServiceOnce(subscriptionId).certificates.createOrUpdate(resourceGroup, name, sameAgain(held));
    },
    { 400: 'refused-for-now' },
  );
}

function sameAgain({ location, tags, keyVaultId, keyVaultSecretName, serverFarmId }: Certificate): Certificate {
  return {
    location,
    ...(tags ? { tags } : {}),
    ...(keyVaultId ? { keyVaultId } : {}),
    ...(keyVaultSecretName ? { keyVaultSecretName } : {}),
    ...(serverFarmId ? { serverFarmId } : {}),
  };
}
