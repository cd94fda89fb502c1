import { BlockList, isIP } from 'node:net';
import type { Estate } from '../world/estate.ts';
import type { Resource, Vault } from '../world/resource.ts';
import { covers } from '../world/resource-id.ts';

const isText = (value: string | null | undefined, text: string) => (value ?? '').toLowerCase() === text;

/** Whether a vault's network lets App Service in, as the trusted service that it is for certificates. */
export function admitsAppService(estate: Estate, vault: Vault): boolean {
  const { publicNetworkAccess, networkAcls } = vault.properties;
  if (behindPerimeter(estate, vault)) return false;
  const closed = isText(publicNetworkAccess, 'disabled') || isText(networkAcls?.defaultAction, 'deny');
  return !closed || !isText(networkAcls?.bypass, 'none');
}

/** Why a vault's network turns a client's address away, if it does. */
export function turnsAway(estate: Estate, vault: Vault, address: string): 'firewall' | 'connection' | undefined {
  const { publicNetworkAccess, networkAcls } = vault.properties;
  if (isText(publicNetworkAccess, 'disabled') || behindPerimeter(estate, vault)) return 'connection';
  if (!isText(networkAcls?.defaultAction, 'deny')) return undefined;
  return (networkAcls?.ipRules ?? []).some(({ value }) => includes(value, address)) ? undefined : 'firewall';
}

/** An enforced network security perimeter overrides the firewall and its exception for trusted services. */
function behindPerimeter(estate: Estate, vault: Vault): boolean {
  if (isText(vault.properties.publicNetworkAccess, 'securedbyperimeter')) return true;
  return perimetersOf(estate, vault.id).some(({ properties }) => {
    const association = properties.resourceAssociation;
    const mode = typeof association === 'object' && association ? Reflect.get(association, 'accessMode') : undefined;
    return typeof mode === 'string' && mode.toLowerCase() === 'enforced';
  });
}

/** The perimeters a vault is associated with. */
export function perimetersOf(estate: Estate, vaultId: string): Resource[] {
  const type = 'microsoft.keyvault/vaults/networksecurityperimeterconfigurations';
  return estate.all().filter((one) => one.type.toLowerCase() === type && covers(vaultId, one.id));
}

function includes(rule: string, address: string): boolean {
  const [network = '', prefix] = rule.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(network) === 0 || isIP(address) === 0) return false;
  const list = new BlockList();
  const bits = Number(prefix ?? (family === 'ipv6' ? 128 : 32));
  if (!Number.isInteger(bits) || bits < 0 || bits > (family === 'ipv6' ? 128 : 32)) return false;
  list.addSubnet(network, bits, family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
