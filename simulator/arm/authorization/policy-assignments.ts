import { type Answer, ok, refuse } from '../../http/answer.ts';
import { type Clause, parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { Resource } from '../../world/resource.ts';
import { covers, sameId, scopeOf } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Azure Policy assignments that reach a scope: on it, above it and, unless `atScope()` is asked for, below it. */
export function listPolicyAssignments(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const clauses = parseFilter(filterOf(ask));
  const found = ask.estate
    .all()
    .filter(({ type }) => type.toLowerCase() === 'microsoft.authorization/policyassignments')
    .filter(({ id }) => covers(scopeOf(id), scope) || covers(scope, scopeOf(id)))
    .filter((one) => clauses.every((clause) => fits(one, clause, scope)));
  return page(ask, found.map(shown));
}

export function getPolicyAssignment(ask: Ask): Answer {
  const found = ask.estate.find(ask.id);
  if (found) return ok(shown(found));
  const message = `The policy assignment '${step(ask, 'name')}' is not found.`;
  throw refuse(404, 'PolicyAssignmentNotFound', message);
}

function fits({ id, properties }: Resource, clause: Clause, scope: string): boolean {
  if (clause.kind === 'compare') {
    if (clause.field !== 'policydefinitionid') return unknownClause(clause);
    return sameId(String(properties.policyDefinitionId ?? ''), clause.value);
  }
  if (clause.name === 'atscope') return covers(scopeOf(id), scope);
  return clause.name === 'atexactscope' ? sameId(scopeOf(id), scope) : unknownClause(clause);
}

function shown(assignment: Resource): Resource {
  const { properties, name, id } = assignment;
  const usual = { displayName: name, scope: scopeOf(id), notScopes: [], parameters: {}, enforcementMode: 'Default' };
  return { ...assignment, properties: { ...usual, ...properties } };
}
