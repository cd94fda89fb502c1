import { BlockList, isIP } from 'node:net';
import type { Estate } from '../world/estate.ts';
import type { Vault } from '../world/resource.ts';
import { governingRules, type InboundRule } from './perimeter.ts';

const isText = (value: string | null | undefined, text: string) => (value ?? '').toLowerCase() === text;

/** Whether a vault's network lets App Service in, as the trusted service that it is for certificates. */
export function admitsAppService(estate: Estate, vault: Vault): boolean {
  const { publicNetworkAccess, networkAcls } = vault.properties;
  const rules = governingRules(estate, vault);
  if (rules) return rules.some(admitsSomebody);
  const closed = isText(publicNetworkAccess, 'disabled') || isText(networkAcls?.defaultAction, 'deny');
  return !closed || !isText(networkAcls?.bypass, 'none');
}

/** App Service's addresses are not published: a rule that lets in any address or subscription is taken to mean it. */
function admitsSomebody({ addressPrefixes, subscriptions }: InboundRule): boolean {
  return addressPrefixes.length > 0 || subscriptions.length > 0;
}

/** Why a vault's network turns a client's address away, if it does. */
export function turnsAway(estate: Estate, vault: Vault, address: string): 'firewall' | 'connection' | undefined {
  const { publicNetworkAccess, networkAcls } = vault.properties;
  const rules = governingRules(estate, vault);
  if (rules) {
    const inside = rules.some(({ addressPrefixes }) => addressPrefixes.some((prefix) => includes(prefix, address)));
    return inside ? undefined : 'connection';
  }
  if (isText(publicNetworkAccess, 'disabled')) return 'connection';
  if (!isText(networkAcls?.defaultAction, 'deny')) return undefined;
  return (networkAcls?.ipRules ?? []).some(({ value }) => includes(value, address)) ? undefined : 'firewall';
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
