import { defineAccessRule } from './access-rule.ts';

/** The vault obeys access policies, and none names App Service or a group it is in. */
export const grantMissing = defineAccessRule({
  id: 'grant-missing',
  fault: 'missing',
  models: ['access-policies'],
  says: ({ vault, principal }) => `App Service may not read ${vault.name}: no access policy names ${principal.name}.`,
  proof: ({ vault, principal }) => ({
    fact: 'vault',
    says: `${vault.name} lists ${count(vault.accessPolicies.length)}, none for ${principal.objectId}`,
  }),
});

function count(policies: number): string {
  return policies === 1 ? '1 access policy' : `${policies} access policies`;
}
