import { refuse } from '../http/answer.ts';
import { covers, scopeOf } from '../world/resource-id.ts';
import type { Ask } from './ask.ts';

/** A lock at or above what is written stops the write; one that only keeps things from deletion stops deletions. */
export function checkLocks({ estate, request, id }: Ask): void {
  const { method } = request;
  if (method === 'GET' || method === 'HEAD' || method === 'POST' || isLock(id)) return;
  const deletes = method === 'DELETE';
  const closed = estate
    .ofType('microsoft.authorization/locks')
    .filter(({ properties }) => properties.level === 'ReadOnly' || (deletes && properties.level === 'CanNotDelete'))
    .map((lock) => scopeOf(lock.id))
    .filter((scope) => covers(scope, id));
  if (closed.length === 0) return;
  const message = `The scope '${id}' cannot perform ${deletes ? 'delete' : 'write'} operation because following scope(s) are locked: '${closed.join("','")}'. Please remove the lock and try again.`;
  throw refuse(409, 'ScopeLocked', message);
}

function isLock(id: string): boolean {
  return /\/providers\/microsoft\.authorization\/locks\/[^/]+$/i.test(id);
}
