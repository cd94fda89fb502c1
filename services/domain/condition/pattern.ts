/**
 * Whether an action fits a pattern of a role, a denial or a condition: `*` stands for any run of characters, slashes
 * included, and letter case says nothing. Source: learn.microsoft.com, "role-definitions".
 */
export function matchesAction(pattern: string, action: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'is').test(action);
}
