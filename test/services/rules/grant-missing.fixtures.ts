import { CERTIFICATE_USER, GROUP, NAME, PRINCIPAL, policy, principalProof } from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = `App Service may not read kv-shop: no access policy names ${NAME}.`;

export const grantMissing: RuleFixtures = {
  sick: {
    'no policy at all': {
      facts: vault({ accessPolicies: [] }),
      says: SAYS,
      proofs: [`kv-shop lists 0 access policies, none for ${PRINCIPAL}`, principalProof],
    },
    'only a policy of somebody else': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: 'somebody' }] }),
      says: SAYS,
      proofs: [`kv-shop lists 1 access policy, none for ${PRINCIPAL}`, principalProof],
    },
    'a group that it is not in': {
      facts: { ...vault({ accessPolicies: [{ ...policy, objectId: GROUP }] }), principalGroups: ['another'] },
      says: SAYS,
    },
    'the managed identity of a site that was not seen': {
      facts: vault({ accessPolicies: [{ ...policy, objectId: 'managed' }] }),
      unseen: ['sites'],
      says: SAYS,
    },
    'roles that were not seen, on a vault that does not obey them': {
      facts: vault({ accessPolicies: [] }),
      unseen: ['roleAssignments'],
      says: SAYS,
    },
  },
  healthy: {
    'permissions in other letters': { facts: vault({ accessPolicies: [{ ...policy, secrets: ['GET'] }] }) },
    'every permission': { facts: vault({ accessPolicies: [{ ...policy, secrets: ['All'] }] }) },
    'no permission on certificates, which is no cause': {
      facts: vault({ accessPolicies: [{ ...policy, certificates: [] }] }),
    },
    'a group that it is in': {
      facts: { ...vault({ accessPolicies: [{ ...policy, objectId: GROUP }] }), principalGroups: ['another', GROUP] },
    },
    'a vault that obeys roles': { facts: byRoles([CERTIFICATE_USER]) },
    'a vault that obeys roles, and no role': { facts: byRoles([]) },
    'no vault': { facts: { vault: null } },
    'no principal in the tenant': { facts: { ...vault({ accessPolicies: [] }), principal: null } },
  },
};
