import { say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';
import { mistaken } from './grants.ts';

/** The grant names somebody who is taken for App Service: its application id, another cloud's principal, a managed identity. */
export const grantToWrongPrincipal = defineAccessRule({
  id: 'grant-to-wrong-principal',
  fault: 'mistaken',
  models: ['access-policies', 'roles'],
  says: (facts) => {
    const { is = '' } = mistaken(facts) ?? {};
    return say('rule-access.lets-in-another', { vault: facts.vault.name, who: is, principal: facts.principal.name });
  },
  proof: (facts) => {
    const { id = '', is = '' } = mistaken(facts) ?? {};
    const fact = facts.vault.model === 'roles' ? 'roleAssignments' : 'vault';
    return { fact, says: say('rule-access.grant-is-for', { id, who: is }) };
  },
});
