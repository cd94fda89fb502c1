import { withGroups } from '../../authorization/directory.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { type Clause, parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { Estate } from '../../world/estate.ts';
import type { RoleAssignment } from '../../world/resource.ts';
import { covers, scopeOf } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Role assignments that touch a scope: on it, above it and, unless `atScope()` is asked for, below it. */
export function listRoleAssignments(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const clauses = parseFilter(filterOf(ask));
  const tests = clauses.map((clause) => testFor(clause, ask.estate, scope));
  const found = ask.estate
    .ofType('microsoft.authorization/roleassignments')
    .filter((one) => touches(one, scope) && tests.every((test) => test(one)));
  return page(ask, found.map(assignmentShown));
}

export function getRoleAssignment(ask: Ask): Answer {
  const found = ask.estate.get('microsoft.authorization/roleassignments', ask.id);
  if (!found) throw refuse(404, 'RoleAssignmentNotFound', `The role assignment '${step(ask, 'name')}' is not found.`);
  return ok(assignmentShown(found));
}

function touches({ id }: RoleAssignment, scope: string): boolean {
  return covers(scopeOf(id), scope) || covers(scope, scopeOf(id));
}

function testFor(clause: Clause, { world }: Estate, scope: string): (one: RoleAssignment) => boolean {
  const name = clause.kind === 'call' ? clause.name : clause.field;
  if (name === 'atscope') return ({ id }) => covers(scopeOf(id), scope);
  if (name === 'principalid')
    return ({ properties }) => properties.principalId.toLowerCase() === clause.value.toLowerCase();
  if (name !== 'assignedto') return unknownClause(clause);
  const principals = withGroups(world.directory, clause.value);
  return ({ properties }) => principals.has(properties.principalId.toLowerCase());
}

/** A role assignment as it is read: its scope spelled out and nothing left out, whatever the world file left to its id. */
export function assignmentShown(assignment: RoleAssignment): object {
  const { properties } = assignment;
  const scope = properties.scope ?? (scopeOf(assignment.id) || '/');
  const dates = { createdOn: '2026-01-01T00:00:00Z', updatedOn: '2026-01-01T00:00:00Z' };
  const writers = { createdBy: null, updatedBy: null };
  const usual = {
    condition: null,
    conditionVersion: null,
    delegatedManagedIdentityResourceId: null,
    description: null,
  };
  return {
    ...assignment,
    properties: { principalType: 'ServicePrincipal', ...usual, ...dates, ...writers, ...properties, scope },
  };
}
