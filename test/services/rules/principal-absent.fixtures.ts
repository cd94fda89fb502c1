import { certificate, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = 'The tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.';

export const principalAbsent: RuleFixtures = {
  sick: {
    'a tenant without it': {
      facts: { principal: null },
      says: SAYS,
      proofs: ['The directory lists no such service principal'],
    },
    'a tenant without it, and a vault that obeys roles': {
      facts: { principal: null, ...vault({ model: 'roles' }) },
      says: SAYS,
    },
  },
  healthy: {
    'it is there, and nothing is granted to it': { facts: vault({ accessPolicies: [] }) },
    'an uploaded certificate needs nobody to read a vault': {
      facts: { ...certificate({ keyVault: null }), principal: null },
    },
  },
};
