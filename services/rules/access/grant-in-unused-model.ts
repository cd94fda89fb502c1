import { say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';

/** App Service is granted access only in the permission model that the vault does not obey. */
export const grantInUnusedModel = defineAccessRule({
  id: 'grant-in-unused-model',
  fault: 'unused-model',
  models: ['access-policies', 'roles'],
  says: ({ vault, principal }) =>
    vault.model === 'roles'
      ? say('rule-access.policy-ignored', { vault: vault.name, principal: principal.name })
      : say('rule-access.role-ignored', { vault: vault.name, principal: principal.name }),
  proof: ({ vault }) => ({
    fact: 'vault',
    says: say('rule-access.model', { roles: String(vault.model === 'roles'), vault: vault.name }),
  }),
});
