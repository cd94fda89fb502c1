import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on roles, and on what takes a role away again. */
export const roleRules: readonly Concept[] = [
  {
    id: 'role-missing',
    names: ['role-missing', 'missing role'],
    says: 'The vault obeys Azure roles, and App Service has none that reads secrets at the vault, above it or on the secret.',
    todo: 'Assign Key Vault Certificate User at the vault to its object id, wait up to ten minutes, then Sync.',
    page: PAGES.vaultRoles,
  },
  {
    id: 'role-insufficient',
    names: ['role-insufficient', 'insufficient role'],
    says: 'App Service has a role at the vault, but one that reads no secrets, such as Reader or Certificates Officer.',
    todo: 'Assign Key Vault Certificate User at the vault as well, then Sync.',
    page: PAGES.securityRoles,
  },
  {
    id: 'access-denied-by-assignment',
    names: ['access-denied-by-assignment'],
    says: 'A deny assignment covers the vault and keeps App Service out, whatever role it has.',
    todo: 'Have the owner of the deny assignment exclude the principal of App Service; no grant of yours can beat it.',
    page: PAGES.denyAssignments,
  },
];
