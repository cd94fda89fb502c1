import { commas, say } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';
import { policiesOf } from './grants.ts';

/** An access policy names App Service without `get` on secrets, which is the one permission it needs. */
export const grantLacksSecretGet = defineAccessRule({
  id: 'grant-lacks-secret-get',
  fault: 'lacking',
  models: ['access-policies'],
  says: ({ vault, principal }) => say('rule-access.lacks-get', { principal: principal.name, vault: vault.name }),
  proof: (facts) => {
    const given = policiesOf(facts).flatMap(({ secrets }) => secrets);
    const says =
      given.length > 0
        ? say('rule-access.policy-gives', { permissions: commas(given) })
        : say('rule-access.policy-gives-nothing');
    return { fact: 'vault', says };
  },
});
