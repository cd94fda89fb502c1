import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';

type Found = readonly AppServiceCertificate[];

/** What is worked out from an inventory once, when it is first asked for. */
export function oncePer<T>(work: (inventory: Inventory) => T): (inventory: Inventory) => T {
  const known = new WeakMap<Inventory, { readonly value: T }>();
  return (inventory) => {
    const worked = known.get(inventory) ?? { value: work(inventory) };
    known.set(inventory, worked);
    return worked.value;
  };
}

/** Finds certificates by a key, in no time however many there are; letter case tells nothing apart. */
export function lookup(
  keysOf: (inventory: Inventory) => Iterable<readonly [key: string, certificate: AppServiceCertificate]>,
): (key: string, inventory: Inventory) => Found {
  const listOf = oncePer((inventory) => {
    const list = new Map<string, Set<AppServiceCertificate>>();
    for (const [key, certificate] of keysOf(inventory)) {
      const lower = key.toLowerCase();
      const held = list.get(lower);
      if (held) held.add(certificate);
      else list.set(lower, new Set([certificate]));
    }
    return list;
  });
  return (key, inventory) => [...(listOf(inventory).get(key.toLowerCase()) ?? [])];
}
