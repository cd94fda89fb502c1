import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Azure refuses a caller, or a role assignment. Source: its pages on roles. */
export const authorizationCodes: readonly Concept[] = [
  {
    id: 'condition-not-fulfilled',
    names: ['ABAC condition not fulfilled', 'ABAC condition is not fulfilled', 'condition not fulfilled'],
    pattern: /ABAC condition (?:is )?not fulfilled/i,
    says: 'The caller may assign roles, but only within a condition that this assignment does not meet.',
    todo: 'Have an owner assign it, or stay within the condition: Key Vault Data Access Administrator may give Secrets User, not Certificate User.',
    page: PAGES.conditions,
  },
  {
    id: 'linked-authorization-failed',
    names: ['LinkedAuthorizationFailed'],
    pattern: /(?:on|to) the linked scope/i,
    says: 'The caller may write the resource, but lacks a right on another one that it names, such as the vault of a certificate.',
    todo: 'Read the linked action and scope in the message and get a role there; to put a certificate one may need write access to its vault.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'denied-by-assignment',
    names: ['DenyAssignmentAuthorizationFailed'],
    pattern: /access is denied because of the deny assignment/i,
    says: 'The caller has a role for this, and a deny assignment takes the right away again.',
    todo: 'Find the deny assignment that the message names, and have its owner, often a managed application or a deployment stack, change it.',
    page: PAGES.denyAssignments,
  },
  {
    id: 'authorization-failed',
    names: ['AuthorizationFailed'],
    pattern: /does not have authorization to perform action/i,
    says: 'None of the caller’s roles gives that action at that scope.',
    todo: 'Read the action and the scope in the message, then have somebody make the change whose role has it, or ask for that role.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'role-assignment-exists',
    names: ['RoleAssignmentExists'],
    pattern: /the role assignment already exists/i,
    says: 'The same principal may already have the same role at this scope, under another assignment name.',
    todo: 'Take it for done, after checking that the assignment there names the right object id.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'role-assignment-update-not-permitted',
    names: ['RoleAssignmentUpdateNotPermitted'],
    pattern: /tenant id, application id, principal id, and scope are not allowed to be updated/i,
    says: 'A role assignment of that name exists for another principal, role or scope, and these cannot be changed.',
    todo: 'Assign under another name, best one made from scope, principal and role, or delete the old assignment first.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'principal-not-found',
    names: ['PrincipalNotFound'],
    pattern: /principal \S{1,60} does not exist in the directory/i,
    says: 'Azure does not find the principal of the assignment in the directory of this tenant.',
    todo: 'Check that it is an object id of this tenant and not an application id; where it was only just made, state the principal type and try again.',
    page: PAGES.roleTrouble,
  },
];
