import {
  APPLICATION,
  GROUP,
  healthy,
  MANAGED,
  PRINCIPAL,
  policy,
  READER,
  READS_SECRETS,
  role,
  VAULT_ID,
  vault,
} from '../../helpers/evidence.ts';
import type { RuleFixtures } from './fixtures.ts';

const roles = (held: ReturnType<typeof role>[], ofLookAlikes: ReturnType<typeof role>[] = []) => ({
  roleAssignments: { held, ofLookAlikes, total: 4 },
});
const byRoles = (held: ReturnType<typeof role>[] = [], ofLookAlikes: ReturnType<typeof role>[] = []) => ({
  ...vault({ model: 'roles', accessPolicies: [] }),
  ...roles(held, ofLookAlikes),
});
const denial = (
  principals: { id: string; type: string }[],
  excludedPrincipals: { id: string; type: string }[] = [],
) => ({
  denyAssignments: [
    {
      id: '/da',
      name: 'no secrets',
      scope: VAULT_ID,
      appliesToChildScopes: true,
      principals,
      excludedPrincipals,
      permissions: [READS_SECRETS],
    },
  ],
});
const user = role('Key Vault Certificate User', [READS_SECRETS]);

export const accessFixtures: Readonly<Record<string, RuleFixtures>> = {
  'principal-absent': {
    sick: {
      'a tenant without it': {
        facts: { principal: null },
        says: 'The tenant has no service principal of Microsoft Azure App Service, so no vault can let it in.',
      },
    },
    healthy: {},
  },
  'grant-missing': {
    sick: {
      'no policy at all': {
        facts: vault({ accessPolicies: [] }),
        says: 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.',
      },
      'only a policy of somebody else': {
        facts: vault({ accessPolicies: [{ ...policy, objectId: 'somebody' }] }),
        says: 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.',
      },
      'a group that it is not in': {
        facts: { ...vault({ accessPolicies: [{ ...policy, objectId: GROUP }] }), principalGroups: ['another'] },
        says: 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.',
      },
    },
    healthy: {
      'a policy in capitals': vault({ accessPolicies: [{ ...policy, secrets: ['Get'] }] }),
      'a policy for all': vault({ accessPolicies: [{ ...policy, secrets: ['all'] }] }),
      'a policy without certificate get': vault({ accessPolicies: [{ ...policy, certificates: [] }] }),
      'a group that it is in': {
        ...vault({ accessPolicies: [{ ...policy, objectId: GROUP }] }),
        principalGroups: [GROUP],
      },
      'a vault that obeys roles': byRoles([]),
      'no vault': { vault: null },
    },
  },
  'grant-lacks-secret-get': {
    sick: {
      'certificates only': {
        facts: vault({ accessPolicies: [{ ...policy, secrets: [] }] }),
        says: 'The access policy of Microsoft Azure App Service on kv-shop does not give Get on secrets.',
      },
      'list without get': {
        facts: vault({ accessPolicies: [{ ...policy, secrets: ['list'] }] }),
        says: 'The access policy of Microsoft Azure App Service on kv-shop does not give Get on secrets.',
      },
    },
    healthy: {
      'a group gives what its own policy lacks': {
        ...vault({
          accessPolicies: [
            { ...policy, secrets: [] },
            { ...policy, objectId: GROUP },
          ],
        }),
        principalGroups: [GROUP],
      },
    },
  },
  'grant-to-wrong-principal': {
    sick: {
      'the application id': {
        facts: vault({ accessPolicies: [{ ...policy, objectId: APPLICATION }] }),
        says: 'kv-shop lets in the application id of App Service, not Microsoft Azure App Service.',
      },
      'the managed identity of the app': {
        facts: vault({ accessPolicies: [{ ...policy, objectId: MANAGED }] }),
        says: 'kv-shop lets in the managed identity of app-shop, not Microsoft Azure App Service.',
      },
      'a role for the application id': {
        facts: byRoles([], [role('Key Vault Secrets User', [READS_SECRETS], APPLICATION)]),
        says: 'kv-shop lets in the application id of App Service, not Microsoft Azure App Service.',
      },
    },
    healthy: {
      'the managed identity beside App Service': vault({ accessPolicies: [policy, { ...policy, objectId: MANAGED }] }),
      'a look-alike that may not read secrets': byRoles([user], [role('Reader', [READER], APPLICATION)]),
    },
  },
  'grant-is-compound': {
    sick: {
      'a policy on behalf of an application': {
        facts: vault({ accessPolicies: [{ ...policy, applicationId: 'app' }] }),
        says: 'The access policy of Microsoft Azure App Service on kv-shop is tied to an application and does not let App Service in by itself.',
      },
    },
    healthy: { 'a plain policy beside it': vault({ accessPolicies: [{ ...policy, applicationId: 'app' }, policy] }) },
  },
  'role-missing': {
    sick: {
      'no role': {
        facts: byRoles([]),
        says: 'App Service may not read kv-shop: Microsoft Azure App Service has no role on it.',
      },
    },
    healthy: {
      'a role that reads secrets': byRoles([user]),
      'a role through a group': byRoles([{ ...user, principalId: GROUP }]),
      'everything inside a vault': byRoles([
        role('Key Vault Administrator', [{ ...READS_SECRETS, dataActions: ['Microsoft.KeyVault/vaults/*'] }]),
      ]),
      'a vault that obeys access policies': roles([]),
    },
  },
  'role-insufficient': {
    sick: {
      Reader: {
        facts: byRoles([role('Reader', [READER])]),
        says: 'The role of Microsoft Azure App Service on kv-shop, Reader, does not read secrets.',
      },
      'everything but secrets': {
        facts: byRoles([role('Odd', [{ ...READS_SECRETS, notDataActions: ['Microsoft.KeyVault/vaults/secrets/*'] }])]),
        says: 'The role of Microsoft Azure App Service on kv-shop, Odd, does not read secrets.',
      },
    },
    healthy: { 'two roles, one of which reads secrets': byRoles([role('Reader', [READER]), user]) },
  },
  'grant-in-unused-model': {
    sick: {
      'a policy on a vault that obeys roles': {
        facts: { ...vault({ model: 'roles' }), ...roles([]) },
        says: 'kv-shop obeys Azure roles; Microsoft Azure App Service has only an access policy there, which is ignored.',
      },
      'a role on a vault that obeys policies': {
        facts: { ...vault({ accessPolicies: [] }), ...roles([user]) },
        says: 'kv-shop obeys access policies; Microsoft Azure App Service has only a role there, which is ignored.',
      },
    },
    healthy: { 'both models': { ...vault({ model: 'roles' }), ...roles([user]) } },
  },
  'access-denied-by-assignment': {
    sick: {
      'App Service itself': {
        facts: { ...byRoles([user]), ...denial([{ id: PRINCIPAL, type: 'ServicePrincipal' }]) },
        says: 'The deny assignment no secrets keeps Microsoft Azure App Service from reading secrets in kv-shop.',
      },
      everyone: {
        facts: {
          ...byRoles([user]),
          ...denial([{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }]),
        },
        says: 'The deny assignment no secrets keeps Microsoft Azure App Service from reading secrets in kv-shop.',
      },
      'a group that it is in': {
        facts: { ...byRoles([user]), principalGroups: [GROUP], ...denial([{ id: GROUP, type: 'Group' }]) },
        says: 'The deny assignment no secrets keeps Microsoft Azure App Service from reading secrets in kv-shop.',
      },
    },
    healthy: {
      'somebody else': { ...byRoles([user]), ...denial([{ id: 'somebody', type: 'User' }]) },
      'everyone but App Service': {
        ...byRoles([user]),
        ...denial([{ id: '0', type: 'Everyone' }], [{ id: PRINCIPAL, type: 'ServicePrincipal' }]),
      },
      'a vault that obeys access policies': { ...healthy, ...denial([{ id: PRINCIPAL, type: 'ServicePrincipal' }]) },
    },
  },
};
