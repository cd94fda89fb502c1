import type { Estate } from '../../world/estate.ts';
import { regionCode } from '../../world/regions.ts';
import type { Vault } from '../../world/resource.ts';
import { vaultHost } from '../vault-host.ts';

type NetworkAcls = NonNullable<Vault['properties']['networkAcls']>;

/** What a new vault is like where nobody says otherwise; since 2026 it uses roles. */
export function newVault({ world }: Estate, name: string): Record<string, unknown> {
  return {
    sku: { family: 'A', name: 'standard' },
    tenantId: world.tenantId,
    accessPolicies: [],
    enabledForDeployment: false,
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enableRbacAuthorization: true,
    vaultUri: `https://${vaultHost(world.cloud, name)}/`,
    provisioningState: 'Succeeded',
    publicNetworkAccess: 'Enabled',
  };
}

/** A vault as Key Vault keeps what it was sent. */
export function kept({ location, tags, properties, ...vault }: Vault): Vault {
  const { networkAcls, ...rest } = properties;
  const acls = networkAcls && (isOpen(networkAcls) ? undefined : written(networkAcls));
  return {
    ...vault,
    location: regionCode(location ?? ''),
    tags: tags ?? {},
    properties: { ...rest, ...(acls && { networkAcls: acls }) },
  };
}

/** A new vault's first answer comes before its host name does. */
export function justCreated(vault: Vault): Vault {
  const vaultUri = (vault.properties.vaultUri ?? '').replace(/\/$/, '');
  return { ...vault, properties: { ...vault.properties, vaultUri, provisioningState: 'RegisteringDns' } };
}

/** Network rules that rule out nothing are not kept. */
function isOpen({ bypass, defaultAction, ipRules, virtualNetworkRules }: NetworkAcls): boolean {
  const allows = (defaultAction ?? 'Allow').toLowerCase() === 'allow';
  const trusts = (bypass ?? 'AzureServices').toLowerCase() === 'azureservices';
  return allows && trusts && [...(ipRules ?? []), ...(virtualNetworkRules ?? [])].length === 0;
}

/** One address becomes a network of one, and ids of networks come back in lower case. */
function written({ ipRules, virtualNetworkRules, ...acls }: NetworkAcls): NetworkAcls {
  const networks = (ipRules ?? []).map((rule) => ({ ...rule, value: oneAddress(rule.value) }));
  const subnets = (virtualNetworkRules ?? []).map((rule) => ({ ...rule, id: rule.id.toLowerCase() }));
  return { ...acls, ipRules: networks, virtualNetworkRules: subnets };
}

function oneAddress(value: string): string {
  return /^\d+(\.\d+){3}$/.test(value) ? `${value}/32` : value;
}
