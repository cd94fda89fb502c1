import { say, type Words } from '../../sentences/index.ts';

/** The clouds in which App Service and Key Vault run; `dod` is the part of US Government that is the Department of Defense's. */
export const CLOUD_NAMES = ['public', 'usgov', 'dod', 'china'] as const;
export type CloudName = (typeof CLOUD_NAMES)[number];

/** Where a cloud's services answer, and who App Service is there. */
export interface Cloud {
  readonly name: CloudName;
  /** Entra, which gives the tokens for all of these. */
  readonly loginHost: string;
  readonly armEndpoint: string;
  readonly armScope: string;
  readonly graphEndpoint: string;
  readonly graphScope: string;
  readonly vaultSuffix: string;
  readonly vaultScope: string;
  /** Tables and queues of a storage account; the audience of their tokens is one in all clouds. */
  readonly storageSuffix: string;
  /** Application id of App Service; null where none is published, and it is looked up by name. */
  readonly appServiceId: string | null;
}

/** One cloud from the hosts that are its own: a token's audience is the host that takes it. */
function cloud(own: Omit<Cloud, 'armScope' | 'graphScope' | 'vaultScope'>): Cloud {
  return {
    ...own,
    armScope: `${own.armEndpoint}/.default`,
    graphScope: `${own.graphEndpoint}/.default`,
    vaultScope: `https://${own.vaultSuffix}/.default`,
  };
}

/**
 * Sources, fact by fact:
 * - login, ARM, vaults, storage: hashicorp/go-azure-sdk, sdk/environments (azure_public.go, azure_gov.go, azure_china.go); the
 *   suffix of storage also in Azure/go-autorest, autorest/azure/environments.go, StorageEndpointSuffix. The Department of
 *   Defense has the same ones as the rest of US Government: learn.microsoft.com, "compare-azure-government-global-azure". In
 *   China Entra has a second name, login.partner.microsoftonline.cn, to which the SDK turns by itself: the instance discovery
 *   of Entra names the two as aliases.
 * - Graph: learn.microsoft.com, "graph/deployments", which has one root of its own for "US Government L5 (DOD)".
 * - audiences of ARM and of vaults: learn.microsoft.com, "azure/key-vault/general/authentication-requests-and-responses" for vaults;
 *   ARM takes its own host, azure-sdk-for-js, arm clients' `credentialScopes`. That of storage is `https://storage.azure.com`
 *   in all clouds: learn.microsoft.com, "authorize-access-azure-active-directory".
 * - App Service: learn.microsoft.com, "configure-ssl-certificate" (application ids of public Azure and of US Government). The
 *   edition of that page for China leaves the section out, and no other page names an id.
 */
export const CLOUDS: { readonly [N in CloudName]: Cloud } = {
  public: cloud({
    name: 'public',
    loginHost: 'https://login.microsoftonline.com',
    armEndpoint: 'https://management.azure.com',
    graphEndpoint: 'https://graph.microsoft.com',
    vaultSuffix: 'vault.azure.net',
    storageSuffix: 'core.windows.net',
    appServiceId: 'abfa0a7c-a6b6-4736-8310-5855508787cd',
  }),
  usgov: cloud({
    name: 'usgov',
    loginHost: 'https://login.microsoftonline.us',
    armEndpoint: 'https://management.usgovcloudapi.net',
    graphEndpoint: 'https://graph.microsoft.us',
    vaultSuffix: 'vault.usgovcloudapi.net',
    storageSuffix: 'core.usgovcloudapi.net',
    appServiceId: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  }),
  dod: cloud({
    name: 'dod',
    loginHost: 'https://login.microsoftonline.us',
    armEndpoint: 'https://management.usgovcloudapi.net',
    graphEndpoint: 'https://dod-graph.microsoft.us',
    vaultSuffix: 'vault.usgovcloudapi.net',
    storageSuffix: 'core.usgovcloudapi.net',
    appServiceId: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  }),
  china: cloud({
    name: 'china',
    loginHost: 'https://login.chinacloudapi.cn',
    armEndpoint: 'https://management.chinacloudapi.cn',
    graphEndpoint: 'https://microsoftgraph.chinacloudapi.cn',
    vaultSuffix: 'vault.azure.cn',
    storageSuffix: 'core.chinacloudapi.cn',
    appServiceId: null,
  }),
};

/**
 * The name by which App Service is found where its application id is not published. Source: Azure/azure-cli, the live tests of
 * `az keyvault set-policy`, which name it so with `--spn`.
 */
export const APP_SERVICE_NAME = 'Microsoft.Azure.WebSites';

/** Ids that are granted by mistake in place of App Service, in any cloud. */
export const LOOK_ALIKES: readonly { readonly id: string; readonly is: Words }[] = [
  { id: 'abfa0a7c-a6b6-4736-8310-5855508787cd', is: say('rule-access.application-id-public') },
  { id: '6a02c803-dafd-4136-b4c3-5a6f318b4714', is: say('rule-access.application-id-government') },
  { id: 'f3c21649-0979-4721-ac85-b0216b2cf413', is: say('rule-access.application-id-orders') },
];
