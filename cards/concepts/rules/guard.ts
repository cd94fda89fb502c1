import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what would block the fix itself. */
export const guardRules: readonly Concept[] = [
  {
    id: 'read-only-lock',
    names: ['read-only-lock', 'ReadOnly'],
    says: say('rule-terms.read-only-lock-says'),
    todo: say('rule-terms.read-only-lock-todo'),
    page: PAGES.locks,
  },
  {
    id: 'policy-denies',
    names: ['policy-denies'],
    says: say('rule-terms.policy-denies-says'),
    todo: say('rule-terms.policy-denies-todo'),
    page: PAGES.policyDeny,
  },
  {
    id: 'nobody-may-approve',
    names: ['nobody-may-approve'],
    says: say('rule-terms.nobody-may-approve-says'),
    todo: say('rule-terms.nobody-may-approve-todo'),
    page: PAGES.roleAssignments,
  },
];
