import { CERTIFICATE_USER, MANAGED, NAME, policy, principalProof } from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const onBehalf = { ...policy, applicationId: 'app' };
const SAYS = `The access policy of ${NAME} on kv-shop is tied to an application and does not let App Service in by itself.`;

export const grantIsCompound: RuleFixtures = {
  sick: {
    'a policy on behalf of an application': {
      facts: vault({ accessPolicies: [onBehalf] }),
      says: SAYS,
      proofs: ['Its policy carries the application id app', principalProof],
    },
    'a look-alike beside it has a plain one': {
      facts: vault({ accessPolicies: [onBehalf, { ...policy, objectId: MANAGED }] }),
      says: SAYS,
    },
  },
  healthy: {
    'a plain policy beside it': { facts: vault({ accessPolicies: [onBehalf, policy] }) },
    'a plain policy that lacks Get beside it, which is worth more': {
      facts: vault({ accessPolicies: [onBehalf, { ...policy, secrets: [] }] }),
    },
    'a vault that obeys roles': {
      facts: { ...byRoles([CERTIFICATE_USER]), ...vault({ model: 'roles', accessPolicies: [onBehalf] }) },
    },
  },
};
