import { defineAccessRule } from './access-rule.ts';
import { policiesOf } from './grants.ts';

/** The policy carries an application id: it lets App Service in only on behalf of that application, which never happens. */
export const grantIsCompound = defineAccessRule({
  id: 'grant-is-compound',
  fault: 'compound',
  models: ['access-policies'],
  says: ({ vault, principal }) =>
    `The access policy of ${principal.name} on ${vault.name} is tied to an application and does not let App Service in by itself.`,
  proof: (facts) => ({
    fact: 'vault',
    says: `Its policy carries the application id ${policiesOf(facts)[0]?.applicationId ?? ''}`,
  }),
});
