import { CERTIFICATE_USER, GROUP, MANAGED, NAME, policy, principalProof } from '../../helpers/evidence.ts';
import { byRoles, vault } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const SAYS = `The access policy of ${NAME} on kv-shop does not give Get on secrets.`;

export const grantLacksSecretGet: RuleFixtures = {
  sick: {
    'certificates only': {
      facts: vault({ accessPolicies: [{ ...policy, secrets: [] }] }),
      says: SAYS,
      proofs: ['Its policy gives on secrets: nothing', principalProof],
    },
    'every permission on certificates, which opens no secret': {
      facts: vault({ accessPolicies: [{ ...policy, secrets: [], certificates: ['all'] }] }),
      says: SAYS,
    },
    'others on secrets, without Get': {
      facts: vault({ accessPolicies: [{ ...policy, secrets: ['list', 'set'] }] }),
      says: SAYS,
      proofs: ['Its policy gives on secrets: list, set', principalProof],
    },
    'a group that it is in lacks it': {
      facts: {
        ...vault({ accessPolicies: [{ ...policy, objectId: GROUP, secrets: ['list'] }] }),
        principalGroups: [GROUP],
      },
      says: SAYS,
    },
    'an on-behalf-of policy beside it gives it': {
      facts: vault({
        accessPolicies: [
          { ...policy, secrets: [] },
          { ...policy, applicationId: 'app' },
        ],
      }),
      says: SAYS,
    },
    'a look-alike beside it has it': {
      facts: vault({
        accessPolicies: [
          { ...policy, secrets: [] },
          { ...policy, objectId: MANAGED },
        ],
      }),
      says: SAYS,
    },
  },
  healthy: {
    'Get among others': { facts: vault({ accessPolicies: [{ ...policy, secrets: ['List', 'Get'] }] }) },
    'a group gives what its own policy lacks': {
      facts: {
        ...vault({
          accessPolicies: [
            { ...policy, secrets: [] },
            { ...policy, objectId: GROUP },
          ],
        }),
        principalGroups: [GROUP],
      },
    },
    'a vault that obeys roles': {
      facts: {
        ...byRoles([CERTIFICATE_USER]),
        ...vault({ model: 'roles', accessPolicies: [{ ...policy, secrets: [] }] }),
      },
    },
  },
};
