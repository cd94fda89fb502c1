import { roleDefinition, roleDefinitions } from '../../authorization/roles.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { holds, parseFilter } from '../../http/odata-filter.ts';
import type { RoleDefinition } from '../../world/resource.ts';
import { parseId } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Roles that can be given at a scope, by name or type if asked so. */
export function listRoleDefinitions(ask: Ask): Answer {
  const clauses = parseFilter(filterOf(ask));
  const fits = ({ properties }: RoleDefinition) =>
    clauses.every((clause) => {
      if (clause.kind === 'call') return true;
      const held = clause.field === 'rolename' ? properties.roleName : properties.type;
      return holds(clause.operator, String(held ?? ''), clause.value);
    });
  return page(
    ask,
    roleDefinitions(ask.estate)
      .filter(fits)
      .map((role) => written(role, step(ask, 'scope'))),
  );
}

export function getRoleDefinition(ask: Ask): Answer {
  const found = roleDefinition(ask.estate, step(ask, 'name'));
  if (found) return ok(written(found, step(ask, 'scope')));
  throw refuse(
    404,
    'RoleDefinitionDoesNotExist',
    `The specified role definition with ID '${step(ask, 'name')}' does not exist.`,
  );
}

/** A definition's id is written under the subscription it is looked at from. */
function written(role: RoleDefinition, scope: string): RoleDefinition {
  const { subscription } = parseId(scope);
  const base = subscription ? `/subscriptions/${subscription}` : '';
  return { ...role, id: `${base}/providers/Microsoft.Authorization/roleDefinitions/${role.name}` };
}
