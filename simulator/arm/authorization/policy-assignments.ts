import type { Answer } from '../../http/answer.ts';
import { covers, scopeOf } from '../../world/resource-id.ts';
import { type Ask, step } from '../ask.ts';
import { page } from '../pages.ts';

/** Azure Policy assignments that reach a scope: on it, above it, and below it. */
export function listPolicyAssignments(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const found = ask.estate
    .all()
    .filter(({ type }) => type.toLowerCase() === 'microsoft.authorization/policyassignments')
    .filter(({ id }) => covers(scopeOf(id), scope) || covers(scope, scopeOf(id)));
  return page(ask, found);
}
