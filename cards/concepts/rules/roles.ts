import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on roles, and on what takes a role away again. */
export const roleRules: readonly Concept[] = [
  {
    id: 'role-missing',
    names: ['role-missing', 'missing role'],
    says: say('rule-terms.role-missing-says'),
    todo: say('rule-terms.role-missing-todo'),
    page: PAGES.vaultRoles,
  },
  {
    id: 'role-insufficient',
    names: ['role-insufficient', 'insufficient role'],
    says: say('rule-terms.role-insufficient-says'),
    todo: say('rule-terms.role-insufficient-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'access-denied-by-assignment',
    names: ['access-denied-by-assignment'],
    says: say('rule-terms.access-denied-by-assignment-says'),
    todo: say('rule-terms.access-denied-by-assignment-todo'),
    page: PAGES.denyAssignments,
  },
];
