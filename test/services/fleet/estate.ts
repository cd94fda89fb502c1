import type { AppServiceCertificate, HostNameBinding, Site } from '../../../services/domain/app-service.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import { keyOf, nameOf } from '../../../services/domain/resource-id.ts';
import { healthy, NOW } from '../../helpers/evidence.ts';

export const PROD = '10c2052b-cbf0-5839-9f92-464808eef5ce';
export const TEST = '20c2052b-cbf0-5839-9f92-464808eef5ce';

/** The id of something in the resource group of a subscription. */
export function idIn(subscription: string, kind: string, name: string): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/${kind}/${name}`;
}

export function vaultId(name: string, subscription = PROD): string {
  return idIn(subscription, 'Microsoft.KeyVault/vaults', name);
}

/** A certificate of that name, imported from a vault, unless something else is said. */
export function held(
  name: string,
  but: Partial<AppServiceCertificate> = {},
  subscription = PROD,
): AppServiceCertificate {
  return {
    ...healthy.certificate,
    id: idIn(subscription, 'Microsoft.Web/certificates', name),
    name,
    thumbprint: `T-${name}`,
    hostNames: [`${name}.contoso.com`],
    keyVault: { vaultId: vaultId('kv-shop'), secretName: `secret-${name}` },
    ...but,
  };
}

/** An app with these host names, each bound to the certificate with this thumbprint. */
export function app(name: string, bound: Readonly<Record<string, string | null>>): Site {
  const bindings = Object.entries(bound).map(([host, thumbprint]): HostNameBinding => {
    return { host, sslState: thumbprint ? 'SniEnabled' : 'Disabled', thumbprint };
  });
  return { ...healthy.sites[0], id: idIn(PROD, 'Microsoft.Web/sites', name), name, bindings } as Site;
}

/** What Resource Graph shows: certificates, apps and vaults, what subscriptions are called, and who owns what by its tag. */
export function estate({
  certificates,
  sites = [],
  vaults = [],
  owners = {},
}: {
  readonly certificates: readonly AppServiceCertificate[];
  readonly sites?: readonly Site[];
  readonly vaults?: readonly string[];
  readonly owners?: Readonly<Record<string, readonly string[]>>;
}): Inventory {
  return {
    takenAt: NOW,
    source: 'POST /resources',
    command: 'az graph query',
    certificates,
    sites,
    vaults: vaults.map((id) => ({ ...healthy.vault, id, name: nameOf(id) })),
    plans: [],
    tenants: new Map(),
    subscriptions: new Map([
      [PROD, 'Shop production'],
      [TEST, 'Shop test'],
    ]),
    owners: new Map(Object.entries(owners).map(([id, names]) => [keyOf(id), names])),
    principal: { seen: true, value: healthy.principal, source: 'GET /', command: '', at: NOW },
  };
}
