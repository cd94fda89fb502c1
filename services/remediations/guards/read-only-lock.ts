import { needsOf, needsOfUndo } from '../../domain/need.ts';
import { covers, keyOf, nameOf } from '../../domain/resource-id.ts';
import type { Lock } from '../../domain/surroundings.ts';
import { defineGuard, type Objection } from './guard.ts';

/**
 * A lock covers what the plan would write, or what its undo would delete. Locks hold for the control plane alone: what is
 * changed inside a vault passes them. Source: learn.microsoft.com, "lock-resources".
 */
export const readOnlyLock = defineGuard({
  rule: 'read-only-lock',
  needs: ['locks'],
  mayUse: [],
  judge({ locks }, { changes }) {
    const written = changes
      .map(needsOf)
      .filter(({ inVault }) => inVault === undefined)
      .map(({ scope }) => scope);
    const deleted = changes.map(needsOfUndo).flatMap((need) => (need?.action.endsWith('/delete') ? [need.scope] : []));
    return distinct(locks).flatMap((lock): readonly Objection[] => {
      const held = (lock.level === 'ReadOnly' ? written : deleted).filter((id) => covers(lock.scope, id));
      if (held.length === 0) return [];
      const names = [...new Set(held.map(nameOf))].join(', ');
      return lock.level === 'ReadOnly'
        ? [{ stops: 'plan', says: `${titleOf(lock)} refuses every write to ${names}.` }]
        : [{ stops: 'undo', says: `${titleOf(lock)} would keep the undo from deleting at ${names}.` }];
    });
  },
});

function distinct(locks: readonly Lock[]): readonly Lock[] {
  return [...new Map(locks.map((lock) => [keyOf(lock.id), lock])).values()];
}

function titleOf({ level, name, scope }: Lock): string {
  return `The ${level} lock "${name}" on ${placeOf(scope)}`;
}

/** A subscription and a resource group are named as what they are; anything else by its name alone. */
function placeOf(scope: string): string {
  const [, kind] = /\/(subscriptions|resourceGroups)\/[^/]+\/?$/i.exec(scope) ?? [];
  if (!kind) return nameOf(scope);
  return `${kind.toLowerCase() === 'subscriptions' ? 'subscription' : 'resource group'} ${nameOf(scope)}`;
}
