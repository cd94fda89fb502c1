import type { AppServiceCertificate, ServicePlan } from '../domain/app-service.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Vault } from '../domain/key-vault.ts';
import { oncePer } from '../domain/once-per.ts';
import { keyOf } from '../domain/resource-id.ts';

/** The certificate of an id. */
export function certificateIn(
  { certificates }: Pick<Inventory, 'certificates'>,
  id: string,
): AppServiceCertificate | undefined {
  return certificatesById(certificates).get(keyOf(id));
}

/** The vault of an id, as Resource Graph shows it. */
export function vaultIn({ vaults }: Pick<Inventory, 'vaults'>, id: string): Vault | undefined {
  return vaultsById(vaults).get(keyOf(id));
}

/** The vaults of a name: names are unique in the world, but one that was moved may be listed twice for a while. */
export function vaultsCalled({ vaults }: Pick<Inventory, 'vaults'>, name: string): readonly Vault[] {
  return vaultsByName(vaults).get(name.toLowerCase()) ?? [];
}

/** The plan of an id. */
export function planIn({ plans }: Pick<Inventory, 'plans'>, id: string): ServicePlan | undefined {
  return plansById(plans).get(keyOf(id));
}

const certificatesById = oncePer((certificates: readonly AppServiceCertificate[]) => byId(certificates));
const vaultsById = oncePer((vaults: readonly Vault[]) => byId(vaults));
const vaultsByName = oncePer((vaults: readonly Vault[]) => Map.groupBy(vaults, ({ name }) => name.toLowerCase()));
const plansById = oncePer((plans: readonly ServicePlan[]) => byId(plans));

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [keyOf(each.id), each]));
}
