import { nameOf } from '../../domain/resource-id.ts';
import { defineRule, PAGES } from '../rule.ts';

/** The vault that the certificate is imported from does not exist: not there, not deleted, not elsewhere by that name. */
export const vaultNotFound = defineRule({
  id: 'vault-not-found',
  link: 'vault',
  colour: 'yellow',
  needs: ['certificate', 'vault', 'deletedVault', 'vaultElsewhere'],
  page: PAGES.import,
  check({ certificate, vault, deletedVault, vaultElsewhere }) {
    if (vault || !certificate.keyVault) return undefined;
    const name = nameOf(certificate.keyVault.vaultId);
    if (deletedVault) return { unjudged: 'vault', because: `the vault ${name}: it is deleted, and can be recovered` };
    if (vaultElsewhere) return { unjudged: 'vault', because: `the vault ${name}: it is now at ${vaultElsewhere.id}` };
    return {
      says: `There is no key vault ${name}: neither where the certificate points, nor deleted, nor elsewhere by that name.`,
      because: [
        { fact: 'vault', says: `Azure knows no ${certificate.keyVault.vaultId}` },
        { fact: 'deletedVault', says: `No deleted vault ${name} can be recovered` },
        { fact: 'vaultElsewhere', says: `No other vault that the bot can read is called ${name}` },
      ],
    };
  },
});
