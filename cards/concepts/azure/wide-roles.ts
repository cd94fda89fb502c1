import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Roles that people have already, and what they may and may not do with them here. */
export const wideRoles: readonly Concept[] = [
  {
    id: 'vault-administrator',
    names: ['Key Vault Administrator', 'Key Vault Secrets Officer', 'Secrets Officer'],
    says: say('role-terms.vault-administrator-says'),
    todo: say('role-terms.vault-administrator-todo'),
    page: PAGES.securityRoles,
  },
  {
    id: 'role-assigner',
    names: ['User Access Administrator', 'Owner role', 'Role Based Access Control Administrator', 'RBAC Administrator'],
    says: say('role-terms.role-assigner-says'),
    todo: say('role-terms.role-assigner-todo'),
    page: PAGES.roleAssignments,
  },
  {
    id: 'contributor',
    names: ['Contributor role', 'Contributor'],
    says: say('role-terms.contributor-says'),
    todo: say('role-terms.contributor-todo'),
    page: PAGES.roleTrouble,
  },
  {
    id: 'reader',
    names: ['Reader role', 'which role does the bot need'],
    says: say('role-terms.reader-says'),
    todo: say('role-terms.reader-todo'),
    page: PAGES.roleAssignments,
  },
];
