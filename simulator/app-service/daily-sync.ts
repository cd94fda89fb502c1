import type { Estate } from '../world/estate.ts';
import { takeFromVault } from './take-certificate.ts';
import { allCertificates } from './web-space.ts';

/** App Service's own sync, once in 24 hours: nobody calls ARM, so no permission, lock or fault is in its way. */
export function syncCertificates(estate: Estate): void {
  for (const certificate of allCertificates(estate)) {
    const { keyVaultId, keyVaultSecretStatus: status } = certificate.properties;
    if (keyVaultId && !isOrder(status)) takeFromVault(estate, certificate);
  }
}

/** A purchase that is under way, or failed, has put nothing into the vault that could be synced. */
function isOrder(status: string | null | undefined): boolean {
  return status === 'WaitingOnCertificateOrder' || status === 'CertificateOrderFailed';
}
