import { sameId } from '../domain/resource-id.ts';
import { defineRemediation } from './remediation.ts';

/** Brings the deleted vault back, with its secrets and access policies. Somebody deleted it, so it is no small thing. */
export const recoverVault = defineRemediation({
  id: 'recover-vault',
  cures: ['vault-soft-deleted'],
  risk: 'medium',
  needs: ['certificate', 'deletedVault', 'tenantId'],
  propose({ certificate, deletedVault, tenantId }) {
    if (!certificate.keyVault || !deletedVault?.location || !tenantId) return [];
    // A vault comes back where it was: one that was elsewhere comes back where App Service does not look.
    if (!sameId(deletedVault.id, certificate.keyVault.vaultId)) return [];
    return [{ kind: 'recover-vault', vaultId: deletedVault.id, location: deletedVault.location, tenantId, undo: null }];
  },
});
