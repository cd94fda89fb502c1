import { refuse } from '../http/answer.ts';
import { covers, scopeOf } from '../world/resource-id.ts';
import type { Needed } from './action.ts';
import type { Ask } from './ask.ts';

/**
 * A ReadOnly lock at or above something stops every write of it and every action on it, listing its secrets too;
 * one that only keeps things from deletion stops deletions.
 */
export function checkLocks({ estate, id }: Ask, { action, scope }: Needed): void {
  if (/\/read$/i.test(action) || isLock(id)) return;
  const deletes = /\/delete$/i.test(action);
  const closed = estate
    .ofType('microsoft.authorization/locks')
    .filter(({ properties }) => properties.level === 'ReadOnly' || (deletes && properties.level === 'CanNotDelete'))
    .map((lock) => scopeOf(lock.id))
    .filter((locked) => covers(locked, scope));
  if (closed.length === 0) return;
  const message = `The scope '${scope}' cannot perform ${deletes ? 'delete' : 'write'} operation because following scope(s) are locked: '${closed.join("','")}'. Please remove the lock and try again.`;
  throw refuse(409, 'ScopeLocked', message);
}

function isLock(id: string): boolean {
  return /\/providers\/microsoft\.authorization\/locks\/[^/]+$/i.test(id);
}
