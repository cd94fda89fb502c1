import type { DenyAssignment } from '../../../services/domain/access.ts';
import {
  CERTIFICATE_USER,
  GROUP,
  NAME,
  PRINCIPAL,
  permission,
  READS_SECRETS,
  VAULT_ID,
} from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = `The deny assignment no secrets keeps ${NAME} from reading secrets in kv-shop.`;
const EVERYONE = { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' };
const ITSELF = { id: PRINCIPAL, type: 'ServicePrincipal' };
const ITS_GROUP = { id: GROUP, type: 'Group' };

function denied(changed: Partial<DenyAssignment> = {}) {
  const denial: DenyAssignment = {
    id: '/da',
    name: 'no secrets',
    scope: VAULT_ID,
    appliesToChildScopes: true,
    principals: [ITSELF],
    excludedPrincipals: [],
    permissions: [READS_SECRETS],
    ...changed,
  };
  return { ...byRoles([CERTIFICATE_USER]), denyAssignments: [denial] };
}

export const accessDeniedByAssignment: RuleFixtures = {
  sick: {
    'App Service itself': {
      facts: denied(),
      says: SAYS,
      proofs: [`/da denies reading secrets at ${VAULT_ID}`],
    },
    'App Service itself, its groups not read': { facts: denied(), unseen: ['principalGroups'], says: SAYS },
    'on the vault alone, in other letters': {
      facts: denied({ scope: VAULT_ID.toUpperCase(), appliesToChildScopes: false }),
      says: SAYS,
    },
    'on the resource group': { facts: denied({ scope: VAULT_ID.split('/providers')[0] ?? '' }), says: SAYS },
    'on a management group, which no resource id tells': {
      facts: denied({ scope: '/providers/Microsoft.Management/managementGroups/contoso' }),
      says: SAYS,
    },
    everyone: { facts: denied({ principals: [EVERYONE] }), says: SAYS },
    'everyone, by id alone': { facts: denied({ principals: [{ ...EVERYONE, type: '' }] }), says: SAYS },
    'a group that it is in': {
      facts: { ...denied({ principals: [ITS_GROUP] }), principalGroups: [GROUP] },
      says: SAYS,
    },
  },
  healthy: {
    'no deny assignment': { facts: byRoles([CERTIFICATE_USER]) },
    'somebody else': { facts: denied({ principals: [{ id: 'somebody', type: 'User' }] }) },
    'a group that it is not in': { facts: { ...denied({ principals: [ITS_GROUP] }), principalGroups: ['another'] } },
    'everyone but App Service': { facts: denied({ principals: [EVERYONE], excludedPrincipals: [ITSELF] }) },
    'everyone but a group that it is in': {
      facts: { ...denied({ principals: [EVERYONE], excludedPrincipals: [ITS_GROUP] }), principalGroups: [GROUP] },
    },
    'something other than secrets': {
      facts: denied({ permissions: [permission({ dataActions: ['Microsoft.KeyVault/vaults/keys/*'] })] }),
    },
    'all but reading secrets': {
      facts: denied({
        permissions: [permission({ dataActions: ['*'], notDataActions: ['*/secrets/getSecret/action'] })],
      }),
    },
    'actions, which do not reach into a vault': { facts: denied({ permissions: [permission({ actions: ['*'] })] }) },
    'on another vault of a longer name': { facts: denied({ scope: `${VAULT_ID}-2` }) },
    'on the resource group, and not below': {
      facts: denied({ scope: VAULT_ID.split('/providers')[0] ?? '', appliesToChildScopes: false }),
    },
    'a vault that obeys access policies': { facts: { ...denied(), ...vault({}) } },
    'no vault': { facts: { ...denied(), vault: null } },
    'no principal in the tenant': { facts: { ...denied(), principal: null } },
    'groups that were not read, and no group is denied': {
      facts: denied({ principals: [{ id: 'somebody', type: 'User' }] }),
      unseen: ['principalGroups'],
    },
  },
  unjudged: {
    'a group is denied, and its groups were not read': {
      facts: denied({ principals: [ITS_GROUP] }),
      unseen: ['principalGroups'],
      unseenIs: 'the groups of that service principal',
    },
    'somebody else is denied, then a group beside somebody, and its groups were not read': {
      facts: {
        ...denied(),
        denyAssignments: [
          ...(denied({ principals: [{ id: 'else', type: 'User' }] }).denyAssignments ?? []),
          ...(denied({ principals: [{ id: 'else', type: 'User' }, ITS_GROUP] }).denyAssignments ?? []),
        ],
      },
      unseen: ['principalGroups'],
      unseenIs: 'the groups of that service principal',
    },
  },
};
