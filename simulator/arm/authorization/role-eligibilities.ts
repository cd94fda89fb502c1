import { withGroups } from '../../authorization/directory.ts';
import { type Answer, ok } from '../../http/answer.ts';
import { type Clause, parseFilter, unknownClause } from '../../http/odata-filter.ts';
import type { RoleEligibility } from '../../world/resource.ts';
import { covers, sameId, scopeOf } from '../../world/resource-id.ts';
import { type Ask, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';
import { notFound } from '../refusals.ts';

/** Roles somebody could activate and has not: on a scope, above it and, unless `atScope()` is asked for, below it. */
export function listRoleEligibilities(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const now = ask.estate.clock.now().getTime();
  const tests = parseFilter(filterOf(ask)).map((clause) => testFor(clause, ask, scope));
  const found = ask.estate
    .ofType('microsoft.authorization/roleeligibilityscheduleinstances')
    .filter((one) => isCurrent(one, now) && touches(one, scope) && tests.every((test) => test(one)));
  return page(ask, found.map(shown));
}

export function getRoleEligibility({ estate, id }: Ask): Answer {
  const found = estate.get('microsoft.authorization/roleeligibilityscheduleinstances', id);
  if (!found) throw notFound(id);
  return ok(shown(found));
}

/** Where a role could be held. An id may also begin with `/providers/Microsoft.Subscription`, and then only the property says it. */
function placeOf({ id, properties }: RoleEligibility): string {
  return properties.scope ?? scopeOf(id);
}

function isCurrent({ properties }: RoleEligibility, now: number): boolean {
  const { startDateTime, endDateTime } = properties;
  const begun = !startDateTime || Date.parse(startDateTime) <= now;
  return begun && (!endDateTime || Date.parse(endDateTime) > now);
}

function touches(one: RoleEligibility, scope: string): boolean {
  return covers(placeOf(one), scope) || covers(scope, placeOf(one));
}

function testFor(clause: Clause, { estate, caller }: Ask, scope: string): (one: RoleEligibility) => boolean {
  const { directory } = estate.world;
  const name = clause.kind === 'call' ? clause.name : clause.field;
  if (name === 'atscope') return (one) => covers(placeOf(one), scope);
  if (name === 'principalid') return ({ properties }) => sameId(properties.principalId, clause.value);
  if (name !== 'assignedto' && name !== 'astarget') return unknownClause(clause);
  const principals = withGroups(directory, name === 'astarget' ? caller.oid : clause.value);
  return ({ properties }) => principals.has(properties.principalId.toLowerCase());
}

function shown(one: RoleEligibility): object {
  const usual = { principalType: 'User', memberType: 'Direct', status: 'Provisioned', endDateTime: null };
  return { ...one, properties: { ...usual, ...one.properties, scope: placeOf(one) } };
}
