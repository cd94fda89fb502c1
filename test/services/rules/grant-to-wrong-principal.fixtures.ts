import {
  APPLICATION,
  CERTIFICATE_USER,
  MANAGED,
  NAME,
  policy,
  principalProof,
  READER,
  READS_SECRETS,
  role,
} from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const forApplication = role('Key Vault Secrets User', [READS_SECRETS], APPLICATION);
const SAYS = `kv-shop lets in the application id of App Service, not ${NAME}.`;

export const grantToWrongPrincipal: RuleFixtures = {
  sick: {
    'a policy for the application id': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: APPLICATION, secrets: ['Get'] }] }),
      says: SAYS,
      proofs: [`The grant is for ${APPLICATION}: the application id of App Service`, principalProof],
    },
    'a policy for the managed identity of the site': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: MANAGED }] }),
      says: `kv-shop lets in the managed identity of app-shop, not ${NAME}.`,
    },
    'a role for the application id': {
      facts: byRoles([], [forApplication]),
      says: SAYS,
      proofs: [`The grant is for ${APPLICATION}: the application id of App Service`, principalProof],
    },
    'a role for the managed identity, and a lesser one for App Service': {
      facts: byRoles([role('Reader', [READER])], [role('Key Vault Secrets User', [READS_SECRETS], MANAGED)]),
      says: `kv-shop lets in the managed identity of app-shop, not ${NAME}.`,
    },
    'a policy for the application id, and a role in the model that the vault ignores': {
      facts: { ...byRoles([CERTIFICATE_USER]), ...vault({ accessPolicies: [{ ...policy, objectId: APPLICATION }] }) },
      says: SAYS,
    },
  },
  healthy: {
    'a look-alike beside App Service': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: MANAGED }, policy] }),
    },
    'a look-alike that may not read secrets': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: APPLICATION, secrets: ['list'] }] }),
    },
    'a look-alike whose role reads no secrets': { facts: byRoles([], [role('Reader', [READER], APPLICATION)]) },
    'a look-alike beside the role of App Service': { facts: byRoles([CERTIFICATE_USER], [forApplication]) },
    'a policy for a look-alike on a vault that obeys roles': {
      facts: {
        ...byRoles([]),
        ...vault({ model: 'roles', accessPolicies: [{ ...policy, objectId: APPLICATION }] }),
      },
    },
    'somebody who is not taken for App Service': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: 'somebody' }] }),
    },
  },
};
