import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what would block the fix itself. */
export const guardRules: readonly Concept[] = [
  {
    id: 'read-only-lock',
    names: ['read-only-lock', 'ReadOnly'],
    says: 'A ReadOnly lock refuses every change at its scope through Azure Resource Manager, role assignments included.',
    todo: 'Have an owner or user access administrator lift it for the time of the fix.',
    page: PAGES.locks,
  },
  {
    id: 'policy-denies',
    names: ['policy-denies'],
    says: 'Azure Policy refused the change that the plan makes, or a dry run says that it would.',
    todo: 'Make the change fit the policy, or ask its owner for an exemption, before approving.',
    page: PAGES.policyDeny,
  },
  {
    id: 'nobody-may-approve',
    names: ['nobody-may-approve'],
    says: 'Azure would let nobody in this conversation make the change, so nobody here can approve it.',
    todo: 'Bring in somebody with the role that the plan names.',
    page: PAGES.roleAssignments,
  },
];
