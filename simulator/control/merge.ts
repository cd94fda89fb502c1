type Tree = Readonly<Record<string, unknown>>;

/** Lays part of a world over a world: objects are merged, and lists too where their things have a name of their own. */
export function mergeParts(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part)) return mergeLists(whole, part);
  if (!isTree(whole) || !isTree(part)) return part;
  const merged = Object.entries(part).map(([key, value]) => [
    key,
    key in whole ? mergeParts(whole[key], value) : value,
  ]);
  return { ...whole, ...Object.fromEntries(merged) };
}

function mergeLists(whole: readonly unknown[], part: readonly unknown[]): unknown[] {
  const key = ['id', 'subscriptionId', 'version', 'name'].find(
    (name) => part.length > 0 && part.every((one) => named(one, name)),
  );
  if (!key) return [...part];
  const merged = [...whole];
  for (const one of part) {
    const at = merged.findIndex((old) => sameName(old, one, key));
    if (at < 0) merged.push(one);
    else merged[at] = mergeParts(merged[at], one);
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(value: unknown, key: string): boolean {
  return isTree(value) && typeof value[key] === 'string';
}

function sameName(old: unknown, one: unknown, key: string): boolean {
  return isTree(old) && isTree(one) && String(old[key]).toLowerCase() === String(one[key]).toLowerCase();
}
