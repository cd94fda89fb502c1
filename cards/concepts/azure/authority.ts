import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What decides whether somebody may make a change in Azure. */
export const authority: readonly Concept[] = [
  {
    id: 'role-assignment',
    names: ['Role assignment', 'roleAssignments/write', 'Azure role'],
    says: 'A role given to one principal at one scope, which also counts for everything below that scope.',
    todo: 'Have it made by an owner or a user access administrator: a contributor cannot assign roles.',
    page: PAGES.roleAssignments,
  },
  {
    id: 'deny-assignment',
    names: ['Deny assignment'],
    says: 'The reverse of a role assignment: it takes actions away at a scope and beats every role.',
    todo: 'Find who owns it, often a managed application or a deployment stack, and have a principal excluded there.',
    page: PAGES.denyAssignments,
  },
  {
    id: 'not-actions',
    names: ['NotActions', 'notDataActions'],
    says: 'Actions that one role leaves out; this denies nothing, since another role of the same person may give them.',
    todo: 'Look at all roles of that person together before deciding what is allowed.',
    page: PAGES.roleAssignments,
  },
  {
    id: 'eligibility',
    names: ['PIM eligibility', 'PIM', 'eligible role', 'Privileged Identity Management', 'eligible'],
    says: 'A role that one may switch on for a while through Privileged Identity Management; until then it may not show among one’s role assignments.',
    todo: 'Activate the role in the portal first, then press Approve.',
    page: PAGES.eligibility,
  },
  {
    id: 'abac-condition',
    names: ['ABAC condition', 'ABAC', 'role assignment condition', 'attribute condition'],
    says: 'A condition on a role assignment that narrows it, for instance to certain roles that may be assigned.',
    todo: 'Read the condition, and where it refuses have an owner without one make the change.',
    page: PAGES.conditions,
  },
  {
    id: 'resource-lock',
    names: ['Resource lock', 'management lock', 'lock level'],
    says: 'A lock on a resource, its group or its subscription that refuses changes, or only deletion, to everybody.',
    todo: 'Have an owner or user access administrator lift it for the time of the fix; it never affects reading a vault.',
    page: PAGES.locks,
  },
  {
    id: 'cannot-delete-lock',
    names: ['CanNotDelete lock', 'CanNotDelete', 'delete lock'],
    says: 'A lock that lets changes pass and refuses deletion, so a role can be assigned but the undo cannot delete it.',
    todo: 'Go ahead if you mean to keep the role; otherwise have the lock lifted first.',
    page: PAGES.locks,
  },
  {
    id: 'azure-policy-deny',
    names: ['Azure Policy deny', 'Azure Policy', 'deny effect', 'policy exemption'],
    says: 'A rule of the organisation that refuses a resource as it would stand after a change; for vaults there are some on network and model.',
    todo: 'Find the assignment in the error text, then make the change fit it or ask its owner for an exemption.',
    page: PAGES.vaultPolicies,
  },
  {
    id: 'resource-graph',
    names: ['Resource Graph', 'Azure Resource Graph', 'ARG'],
    says: 'A searchable copy of all resources that may lag behind and leaves out, silently, what one may not read.',
    todo: 'Use it to find certificates, and look at one live before you judge it.',
    page: PAGES.resourceGraph,
  },
];
