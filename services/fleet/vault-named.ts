import type { Inventory } from '../domain/inventory.ts';
import { keyOf, nameOf, sameId } from '../domain/resource-id.ts';
import type { Target } from '../domain/target.ts';
import { readAskedName } from './asked-name.ts';
import { certificatesById, certificatesCalled } from './find.ts';

/** The vault that a name means, by its own name or id or by what follows it; null where it means none, or more than one. */
export function vaultNamed(asked: string, inventory: Inventory): string | null {
  const { id, vault, text } = readAskedName(asked);
  const own = vaultIds(inventory).filter((each) => {
    return id ? sameId(each, id) : nameOf(each).toLowerCase() === (vault ?? text).toLowerCase();
  });
  const found = own.length > 0 ? own : followedBy(certificatesCalled(asked, inventory), inventory);
  const [first] = found;
  return first !== undefined && found.every((each) => sameId(each, first)) ? first : null;
}

/** Those that Resource Graph shows, and those that certificates point to all the same. */
function vaultIds({ vaults, certificates }: Inventory): readonly string[] {
  const pointed = certificates.flatMap(({ keyVault }) => (keyVault ? [keyVault.vaultId] : []));
  return [...new Map([...pointed, ...vaults.map(({ id }) => id)].map((id) => [keyOf(id), id])).values()];
}

function followedBy(targets: readonly Target[], inventory: Inventory): readonly string[] {
  return targets.flatMap(({ certificateId }) =>
    certificatesById(keyOf(certificateId), inventory).flatMap(({ keyVault }) => keyVault?.vaultId ?? []),
  );
}
