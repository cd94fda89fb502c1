import { firewall, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = 'The firewall of kv-shop keeps App Service out: it does not except trusted Microsoft services.';
const CLOSED = vault({ networkRules: firewall('None') });

export const firewallBlocksAppService: RuleFixtures = {
  sick: {
    'closed, trusted services not excepted': {
      facts: vault({ networkRules: firewall('None') }),
      says: SAYS,
      proofs: ['Public network access is Enabled, the default action is Deny, bypass is None'],
    },
    'closed, in other letters': {
      facts: vault({ publicNetworkAccess: 'ENABLED', networkRules: firewall('NONE', 'deny') }),
      says: SAYS,
    },
    'closed, inside a perimeter in transition': {
      facts: { ...CLOSED, perimeters: [{ name: 'nsp-shop', enforced: false, inboundRules: [] }] },
      says: SAYS,
    },
    'closed, perimeters not read': { facts: CLOSED, unseen: ['perimeters'], says: SAYS },
    'no public access, trusted services not excepted': {
      facts: vault({ publicNetworkAccess: 'Disabled', networkRules: firewall('None', 'Allow') }),
      says: SAYS,
    },
  },
  healthy: {
    'closed, trusted services excepted': { facts: vault({ networkRules: firewall('AzureServices') }) },
    'no public access, trusted services excepted': {
      facts: vault({ publicNetworkAccess: 'Disabled', networkRules: firewall('AzureServices') }),
    },
    'no public access, and no rules': { facts: vault({ publicNetworkAccess: 'Disabled' }) },
    'open, trusted services not excepted': { facts: vault({ networkRules: firewall('None', 'Allow') }) },
    'no rules': { facts: vault({ networkRules: null }) },
    'a perimeter, which is another fault': {
      facts: vault({ publicNetworkAccess: 'SecuredByPerimeter', networkRules: firewall('None') }),
    },
    'closed, inside an enforced perimeter that overrides it': {
      facts: { ...CLOSED, perimeters: [{ name: 'nsp-shop', enforced: true, inboundRules: ['offices'] }] },
    },
    'no vault': { facts: { vault: null } },
  },
};
