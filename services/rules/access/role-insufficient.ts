import { defineAccessRule } from './access-rule.ts';
import { rolesOf } from './grants.ts';

/** App Service has a role on the vault, but not one that reads secrets. */
export const roleInsufficient = defineAccessRule({
  id: 'role-insufficient',
  fault: 'insufficient',
  models: ['roles'],
  says: (facts) =>
    `The role of ${facts.principal.name} on ${facts.vault.name}, ${names(facts)}, does not read secrets.`,
  proof: (facts) => ({ fact: 'roleAssignments', says: `It holds ${names(facts)}; none has a data action for secrets` }),
});

function names(facts: Parameters<typeof rolesOf>[0]): string {
  return [...new Set(rolesOf(facts).map(({ roleName }) => roleName))].join(', ');
}
