import { roleDefinition, roleDefinitions } from '../../authorization/roles.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { type Clause, holds, parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { Permission, RoleDefinition } from '../../world/resource.ts';
import { covers, parseId, scopeOf } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Roles that can be given at a scope, by name or type if asked so. */
export function listRoleDefinitions(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const clauses = parseFilter(filterOf(ask));
  const below = clauses.some(isBelow);
  const found = roleDefinitions(ask.estate).filter(
    (role) => isAssignable(role, scope, below) && clauses.every((clause) => isBelow(clause) || fits(role, clause)),
  );
  return page(
    ask,
    found.map((role) => roleShown(role, scope)),
  );
}

export function getRoleDefinition(ask: Ask): Answer {
  const found = roleDefinition(ask.estate, step(ask, 'name'));
  if (found) return ok(roleShown(found, step(ask, 'scope')));
  throw refuse(
    404,
    'RoleDefinitionDoesNotExist',
    `The specified role definition with ID '${step(ask, 'name')}' does not exist.`,
  );
}

function isBelow(clause: Clause): boolean {
  return clause.kind === 'call' && clause.name === 'atscopeandbelow';
}

function isAssignable({ id, properties }: RoleDefinition, scope: string, below: boolean): boolean {
  const scopes = properties.assignableScopes ?? [];
  const places = scopes.length > 0 ? scopes : [scopeOf(id) || '/'];
  return places.some((place) => covers(place, scope) || (below && covers(scope, place)));
}

function fits({ properties }: RoleDefinition, clause: Clause): boolean {
  if (clause.kind === 'call') return unknownClause(clause);
  const held = { rolename: properties.roleName ?? '', type: properties.type ?? 'CustomRole' }[clause.field];
  return held === undefined ? unknownClause(clause) : holds(clause.operator, String(held), clause.value);
}

/** A role as it is read: its id under the subscription it is looked at from, and nothing left out. */
function roleShown(role: RoleDefinition, scope: string): object {
  const { subscription } = parseId(scope);
  const base = subscription ? `/subscriptions/${subscription}` : '';
  const usual = { type: 'CustomRole', description: '', assignableScopes: ['/'] };
  const dates = { createdOn: '2015-02-02T21:55:09.8806423Z', updatedOn: '2026-01-01T00:00:00.0000000Z' };
  const permissions = role.properties.permissions.map(permissionShown);
  return {
    ...role,
    id: `${base}/providers/Microsoft.Authorization/roleDefinitions/${role.name}`,
    properties: { ...usual, ...dates, createdBy: null, updatedBy: null, ...role.properties, permissions },
  };
}

function permissionShown(permission: Permission): Permission {
  return { actions: [], notActions: [], dataActions: [], notDataActions: [], ...permission };
}
