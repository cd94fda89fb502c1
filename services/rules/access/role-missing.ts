import { defineAccessRule } from './access-rule.ts';

/** The vault obeys Azure roles, and App Service has none at it or above it. */
export const roleMissing = defineAccessRule({
  id: 'role-missing',
  fault: 'missing',
  models: ['roles'],
  says: ({ vault, principal }) => `App Service may not read ${vault.name}: ${principal.name} has no role on it.`,
  proof: ({ roleAssignments, principal }) => ({
    fact: 'roleAssignments',
    says: `${roleAssignments?.total ?? 0} role assignments reach the vault, none is for ${principal.objectId}`,
  }),
});
