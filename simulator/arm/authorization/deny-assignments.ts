import { type Answer, ok } from '../../http/answer.ts';
import { parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { DenyAssignment } from '../../world/resource.ts';
import { covers, scopeOf } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';
import { notFound } from '../refusals.ts';

/** Deny assignments that touch a scope. There is no `assignedTo` here: the caller resolves groups. */
export function listDenyAssignments(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const clauses = parseFilter(filterOf(ask));
  const fits = (denial: DenyAssignment) =>
    clauses.every((clause) => {
      const name = clause.kind === 'call' ? clause.name : clause.field;
      if (name === 'atscope') return covers(scopeOf(denial.id), scope);
      if (name === 'denyassignmentname') return denial.properties.denyAssignmentName === clause.value;
      if (name !== 'principalid') return unknownClause(clause);
      return (denial.properties.principals ?? []).some(({ id }) => id.toLowerCase() === clause.value.toLowerCase());
    });
  const near = (denial: DenyAssignment) => covers(scopeOf(denial.id), scope) || covers(scope, scopeOf(denial.id));
  const found = ask.estate.ofType('microsoft.authorization/denyassignments').filter((one) => near(one) && fits(one));
  return page(ask, found.map(shown));
}

export function getDenyAssignment({ estate, id }: Ask): Answer {
  const found = estate.get('microsoft.authorization/denyassignments', id);
  if (!found) throw notFound(id);
  return ok(shown(found));
}

function shown(denial: DenyAssignment): object {
  const { properties } = denial;
  return {
    ...denial,
    properties: { doNotApplyToChildScopes: false, ...properties, scope: properties.scope ?? scopeOf(denial.id) },
  };
}
