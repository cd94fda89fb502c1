import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What stands between App Service and the vault. */
export const network: readonly Concept[] = [
  {
    id: 'trusted-services',
    names: [
      'Trusted services',
      'trusted Microsoft services',
      'allow trusted Microsoft services',
      'bypass',
      'trusted services bypass',
      'AzureServices',
      'networkAcls',
    ],
    says: say('vault-terms.trusted-services-says'),
    todo: say('vault-terms.trusted-services-todo'),
    page: PAGES.trustedServices,
  },
  {
    id: 'vault-firewall',
    names: ['Vault firewall', 'Key Vault firewall', 'defaultAction', 'firewall'],
    says: say('vault-terms.vault-firewall-says'),
    todo: say('vault-terms.vault-firewall-todo'),
    page: PAGES.vaultNetwork,
  },
  {
    id: 'public-network-access',
    names: ['Public network access', 'public access disabled', 'public access is disabled'],
    says: say('vault-terms.public-network-access-says'),
    todo: say('vault-terms.public-network-access-todo'),
    page: PAGES.vaultNetwork,
  },
  {
    id: 'network-security-perimeter',
    names: ['Network security perimeter', 'NSP', 'SecuredByPerimeter', 'Secure by perimeter', 'security perimeter'],
    says: say('vault-terms.network-security-perimeter-says'),
    todo: say('vault-terms.network-security-perimeter-todo'),
    page: PAGES.perimeters,
  },
  {
    id: 'private-endpoint',
    names: ['Private endpoint', 'private link', 'VNet integration', 'virtual network integration'],
    says: say('vault-terms.private-endpoint-says'),
    todo: say('vault-terms.private-endpoint-todo'),
    page: PAGES.privateLink,
  },
];
