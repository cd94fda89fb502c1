import type { Certificate } from '@azure/arm-appservice';
import { say } from '../../../sentences/index.ts';
import type { SyncCertificate } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { slotOf } from '../site-path.ts';
import { planNear } from './plan-near.ts';

/**
 * Puts the same certificate again, tags kept: Azure has no other way to sync. A 400 is App Service saying that it may
 * not read the vault, which is what it says for some minutes after a grant too, so it is no verdict.
 */
export async function syncCertificate({ certificateId }: SyncCertificate, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(certificateId);
  return outcomeOf(
    say('answers.syncing', { name }),
    async () => {
      const { site, slot } = slotOf(certificateId);
      const reader = clients.appService(subscriptionId);
      const writer = clients.withoutRetries.appService(subscriptionId);
      if (!site) {
        const held = await reader.certificates.get(resourceGroup, name);
        const serverFarmId = held.serverFarmId || (await planNear(held, resourceGroup, reader));
        const again = { ...sameAgain(held), ...(serverFarmId ? { serverFarmId } : {}) };
        await writer.certificates.createOrUpdate(resourceGroup, name, again);
      } else if (slot) {
        const held = await reader.siteCertificates.getSlot(resourceGroup, site, slot, name);
        await writer.siteCertificates.createOrUpdateSlot(resourceGroup, site, slot, name, sameAgain(held));
      } else {
        const held = await reader.siteCertificates.get(resourceGroup, site, name);
        await writer.siteCertificates.createOrUpdate(resourceGroup, site, name, sameAgain(held));
      }
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
