import type { Certificate, Site as SiteModel } from '@azure/arm-appservice';
import type { Vault as VaultModel } from '@azure/arm-keyvault';
import type { AppServiceCertificate, HostNameBinding, ServicePlan, Site } from '../domain/app-service.ts';
import type { AccessPolicy, Vault } from '../domain/key-vault.ts';
import { nameOf } from '../domain/resource-id.ts';

/** What Resource Graph tells, and the SDK leaves out. */
interface InWebSpace {
  readonly webSpace?: string | null;
}

/** A certificate as App Service describes it, by SDK or by Resource Graph, in the words of the domain. */
export function certificateOf(
  model: Omit<Certificate, 'expirationDate'> & { expirationDate?: Date | string | null } & InWebSpace,
): AppServiceCertificate {
  const { keyVaultId, keyVaultSecretName } = model;
  return {
    id: identified(model),
    name: model.name ?? '',
    location: model.location ?? '',
    thumbprint: (model.thumbprint ?? '').toUpperCase(),
    subjectName: model.subjectName ?? '',
    hostNames: model.hostNames ?? [],
    expiresOn: model.expirationDate ? new Date(model.expirationDate).toISOString() : null,
    serverFarmId: model.serverFarmId ?? '',
    webSpace: model.webSpace ?? '',
    keyVault: keyVaultId && keyVaultSecretName ? { vaultId: keyVaultId, secretName: keyVaultSecretName } : null,
    status: model.keyVaultSecretStatus ?? '',
    issuer: model.issuer ?? '',
    canonicalName: model.canonicalName ?? null,
  };
}

/** The id of what Azure answered with. An answer without one is no resource, and nothing may be concluded from it. */
function identified({ id }: { readonly id?: unknown }): string {
  if (typeof id !== 'string' || id === '') throw new TypeError('a resource without an id');
  return id;
}

/** A plan as Resource Graph describes it. */
export function planOf({
  id,
  name,
  sku,
}: {
  readonly id: string;
  readonly name: string;
  readonly sku?: unknown;
}): ServicePlan {
  const tier: unknown = Reflect.get(Object(sku), 'tier');
  return { id, name, tier: typeof tier === 'string' ? tier : '' };
}

/** A site or slot, reduced to what binds it to certificates and to vaults. */
export function siteOf(
  model: Pick<SiteModel, 'id' | 'name' | 'location' | 'serverFarmId' | 'hostNameSslStates' | 'identity'> & InWebSpace,
): Site {
  const { principalId, userAssignedIdentities } = model.identity ?? {};
  const assigned = Object.values(userAssignedIdentities ?? {}).map((identity) => identity.principalId);
  const id = identified(model);
  return {
    id,
    name: siteName(id),
    location: model.location ?? '',
    serverFarmId: model.serverFarmId ?? '',
    webSpace: model.webSpace ?? '',
    identities: [principalId, ...assigned].filter((id) => id !== undefined && id !== null),
    bindings: (model.hostNameSslStates ?? []).map(
      ({ name, sslState, thumbprint }): HostNameBinding => ({
        host: name ?? '',
        sslState: sslState === 'SniEnabled' || sslState === 'IpBasedEnabled' ? sslState : 'Disabled',
        thumbprint: thumbprint ? thumbprint.toUpperCase() : null,
      }),
    ),
  };
}

/** `app` for a site, `app/slot` for a slot: the name that tells them apart. */
function siteName(id: string): string {
  const match = /\/sites\/([^/]+)(?:\/slots\/([^/]+))?$/i.exec(id);
  return match ? [match[1], match[2]].filter(Boolean).join('/') : nameOf(id);
}

/** A vault as its control plane describes it. Older vaults leave the permission model out, and obey access policies. */
export function vaultOf({ id: given, name, location, properties }: VaultModel): Vault {
  const rules = properties.networkAcls;
  const id = identified({ id: given });
  return {
    id,
    name: name ?? nameOf(id),
    location: location ?? '',
    tenantId: properties.tenantId,
    uri: properties.vaultUri ?? '',
    model: properties.enableRbacAuthorization === true ? 'roles' : 'access-policies',
    accessPolicies: (properties.accessPolicies ?? []).map(
      ({ objectId, applicationId, permissions }): AccessPolicy => ({
        objectId,
        applicationId: applicationId ?? null,
        secrets: permissions.secrets ?? [],
        certificates: permissions.certificates ?? [],
      }),
    ),
    publicNetworkAccess: properties.publicNetworkAccess ?? 'Enabled',
    networkRules: rules
      ? {
          bypass: rules.bypass ?? 'AzureServices',
          defaultAction: rules.defaultAction ?? 'Allow',
          ipRules: (rules.ipRules ?? []).map(({ value }) => ({ value })),
          virtualNetworkRules: (rules.virtualNetworkRules ?? []).map((rule) => ({ id: rule.id })),
        }
      : null,
  };
}
