import { vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const vaultInOtherTenant: RuleFixtures = {
  sick: {
    'made by the tenant that manages the subscription': {
      facts: vault({ tenantId: 'managing' }),
      says: 'kv-shop belongs to tenant managing and the certificate to tenant tenant: App Service reads no vault of another tenant.',
      proofs: ['tenantId is managing on kv-shop', 'tenantId is tenant on the subscription of the certificate'],
    },
  },
  healthy: {
    'the same tenant in other letters': { facts: { ...vault({ tenantId: 'Tenant' }), tenantId: 'tenanT' } },
    'no vault at all': { facts: { vault: null } },
  },
};
