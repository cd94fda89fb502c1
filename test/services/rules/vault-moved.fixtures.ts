import { VAULT_ID } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';
import { deletedVault } from './vault-soft-deleted.fixtures.ts';

const ELSEWHERE = {
  id: '/subscriptions/2b1e/resourceGroups/rg-platform/providers/Microsoft.KeyVault/vaults/kv-shop',
};
const SAYS =
  'The key vault kv-shop is not where the certificate points: it is now in the resource group rg-platform of subscription 2b1e.';

export const vaultMoved: RuleFixtures = {
  sick: {
    'another resource id has its name': {
      facts: { vault: null, vaultElsewhere: ELSEWHERE },
      says: SAYS,
      proofs: [`Azure knows no ${VAULT_ID.toLowerCase()}`, `There is ${ELSEWHERE.id}`],
    },
    'another resource id has its name, and deleted vaults cannot be read': {
      facts: { vault: null, vaultElsewhere: ELSEWHERE },
      unseen: ['deletedVault'],
      says: SAYS,
    },
  },
  healthy: {
    'there, and its old place is listed too': { facts: { vaultElsewhere: ELSEWHERE } },
    'deleted, and its old place still listed': { facts: { vault: null, vaultElsewhere: ELSEWHERE, deletedVault } },
    'gone for good': { facts: { vault: null } },
  },
};
