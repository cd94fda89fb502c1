import type { Answer } from '../../http/answer.ts';
import { type Ask, step } from '../ask.ts';
import { page } from '../pages.ts';

/** What the caller may do at a scope, one entry a role; it cannot be asked for another. */
export function listPermissions(ask: Ask): Answer {
  const found = ask.access.permissionsAt(step(ask, 'scope'));
  const shown = found.map((permission) => ({
    actions: [],
    notActions: [],
    dataActions: [],
    notDataActions: [],
    ...permission,
  }));
  return page(ask, shown);
}
