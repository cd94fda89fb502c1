import type { Cloud } from './world.ts';

/** The host names of one Azure cloud. */
export interface CloudHosts {
  readonly management: string;
  readonly managementAudiences: readonly string[];
  readonly vaultSuffix: string;
  readonly graph: string;
  readonly login: string;
  readonly site: string;
}

export const clouds: Readonly<Record<Cloud, CloudHosts>> = {
  public: {
    management: 'management.azure.com',
    managementAudiences: ['https://management.core.windows.net', 'https://management.azure.com'],
    vaultSuffix: 'vault.azure.net',
    graph: 'graph.microsoft.com',
    login: 'login.microsoftonline.com',
    site: 'azurewebsites.net',
  },
  usgov: {
    management: 'management.usgovcloudapi.net',
    managementAudiences: ['https://management.core.usgovcloudapi.net', 'https://management.usgovcloudapi.net'],
    vaultSuffix: 'vault.usgovcloudapi.net',
    graph: 'graph.microsoft.us',
    login: 'login.microsoftonline.us',
    site: 'azurewebsites.us',
  },
  dod: {
    management: 'management.usgovcloudapi.net',
    managementAudiences: ['https://management.core.usgovcloudapi.net', 'https://management.usgovcloudapi.net'],
    vaultSuffix: 'vault.usgovcloudapi.net',
    graph: 'dod-graph.microsoft.us',
    login: 'login.microsoftonline.us',
    site: 'azurewebsites.us',
  },
  china: {
    management: 'management.chinacloudapi.cn',
    managementAudiences: ['https://management.core.chinacloudapi.cn', 'https://management.chinacloudapi.cn'],
    vaultSuffix: 'vault.azure.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    login: 'login.chinacloudapi.cn',
    site: 'chinacloudsites.cn',
  },
};
