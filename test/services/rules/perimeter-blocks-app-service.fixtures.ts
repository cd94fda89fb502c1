import type { Perimeter } from '../../../services/domain/key-vault.ts';
import { firewall, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const perimeter = (changed: Partial<Perimeter> = {}) => ({
  perimeters: [{ name: 'nsp-shop', enforced: true, inboundRules: [], ...changed }],
});
const SECURED = vault({ publicNetworkAccess: 'SecuredByPerimeter' });

const ALONE = 'kv-shop is open to a network security perimeter alone and is in none, which keeps App Service out.';
const WITHIN = 'The network security perimeter nsp-shop keeps App Service out of kv-shop: it has no inbound rule.';

export const perimeterBlocksAppService: RuleFixtures = {
  sick: {
    'secured by a perimeter, and in none': {
      facts: SECURED,
      says: ALONE,
      proofs: ['Public network access is SecuredByPerimeter', 'No perimeter is around the vault'],
    },
    'secured by a perimeter, in other letters, which overrides the exception for trusted services': {
      facts: vault({ publicNetworkAccess: 'securedByPerimeter', networkRules: firewall('AzureServices') }),
      says: ALONE,
    },
    'secured by a perimeter that is enforced and admits nobody': {
      facts: { ...SECURED, ...perimeter() },
      says: WITHIN,
      proofs: ['Public network access is SecuredByPerimeter', 'nsp-shop is enforced, with 0 inbound rules'],
    },
    'secured by a perimeter that is in transition and admits nobody': {
      facts: { ...SECURED, ...perimeter({ enforced: false }) },
      says: WITHIN,
      proofs: ['Public network access is SecuredByPerimeter', 'nsp-shop is in transition, with 0 inbound rules'],
    },
    'a perimeter that is enforced, whatever the vault says of public access': {
      facts: perimeter(),
      says: WITHIN,
      proofs: ['Public network access is Enabled', 'nsp-shop is enforced, with 0 inbound rules'],
    },
    'a perimeter that is enforced and admits nobody, beside one in transition that admits many': {
      facts: {
        perimeters: [
          ...perimeter().perimeters,
          ...perimeter({ enforced: false, inboundRules: ['offices'] }).perimeters,
        ],
      },
      says: WITHIN,
    },
  },
  healthy: {
    'a perimeter in transition, where the firewall decides': { facts: perimeter({ enforced: false }) },
    'no public access': { facts: vault({ publicNetworkAccess: 'Disabled' }) },
    'no vault': { facts: { ...perimeter(), vault: null } },
  },
  unjudged: {
    'an enforced perimeter that admits somebody': {
      facts: perimeter({ inboundRules: ['offices', 'subscriptions'] }),
      unseenIs: 'whether the inbound rules offices, subscriptions of the perimeter nsp-shop admit App Service',
    },
    'a perimeter in transition that admits somebody, on a vault that is secured by it': {
      facts: { ...SECURED, ...perimeter({ enforced: false, inboundRules: ['offices'] }) },
      unseenIs: 'whether the inbound rules offices of the perimeter nsp-shop admit App Service',
    },
  },
};
