import { defineAccessRule } from './access-rule.ts';

/** App Service is granted access only in the permission model that the vault does not obey. */
export const grantInUnusedModel = defineAccessRule({
  id: 'grant-in-unused-model',
  fault: 'unused-model',
  models: ['access-policies', 'roles'],
  says: ({ vault, principal }) =>
    vault.model === 'roles'
      ? `${vault.name} obeys Azure roles; ${principal.name} has only an access policy there, which is ignored.`
      : `${vault.name} obeys access policies; ${principal.name} has only a role there, which is ignored.`,
  proof: ({ vault }) => ({
    fact: 'vault',
    says: `enableRbacAuthorization is ${vault.model === 'roles'} on ${vault.name}`,
  }),
});
