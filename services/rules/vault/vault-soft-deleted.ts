import { say } from '../../../sentences/index.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { vaultDeleted, vaultDeletedProof } from '../deletion.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The vault that the certificate is imported from was deleted, and can still be recovered. */
export const vaultSoftDeleted = defineRule({
  id: 'vault-soft-deleted',
  link: 'vault',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'deletedVault'],
  page: PAGES.softDelete,
  check({ certificate: { keyVault }, vault, deletedVault }) {
    if (vault || !keyVault || !deletedVault) return undefined;
    const name = nameOf(keyVault.vaultId);
    return {
      says: vaultDeleted(name, deletedVault),
      because: [
        { fact: 'vault', says: say('rule-vault.azure-knows-none', { id: keyVault.vaultId }) },
        { fact: 'deletedVault', says: vaultDeletedProof(deletedVault.id, deletedVault) },
      ],
    };
  },
});
