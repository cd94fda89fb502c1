import { say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';
import { policiesOf } from './grants.ts';

/** The policy carries an application id: it lets App Service in only on behalf of that application, which never happens. */
export const grantIsCompound = defineAccessRule({
  id: 'grant-is-compound',
  fault: 'compound',
  models: ['access-policies'],
  says: ({ vault, principal }) => say('rule-access.compound', { principal: principal.name, vault: vault.name }),
  proof: (facts) => ({
    fact: 'vault',
    says: say('rule-access.carries-application', { id: policiesOf(facts)[0]?.applicationId ?? '' }),
  }),
});
