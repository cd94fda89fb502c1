import {
  CERTIFICATE_USER,
  GROUP,
  NAME,
  PRINCIPAL,
  permission,
  policy,
  principalProof,
  role,
} from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = `App Service may not read kv-shop: ${NAME} has no role on it.`;

export const roleMissing: RuleFixtures = {
  sick: {
    'no role': {
      facts: byRoles([]),
      says: SAYS,
      proofs: [`4 role assignments reach the vault, none is for ${PRINCIPAL}`, principalProof],
    },
    'no role, and a policy that would not help either': {
      facts: { ...byRoles([]), ...vault({ model: 'roles', accessPolicies: [{ ...policy, secrets: ['list'] }] }) },
      says: SAYS,
    },
    'no role, and sites that were not seen': { facts: byRoles([]), unseen: ['sites'], says: SAYS },
  },
  healthy: {
    'a role that reads secrets': { facts: byRoles([CERTIFICATE_USER]) },
    'a role through a group': { facts: byRoles([{ ...CERTIFICATE_USER, principalId: GROUP }]) },
    'a role with everything inside a vault': {
      facts: byRoles([role('Key Vault Administrator', [permission({ dataActions: ['Microsoft.KeyVault/vaults/*'] })])]),
    },
    'a role in other letters': {
      facts: byRoles([
        role('Custom', [permission({ dataActions: ['microsoft.keyvault/vaults/secrets/GETSECRET/action'] })]),
      ]),
    },
    'a role under a condition, which a sync will try': {
      facts: byRoles([{ ...CERTIFICATE_USER, condition: '@Resource…' }]),
    },
    'what one role leaves out, another gives': {
      facts: byRoles([
        role('Odd', [permission({ dataActions: ['*'], notDataActions: ['*/getSecret/action'] })]),
        CERTIFICATE_USER,
      ]),
    },
    'a vault that obeys access policies': { facts: { ...byRoles([]), ...vault({}) } },
    'no vault': { facts: { ...byRoles([]), vault: null } },
    'no principal in the tenant': { facts: { ...byRoles([]), principal: null } },
  },
  unjudged: {
    'roles that were not seen': {
      facts: byRoles([]),
      unseen: ['roleAssignments'],
      unseenIs: 'the role assignments on the vault',
    },
  },
};
