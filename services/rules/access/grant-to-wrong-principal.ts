import { defineAccessRule } from './access-rule.ts';
import { mistaken } from './grants.ts';

/** The grant names somebody who is taken for App Service: its application id, another cloud's principal, a managed identity. */
export const grantToWrongPrincipal = defineAccessRule({
  id: 'grant-to-wrong-principal',
  fault: 'mistaken',
  models: ['access-policies', 'roles'],
  says: (facts) => `${facts.vault.name} lets in ${mistaken(facts)?.is}, not ${facts.principal.name}.`,
  proof: (facts) => ({
    fact: facts.vault.model === 'roles' ? 'roleAssignments' : 'vault',
    says: `The grant is for ${mistaken(facts)?.id}: ${mistaken(facts)?.is}`,
  }),
});
