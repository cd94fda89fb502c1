import { firewall, vault } from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS =
  'A network security perimeter guards kv-shop and keeps App Service out unless one of its inbound rules admits it.';

export const perimeterBlocksAppService: RuleFixtures = {
  sick: {
    'a perimeter, enforced': {
      facts: vault({ publicNetworkAccess: 'SecuredByPerimeter' }),
      says: SAYS,
      proofs: ['Public network access is SecuredByPerimeter'],
    },
    'a perimeter, in other letters, which overrides the exception for trusted services': {
      facts: vault({ publicNetworkAccess: 'securedByPerimeter', networkRules: firewall('AzureServices') }),
      says: SAYS,
    },
  },
  healthy: {
    'no public access': { facts: vault({ publicNetworkAccess: 'Disabled' }) },
    'no vault': { facts: { vault: null } },
  },
};
