import { nameOf } from '../../domain/resource-id.ts';
import { deletion, deletionProof } from '../deletion.ts';
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
      says: `The key vault ${name} ${deletion(deletedVault)}; its role assignments do not come back with it.`,
      because: [
        { fact: 'vault', says: `Azure knows no ${keyVault.vaultId}` },
        { fact: 'deletedVault', says: deletionProof(deletedVault.id, deletedVault) },
      ],
    };
  },
});
