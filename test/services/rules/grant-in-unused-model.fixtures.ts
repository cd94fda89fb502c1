import { CERTIFICATE_USER, NAME, policy, principalProof, READER, role } from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const reader = role('Reader', [READER]);
const POLICY_IGNORED = `kv-shop obeys Azure roles; ${NAME} has only an access policy there, which is ignored.`;

export const grantInUnusedModel: RuleFixtures = {
  sick: {
    'a policy on a vault that obeys roles': {
      facts: { ...byRoles([]), ...vault({ model: 'roles' }) },
      says: POLICY_IGNORED,
      proofs: ['enableRbacAuthorization is true on kv-shop', principalProof],
    },
    'a policy on a vault that obeys roles, and a role that reads no secrets': {
      facts: { ...byRoles([reader]), ...vault({ model: 'roles' }) },
      says: POLICY_IGNORED,
    },
    'a role on a vault that obeys policies': {
      facts: { ...byRoles([CERTIFICATE_USER]), ...vault({ accessPolicies: [] }) },
      says: `kv-shop obeys access policies; ${NAME} has only a role there, which is ignored.`,
      proofs: ['enableRbacAuthorization is false on kv-shop', principalProof],
    },
  },
  healthy: {
    'a grant in both models, roles obeyed': { facts: { ...byRoles([CERTIFICATE_USER]), ...vault({ model: 'roles' }) } },
    'a grant in both models, policies obeyed': { facts: { ...byRoles([CERTIFICATE_USER]), ...vault({}) } },
    'a role that reads no secrets on a vault that obeys policies': {
      facts: { ...byRoles([reader]), ...vault({ accessPolicies: [] }) },
    },
    'a policy that reads no secrets on a vault that obeys roles': {
      facts: { ...byRoles([]), ...vault({ model: 'roles', accessPolicies: [{ ...policy, secrets: ['list'] }] }) },
    },
  },
};
