import { z } from 'zod';
import type { Estate } from '../world/estate.ts';
import type { Resource, Vault } from '../world/resource.ts';
import { covers } from '../world/resource-id.ts';

const TYPE = 'microsoft.keyvault/vaults/networksecurityperimeterconfigurations';

const lists = z.array(z.unknown()).nullish();
const profileShape = z.object({
  accessRules: z.array(
    z.object({ properties: z.object({ direction: z.string(), addressPrefixes: lists, subscriptions: lists }) }),
  ),
});

/** Who an inbound rule of a perimeter lets in. */
export interface InboundRule {
  readonly addressPrefixes: readonly string[];
  readonly subscriptions: readonly unknown[];
}

/** The associations of a vault with network security perimeters. */
export function perimetersOf(estate: Estate, vaultId: string): Resource[] {
  return estate.all().filter((one) => one.type.toLowerCase() === TYPE && covers(vaultId, one.id));
}

/**
 * The inbound rules that decide in place of a vault's own firewall; none where the firewall still decides.
 * A vault may hand itself over, or an enforced association overrides it; while one is only learning, nothing changes.
 */
export function governingRules(estate: Estate, vault: Vault): readonly InboundRule[] | undefined {
  const perimeters = perimetersOf(estate, vault.id);
  const handedOver = (vault.properties.publicNetworkAccess ?? '').toLowerCase() === 'securedbyperimeter';
  const governs = handedOver || perimeters.some(isEnforced);
  return governs ? perimeters.flatMap(inboundRules) : undefined;
}

function isEnforced({ properties }: Resource): boolean {
  const mode: unknown = Reflect.get(Object(properties.resourceAssociation), 'accessMode');
  return typeof mode === 'string' && mode.toLowerCase() === 'enforced';
}

function inboundRules({ properties }: Resource): InboundRule[] {
  const profile = profileShape.safeParse(properties.profile);
  return (profile.data?.accessRules ?? [])
    .filter((rule) => rule.properties.direction.toLowerCase() === 'inbound')
    .map(({ properties: { addressPrefixes, subscriptions } }) => ({
      addressPrefixes: (addressPrefixes ?? []).map(String),
      subscriptions: subscriptions ?? [],
    }));
}
