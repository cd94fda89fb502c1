import { say, type Words } from '../../sentences/index.ts';
/** The clouds in which App Service and Key Vault run. */
export type CloudName = 'public' | 'usgov' | 'china';

/** Where a cloud's services answer, and who App Service is there. */
export interface Cloud {
  readonly name: CloudName;
  readonly loginHost: string;
  readonly armEndpoint: string;
  readonly armScope: string;
  readonly graphEndpoint: string;
  readonly graphScope: string;
  readonly vaultSuffix: string;
  readonly vaultScope: string;
  /** Application id of App Service; null where none is published, and it is looked up by name. */
  readonly appServiceId: string | null;
}

/**
 * Sources: learn.microsoft.com, "configure-ssl-certificate" (application ids; none is published for China) and
 * hashicorp/go-azure-sdk, environments (endpoints).
 */
export const CLOUDS: { readonly [N in CloudName]: Cloud } = {
  public: {
    name: 'public',
    loginHost: 'https://login.microsoftonline.com',
    armEndpoint: 'https://management.azure.com',
    armScope: 'https://management.azure.com/.default',
    graphEndpoint: 'https://graph.microsoft.com',
    graphScope: 'https://graph.microsoft.com/.default',
    vaultSuffix: 'vault.azure.net',
    vaultScope: 'https://vault.azure.net/.default',
    appServiceId: 'abfa0a7c-a6b6-4736-8310-5855508787cd',
  },
  usgov: {
    name: 'usgov',
    loginHost: 'https://login.microsoftonline.us',
    armEndpoint: 'https://management.usgovcloudapi.net',
    armScope: 'https://management.usgovcloudapi.net/.default',
    graphEndpoint: 'https://graph.microsoft.us',
    graphScope: 'https://graph.microsoft.us/.default',
    vaultSuffix: 'vault.usgovcloudapi.net',
    vaultScope: 'https://vault.usgovcloudapi.net/.default',
    appServiceId: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  },
  china: {
    name: 'china',
    loginHost: 'https://login.chinacloudapi.cn',
    armEndpoint: 'https://management.chinacloudapi.cn',
    armScope: 'https://management.chinacloudapi.cn/.default',
    graphEndpoint: 'https://microsoftgraph.chinacloudapi.cn',
    graphScope: 'https://microsoftgraph.chinacloudapi.cn/.default',
    vaultSuffix: 'vault.azure.cn',
    vaultScope: 'https://vault.azure.cn/.default',
    appServiceId: null,
  },
};

/** The name by which App Service is found where its application id is not published. */
export const APP_SERVICE_NAME = 'Microsoft.Azure.WebSites';

/** Ids that are granted by mistake in place of App Service, in any cloud. */
export const LOOK_ALIKES: readonly { readonly id: string; readonly is: Words }[] = [
  { id: 'abfa0a7c-a6b6-4736-8310-5855508787cd', is: say('rule-access.application-id-public') },
  { id: '6a02c803-dafd-4136-b4c3-5a6f318b4714', is: say('rule-access.application-id-government') },
  { id: 'f3c21649-0979-4721-ac85-b0216b2cf413', is: say('rule-access.application-id-orders') },
];
