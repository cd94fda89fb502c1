import {
  ANA,
  APP_SERVICE,
  APP_SERVICE_APPLICATION,
  accessPolicy,
  BEN,
  BOT,
  CERTIFICATE,
  CLEO,
  CLOCK,
  GROUP,
  type HeldCertificate,
  heldAs,
  PLAN,
  roleAt,
  SECRET,
  SITE,
  SUBSCRIPTION,
  TENANT,
  thumbprint,
  VAULT,
  version,
  type World,
  type WorldResource,
} from './base.ts';

/** A shop whose certificate was renewed in November, taken by App Service and bound to both host names. */
export function healthyWorld(): World {
  return {
    story: 'Everything is in order.',
    clock: CLOCK,
    cloud: 'public',
    tenantId: TENANT,
    subscriptions: [{ subscriptionId: SUBSCRIPTION.split('/')[2], displayName: 'shop-prod' }],
    directory: directory(),
    bot: BOT,
    resources: [plan(), site(), certificate(), vault(), ...roles()],
    keyVaults: { 'kv-shop': { certificates: [vaultCertificate()], secrets: [] } },
    served: {},
    activity: [
      {
        at: '2026-11-19T14:02:11Z',
        caller: 'pipeline-infra@contoso.com',
        operationName: 'Microsoft.KeyVault/vaults/write',
        resourceId: VAULT,
      },
    ],
    behaviour: { latencyMilliseconds: 0, grantTakesSeconds: 0, faults: [] },
  };
}

function directory(): World['directory'] {
  const user = (id: string, displayName: string) => {
    return { id, displayName, userPrincipalName: `${displayName.split(' ')[0]?.toLowerCase()}@contoso.com` };
  };
  const principal = (id: string, appId: string, displayName: string, names: string[]) => {
    return { id, appId, displayName, servicePrincipalNames: [...names, appId] };
  };
  return {
    users: [user(ANA, 'Ana Silva'), user(BEN, 'Ben Okafor'), user(CLEO, 'Cleo Marsh')],
    groups: [],
    servicePrincipals: [
      principal(APP_SERVICE, APP_SERVICE_APPLICATION, 'Microsoft Azure App Service', ['Microsoft.Azure.WebSites']),
      principal(BOT, 'af64e14f-309b-5d0a-9076-4f9dcc87c695', 'greenlight-bot', []),
    ],
  };
}

function plan(): WorldResource {
  return {
    id: PLAN,
    name: 'plan-shop-weu',
    type: 'Microsoft.Web/serverfarms',
    location: 'West Europe',
    sku: { name: 'P1v3', tier: 'PremiumV3', size: 'P1v3', family: 'Pv3', capacity: 2 },
    properties: { webSpace: 'rg-shop-prod-WestEuropewebspace', status: 'Ready', numberOfSites: 1 },
  };
}

/** How a host name is bound, or that it is not. */
export function sslState(name: string, to: string | null): object {
  const sslState = to === null ? 'Disabled' : 'SniEnabled';
  const ip = { ipBasedSslResult: null, ipBasedSslState: 'NotConfigured', toUpdateIpBasedSsl: null };
  return { name, sslState, virtualIP: null, thumbprint: to, toUpdate: null, hostType: 'Standard', ...ip };
}

function site(): WorldResource {
  const hostNames = ['app-shop-prod.azurewebsites.net', 'shop.contoso.com', 'www.contoso.com'];
  return {
    id: SITE,
    name: 'app-shop-prod',
    type: 'Microsoft.Web/sites',
    location: 'West Europe',
    tags: { team: 'shop', owner: 'shop-oncall' },
    properties: {
      name: 'app-shop-prod',
      state: 'Running',
      webSpace: 'rg-shop-prod-WestEuropewebspace',
      hostNames,
      enabledHostNames: hostNames,
      hostNameSslStates: hostNames.map((name, index) => sslState(name, index === 0 ? null : thumbprint('november'))),
      serverFarmId: PLAN,
      httpsOnly: true,
      defaultHostName: hostNames[0],
      siteConfig: { appSettings: [] },
    },
  };
}

function certificate(): WorldResource {
  return {
    id: CERTIFICATE,
    name: 'kv-shop-wildcard-contoso-com',
    type: 'Microsoft.Web/certificates',
    location: 'West Europe',
    tags: { team: 'shop' },
    properties: {
      friendlyName: '',
      ...heldAs('november'),
      keyVaultId: VAULT.toLowerCase(),
      keyVaultSecretName: SECRET,
      keyVaultSecretStatus: 'Succeeded',
      webSpace: 'rg-shop-prod-WestEuropewebspace',
      serverFarmId: PLAN,
    },
  };
}

function vault(): WorldResource {
  return {
    id: VAULT,
    name: 'kv-shop',
    type: 'Microsoft.KeyVault/vaults',
    location: 'westeurope',
    properties: {
      sku: { family: 'A', name: 'standard' },
      tenantId: TENANT,
      accessPolicies: [accessPolicy(BOT, ['list'], ['get', 'list']), accessPolicy(APP_SERVICE, ['get'], ['get'])],
      enabledForDeployment: false,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enableRbacAuthorization: false,
      vaultUri: 'https://kv-shop.vault.azure.net/',
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Enabled',
    },
  };
}

function roles(): WorldResource[] {
  return [
    roleAt(SUBSCRIPTION, 'Reader', BOT),
    roleAt(GROUP, 'Website Contributor', BOT),
    roleAt(GROUP, 'Key Vault Contributor', BOT),
    roleAt(VAULT, 'User Access Administrator', BOT),
    roleAt(GROUP, 'Owner', BEN),
    roleAt(GROUP, 'Reader', ANA),
    roleAt(GROUP, 'Website Contributor', CLEO),
  ];
}

/** A certificate of the vault: renewed by itself, thirty days before its end, by an issuer that the vault knows. */
export function vaultCertificate(): HeldCertificate {
  return {
    name: SECRET,
    deleted: false,
    versions: [version('june'), version('november')],
    policy: {
      key_props: { exportable: true, kty: 'RSA', key_size: 2048, reuse_key: false },
      secret_props: { contentType: 'application/x-pkcs12' },
      x509_props: {
        subject: 'CN=*.contoso.com',
        sans: { dns_names: ['*.contoso.com', 'contoso.com'] },
        ekus: ['1.3.6.1.5.5.7.3.1'],
        validity_months: 6,
      },
      lifetime_actions: [{ trigger: { days_before_expiry: 30 }, action: { action_type: 'AutoRenew' } }],
      issuer: { name: 'DigiCert' },
    },
  };
}
