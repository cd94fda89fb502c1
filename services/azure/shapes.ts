import type { Certificate, Site as SiteModel } from '@azure/arm-appservice';
import type { Vault as VaultModel } from '@azure/arm-keyvault';
import type { AppServiceCertificate, HostNameBinding, ServicePlan, Site } from '../domain/app-service.ts';
import type { AccessPolicy, Vault } from '../domain/key-vault.ts';
import { nameOf } from '../domain/resource-id.ts';
import { listIn, textIn, textsIn } from './said.ts';

/** What Resource Graph tells, and the SDK leaves out. */
interface InWebSpace {
  readonly webSpace?: string | null;
}

/** A certificate as App Service describes it, by SDK or by Resource Graph, in the words of the domain. */
export function certificateOf(
  model: Omit<Certificate, 'expirationDate'> & { expirationDate?: Date | string | null } & InWebSpace,
): AppServiceCertificate {
  const [vaultId, secretName] = [textIn(model.keyVaultId), textIn(model.keyVaultSecretName)];
  return {
    id: identified(model),
    name: textIn(model.name),
    location: textIn(model.location),
    thumbprint: textIn(model.thumbprint).toUpperCase(),
    subjectName: textIn(model.subjectName),
    hostNames: textsIn(model.hostNames),
    expiresOn: model.expirationDate ? new Date(model.expirationDate).toISOString() : null,
    serverFarmId: textIn(model.serverFarmId),
    webSpace: textIn(model.webSpace),
    keyVault: vaultId && secretName ? { vaultId, secretName } : null,
    status: textIn(model.keyVaultSecretStatus),
    issuer: textIn(model.issuer),
    canonicalName:
      model.canonicalName === undefined || model.canonicalName === null ? null : textIn(model.canonicalName),
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
  const assigned = Object.values(userAssignedIdentities ?? {}).map((identity) => identity?.principalId);
  const id = identified(model);
  return {
    id,
    name: siteName(id),
    location: textIn(model.location),
    serverFarmId: textIn(model.serverFarmId),
    webSpace: textIn(model.webSpace),
    identities: [principalId, ...assigned].map(textIn).filter(Boolean),
    bindings: listIn(model.hostNameSslStates).map(
      ({ name, sslState, thumbprint }): HostNameBinding => ({
        host: textIn(name),
        sslState: sslState === 'SniEnabled' || sslState === 'IpBasedEnabled' ? sslState : 'Disabled',
        thumbprint: textIn(thumbprint).toUpperCase() || null,
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
  const tenantId = textIn(properties.tenantId);
  // Taken for another tenant's, it would be said that App Service can never read it.
  if (tenantId === '') throw new TypeError('a vault without a tenant');
  return {
    id,
    name: textIn(name) || nameOf(id),
    location: textIn(location),
    tenantId,
    uri: textIn(properties.vaultUri),
    model: properties.enableRbacAuthorization === true ? 'roles' : 'access-policies',
    accessPolicies: listIn(properties.accessPolicies).map(
      ({ objectId, applicationId, permissions }): AccessPolicy => ({
        objectId: textIn(objectId),
        applicationId: textIn(applicationId) || null,
        secrets: textsIn(permissions.secrets),
        certificates: textsIn(permissions.certificates),
      }),
    ),
    publicNetworkAccess: textIn(properties.publicNetworkAccess) || 'Enabled',
    networkRules: rules
      ? {
          bypass: textIn(rules.bypass) || 'AzureServices',
          defaultAction: textIn(rules.defaultAction) || 'Allow',
          ipRules: listIn(rules.ipRules).map(({ value }) => ({ value: textIn(value) })),
          virtualNetworkRules: listIn(rules.virtualNetworkRules).map((rule) => ({ id: textIn(rule.id) })),
        }
      : null,
  };
}
