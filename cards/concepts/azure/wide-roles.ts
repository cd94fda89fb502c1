import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Roles that people have already, and what they may and may not do with them here. */
export const wideRoles: readonly Concept[] = [
  {
    id: 'vault-administrator',
    names: ['Key Vault Administrator', 'Key Vault Secrets Officer', 'Secrets Officer'],
    says: 'A role that may do anything with secrets, reading their values included, which is far more than App Service needs.',
    todo: 'Keep it for people who look after the vault, and give App Service Key Vault Certificate User.',
    page: PAGES.securityRoles,
  },
  {
    id: 'role-assigner',
    names: ['User Access Administrator', 'Owner role', 'Role Based Access Control Administrator', 'RBAC Administrator'],
    says: 'A role that may assign roles, if not held within a condition, and may lift locks where it is owner or user access administrator.',
    todo: 'Bring in somebody who holds it to approve a plan that assigns a role.',
    page: PAGES.roleAssignments,
  },
  {
    id: 'contributor',
    names: ['Contributor role', 'Contributor'],
    says: 'A role that changes nearly everything and assigns no roles; on a vault with access policies it can let itself in.',
    todo: 'Have its holder approve access policies and network rules, and an owner approve roles.',
    page: PAGES.roleTrouble,
  },
  {
    id: 'reader',
    names: ['Reader role', 'which role does the bot need'],
    says: 'A role that sees the settings of every resource and none of the contents of a vault; the bot looks with it.',
    todo: 'Give it to the bot on the subscriptions it watches, and the right to list certificates on each vault, never to read secrets.',
    page: PAGES.roleAssignments,
  },
];
