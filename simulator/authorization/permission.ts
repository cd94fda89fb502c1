import type { Permission } from '../world/resource.ts';

/** Whether a permission includes an action: its actions, less its not-actions, `*` for any stretch of text. */
export function covered(permission: Permission, wish: { plane: 'control' | 'data'; action: string }): boolean {
  const [given, kept] =
    wish.plane === 'control'
      ? [permission.actions, permission.notActions]
      : [permission.dataActions, permission.notDataActions];
  return matchesAny(given, wish.action) && !matchesAny(kept, wish.action);
}

function matchesAny(patterns: readonly string[] | null | undefined, action: string): boolean {
  return (patterns ?? []).some((pattern) => matches(pattern, action));
}

const expressions = new Map<string, RegExp>();

function matches(pattern: string, action: string): boolean {
  const known = expressions.get(pattern) ?? compile(pattern);
  expressions.set(pattern, known);
  return known.test(action);
}

function compile(pattern: string): RegExp {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'i');
}
