import { type Answer, ok, refuse } from '../../http/answer.ts';
import { parseFilter, unknownClause } from '../../http/odata-filter.ts';
import { lockShape } from '../../world/authorization-shapes.ts';
import { describe } from '../../world/read-world.ts';
import { covers, scopeOf } from '../../world/resource-id.ts';
import { type Ask, bodyOf, filterOf, step } from '../ask.ts';
import { page } from '../pages.ts';

const TYPE = 'Microsoft.Authorization/locks';

/** Locks on a scope and on what is in it; those above are not listed, and must be asked for there. */
export function listLocks(ask: Ask): Answer {
  const scope = step(ask, 'scope');
  const here = parseFilter(filterOf(ask)).some((clause) =>
    clause.kind === 'call' && clause.name === 'atscope' ? true : unknownClause(clause),
  );
  const found = ask.estate.ofType('microsoft.authorization/locks').filter(({ id }) => {
    return here ? scopeOf(id).toLowerCase() === scope.toLowerCase() : covers(scope, scopeOf(id));
  });
  return page(ask, found);
}

export function getLock(ask: Ask): Answer {
  const found = ask.estate.get('microsoft.authorization/locks', ask.id);
  if (!found) throw refuse(404, 'LockNotFound', `The lock '${step(ask, 'name')}' could not be found.`);
  return ok(found);
}

export function putLock(ask: Ask): Answer {
  const { estate, id } = ask;
  const old = estate.find(id);
  const result = lockShape.safeParse({ properties: bodyOf(ask).properties, id, name: step(ask, 'name'), type: TYPE });
  if (!result.success) throw refuse(400, 'InvalidRequestContent', describe(result.error.issues));
  estate.put(result.data);
  return { status: old ? 200 : 201, body: result.data };
}

export function deleteLock({ estate, id }: Ask): Answer {
  return { status: estate.remove(id) ? 200 : 204 };
}
