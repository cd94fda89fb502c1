import type { AppServiceCertificate } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import { oncePer } from '../domain/once-per.ts';

type Found = readonly AppServiceCertificate[];

/** Finds certificates by a key, in no time however many there are; letter case tells nothing apart. */
export function lookup(
  keysOf: (inventory: Inventory) => Iterable<readonly [key: string, certificate: AppServiceCertificate]>,
): (key: string, inventory: Inventory) => Found {
  const listOf = oncePer((inventory: Inventory) => {
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
