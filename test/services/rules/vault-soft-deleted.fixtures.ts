import type { Facts } from '../../../services/domain/evidence.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

/** The vault, after somebody deleted it. */
export const deletedVault: NonNullable<Facts['deletedVault']> = {
  id: '/subscriptions/1/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-shop',
  location: 'westeurope',
  deletedOn: '2026-11-20T09:00:00.000Z',
  purgedOn: '2027-02-18T09:00:00.000Z',
};

export const vaultSoftDeleted: RuleFixtures = {
  sick: {
    'deleted three days ago': {
      facts: { vault: null, deletedVault },
      says: 'The key vault kv-shop was deleted on 20 Nov 2026 and can be recovered until 18 Feb 2027; its role assignments do not come back with it.',
      proofs: [
        `Azure knows no ${VAULT_ID.toLowerCase()}`,
        `${deletedVault.id} was deleted 2026-11-20T09:00:00.000Z, its scheduledPurgeDate is 2027-02-18T09:00:00.000Z`,
      ],
    },
    'deleted, and Azure does not say when': {
      facts: { vault: null, deletedVault: { ...deletedVault, deletedOn: null, purgedOn: null } },
      says: 'The key vault kv-shop was deleted and can be recovered; its role assignments do not come back with it.',
      proofs: [
        `Azure knows no ${VAULT_ID.toLowerCase()}`,
        `${deletedVault.id} was deleted at a time not said, its scheduledPurgeDate is not said`,
      ],
    },
    'deleted, and listed elsewhere by what lags behind': {
      facts: { vault: null, deletedVault, vaultElsewhere: { id: VAULT_ID } },
      says: 'The key vault kv-shop was deleted on 20 Nov 2026 and can be recovered until 18 Feb 2027; its role assignments do not come back with it.',
    },
  },
  healthy: {
    'there, and a deleted one has its name': { facts: { deletedVault } },
    'gone for good': { facts: { vault: null } },
  },
};
