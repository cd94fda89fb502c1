import { certificate, VAULT_ID } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

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
    'the vault is there, and a deleted one has its name': {
      facts: { deletedVault: { id: '/deleted', location: 'westeurope' } },
    },
    'an uploaded certificate, which has no vault': { facts: { ...certificate({ keyVault: null }), vault: null } },
  },
  unjudged: {
    'the vault is deleted': {
      facts: { vault: null, deletedVault: { id: '/deleted', location: 'westeurope' } },
      unseenIs: 'the vault kv-shop: it is deleted, and can be recovered',
    },
    'the vault was moved': {
      facts: { vault: null, vaultElsewhere: { id: '/subscriptions/2/kv-shop' } },
      unseenIs: 'the vault kv-shop: it is now at /subscriptions/2/kv-shop',
    },
  },
};
