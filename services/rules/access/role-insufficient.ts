import { commas, say, type Words } from '../../../sentences/index.ts';
import { defineAccessRule } from './access-rule.ts';
import { rolesOf } from './grants.ts';

/** App Service has a role on the vault, but not one that reads secrets. */
export const roleInsufficient = defineAccessRule({
  id: 'role-insufficient',
  fault: 'insufficient',
  models: ['roles'],
  says: (facts) =>
    say('rule-access.role-insufficient', {
      principal: facts.principal.name,
      vault: facts.vault.name,
      roles: names(facts),
    }),
  proof: (facts) => ({ fact: 'roleAssignments', says: say('rule-access.holds-roles', { roles: names(facts) }) }),
});

function names(facts: Parameters<typeof rolesOf>[0]): Words {
  return commas([...new Set(rolesOf(facts).map(({ roleName }) => roleName))]);
}
