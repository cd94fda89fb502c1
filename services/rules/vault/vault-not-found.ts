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
      says: `There is no key vault ${name}: neither where the certificate points, nor deleted, nor elsewhere by that name.`,
      because: [
        { fact: 'vault', says: `Azure knows no ${keyVault.vaultId}` },
        { fact: 'deletedVault', says: `No deleted vault ${name} can be recovered` },
        { fact: 'vaultElsewhere', says: `No other vault that the bot can read is called ${name}` },
      ],
    };
  },
});
