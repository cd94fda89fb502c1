import { commas, type Key, say } from '../../../sentences/index.ts';
import { needsOf, needsOfUndo } from '../../domain/need.ts';
import { covers, keyOf, nameOf } from '../../domain/resource-id.ts';
import type { Lock } from '../../domain/surroundings.ts';
import { defineGuard, type Objection } from './guard.ts';

type Kind = 'subscription' | 'group' | 'resource';

/** What a lock on something of that kind keeps from being done. */
const SAYS: { readonly [S in 'plan' | 'undo']: { readonly [K in Kind]: Key } } = {
  plan: {
    subscription: 'guards.lock-of-subscription',
    group: 'guards.lock-of-group',
    resource: 'guards.lock-of-resource',
  },
  undo: {
    subscription: 'guards.undo-lock-of-subscription',
    group: 'guards.undo-lock-of-group',
    resource: 'guards.undo-lock-of-resource',
  },
};

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
      const { level, name, scope } = lock;
      const resources = commas([...new Set(held.map(nameOf))]);
      const stops = level === 'ReadOnly' ? 'plan' : 'undo';
      return [{ stops, says: say(SAYS[stops][kindOf(scope)], { level, name, place: nameOf(scope), resources }) }];
    });
  },
});

function distinct(locks: readonly Lock[]): readonly Lock[] {
  return [...new Map(locks.map((lock) => [keyOf(lock.id), lock])).values()];
}

/** A subscription and a resource group are named as what they are; anything else by its name alone. */
function kindOf(scope: string): Kind {
  const [, kind] = /\/(subscriptions|resourceGroups)\/[^/]+\/?$/i.exec(scope) ?? [];
  if (!kind) return 'resource';
  return kind.toLowerCase() === 'subscriptions' ? 'subscription' : 'group';
}
