import { say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';

/** The vault obeys Azure roles, and App Service has none at it or above it. */
export const roleMissing = defineAccessRule({
  id: 'role-missing',
  fault: 'missing',
  models: ['roles'],
  says: ({ vault, principal }) => say('rule-access.no-role', { vault: vault.name, principal: principal.name }),
  proof: ({ roleAssignments, principal }) => ({
    fact: 'roleAssignments',
    says: say('rule-access.assignments', { count: roleAssignments?.total ?? 0, object: principal.objectId }),
  }),
});
