/** What is worked out from something once, when it is first asked for, and kept for as long as that thing is. */
export function oncePer<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const worked = known.get(of) ?? { value: work(of) };
    known.set(of, worked);
    return worked.value;
  };
}
