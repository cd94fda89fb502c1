import { defineAccessRule } from './access-rule.ts';
import { policiesOf } from './grants.ts';

/** An access policy names App Service without `get` on secrets, which is the one permission it needs. */
export const grantLacksSecretGet = defineAccessRule({
  id: 'grant-lacks-secret-get',
  fault: 'lacking',
  models: ['access-policies'],
  says: ({ vault, principal }) =>
    `The access policy of ${principal.name} on ${vault.name} does not give Get on secrets.`,
  proof: (facts) => ({
    fact: 'vault',
    says: `Its policy gives on secrets: ${
      policiesOf(facts)
        .flatMap(({ secrets }) => secrets)
        .join(', ') || 'nothing'
    }`,
  }),
});
