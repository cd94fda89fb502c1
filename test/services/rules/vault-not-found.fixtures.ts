import { VAULT_ID } from '../../helpers/evidence.ts';
import { certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';
import { deletedVault } from './vault-soft-deleted.fixtures.ts';

export const vaultNotFound: RuleFixtures = {
  sick: {
    'nowhere, not deleted, and not elsewhere': {
      facts: { vault: null },
      says: 'There is no key vault kv-shop: neither where the certificate points, nor deleted, nor elsewhere by that name.',
      proofs: [
        `Azure knows no ${VAULT_ID.toLowerCase()}`,
        'No deleted vault kv-shop can be recovered',
        'No other vault that the bot can read is called kv-shop',
      ],
    },
  },
  healthy: {
    'the vault is there, and a deleted one has its name': { facts: { deletedVault } },
    'a deleted vault, which can be recovered': { facts: { vault: null, deletedVault } },
    'a vault elsewhere of that name': { facts: { vault: null, vaultElsewhere: { id: VAULT_ID } } },
    'an uploaded certificate, which has no vault': { facts: { ...certificate({ keyVault: null }), vault: null } },
  },
};
