import { say } from '../../../sentences/index.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The vault that the certificate is imported from does not exist: not there, not deleted, not elsewhere by that name. */
export const vaultNotFound = defineRule({
  id: 'vault-not-found',
  link: 'vault',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'deletedVault', 'vaultElsewhere'],
  page: PAGES.import,
  check({ certificate: { keyVault }, vault, deletedVault, vaultElsewhere }) {
    if (vault || !keyVault || deletedVault || vaultElsewhere) return undefined;
    const name = nameOf(keyVault.vaultId);
    return {
      says: say('rule-vault.not-found', { name }),
      because: [
        { fact: 'vault', says: say('rule-vault.azure-knows-none', { id: keyVault.vaultId }) },
        { fact: 'deletedVault', says: say('rule-vault.none-deleted', { name }) },
        { fact: 'vaultElsewhere', says: say('rule-vault.none-elsewhere', { name }) },
      ],
    };
  },
});
