import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Azure refuses a caller, or a role assignment. Source: its pages on roles. */
export const authorizationCodes: readonly Concept[] = [
  {
    id: 'condition-not-fulfilled',
    names: ['ABAC condition not fulfilled', 'ABAC condition is not fulfilled', 'condition not fulfilled'],
    pattern: /ABAC condition (?:is )?not fulfilled/i,
    says: say('code-terms.condition-not-fulfilled-says'),
    todo: say('code-terms.condition-not-fulfilled-todo'),
    page: PAGES.conditions,
  },
  {
    id: 'linked-authorization-failed',
    names: ['LinkedAuthorizationFailed'],
    pattern: /(?:on|to) the linked scope/i,
    says: say('code-terms.linked-authorization-failed-says'),
    todo: say('code-terms.linked-authorization-failed-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'denied-by-assignment',
    names: ['DenyAssignmentAuthorizationFailed'],
    pattern: /access is denied because of the deny assignment/i,
    says: say('code-terms.denied-by-assignment-says'),
    todo: say('code-terms.denied-by-assignment-todo'),
    page: PAGES.denyAssignments,
  },
  {
    id: 'authorization-failed',
    names: ['AuthorizationFailed'],
    pattern: /does not have authorization to perform action/i,
    says: say('code-terms.authorization-failed-says'),
    todo: say('code-terms.authorization-failed-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'role-assignment-exists',
    names: ['RoleAssignmentExists'],
    pattern: /the role assignment already exists/i,
    says: say('code-terms.role-assignment-exists-says'),
    todo: say('code-terms.role-assignment-exists-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'role-assignment-update-not-permitted',
    names: ['RoleAssignmentUpdateNotPermitted'],
    pattern: /tenant id, application id, principal id, and scope are not allowed to be updated/i,
    says: say('code-terms.role-assignment-update-not-permitted-says'),
    todo: say('code-terms.role-assignment-update-not-permitted-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'principal-not-found',
    names: ['PrincipalNotFound'],
    pattern: /principal \S{1,60} does not exist in the directory/i,
    says: say('code-terms.principal-not-found-says'),
    todo: say('code-terms.principal-not-found-todo'),
    page: PAGES.roleTrouble,
  },
];
