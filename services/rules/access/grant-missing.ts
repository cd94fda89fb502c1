import { say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';

/** The vault obeys access policies, and none names App Service or a group it is in. */
export const grantMissing = defineAccessRule({
  id: 'grant-missing',
  fault: 'missing',
  models: ['access-policies'],
  says: ({ vault, principal }) => say('rule-access.no-policy', { vault: vault.name, principal: principal.name }),
  proof: ({ vault, principal }) => ({
    fact: 'vault',
    says: say('rule-access.policies-listed', {
      vault: vault.name,
      count: vault.accessPolicies.length,
      object: principal.objectId,
    }),
  }),
});
