import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What decides whether somebody may make a change in Azure. */
export const authority: readonly Concept[] = [
  {
    id: 'role-assignment',
    names: ['Role assignment', 'roleAssignments/write', 'Azure role'],
    says: say('role-terms.role-assignment-says'),
    todo: say('role-terms.role-assignment-todo'),
    page: PAGES.roleAssignments,
  },
  {
    id: 'deny-assignment',
    names: ['Deny assignment'],
    says: say('role-terms.deny-assignment-says'),
    todo: say('role-terms.deny-assignment-todo'),
    page: PAGES.denyAssignments,
  },
  {
    id: 'not-actions',
    names: ['NotActions', 'notDataActions'],
    says: say('role-terms.not-actions-says'),
    todo: say('role-terms.not-actions-todo'),
    page: PAGES.roleAssignments,
  },
  {
    id: 'eligibility',
    names: ['PIM eligibility', 'PIM', 'eligible role', 'Privileged Identity Management', 'eligible'],
    says: say('role-terms.eligibility-says'),
    todo: say('role-terms.eligibility-todo'),
    page: PAGES.eligibility,
  },
  {
    id: 'abac-condition',
    names: ['ABAC condition', 'ABAC', 'role assignment condition', 'attribute condition'],
    says: say('role-terms.abac-condition-says'),
    todo: say('role-terms.abac-condition-todo'),
    page: PAGES.conditions,
  },
  {
    id: 'resource-lock',
    names: ['Resource lock', 'management lock', 'lock level'],
    says: say('role-terms.resource-lock-says'),
    todo: say('role-terms.resource-lock-todo'),
    page: PAGES.locks,
  },
  {
    id: 'cannot-delete-lock',
    names: ['CanNotDelete lock', 'CanNotDelete', 'delete lock'],
    says: say('role-terms.cannot-delete-lock-says'),
    todo: say('role-terms.cannot-delete-lock-todo'),
    page: PAGES.locks,
  },
  {
    id: 'azure-policy-deny',
    names: ['Azure Policy deny', 'Azure Policy', 'deny effect', 'policy exemption'],
    says: say('role-terms.azure-policy-deny-says'),
    todo: say('role-terms.azure-policy-deny-todo'),
    page: PAGES.vaultPolicies,
  },
  {
    id: 'resource-graph',
    names: ['Resource Graph', 'Azure Resource Graph', 'ARG'],
    says: say('role-terms.resource-graph-says'),
    todo: say('role-terms.resource-graph-todo'),
    page: PAGES.resourceGraph,
  },
];
