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
    says: 'Bypass AzureServices lets Microsoft’s own services pass the firewall of the vault; App Service counts for certificate sync, not for reads by the app.',
    todo: 'Set it for certificates; for what the code of an app reads, allow its outbound addresses.',
    page: PAGES.trustedServices,
  },
  {
    id: 'vault-firewall',
    names: ['Vault firewall', 'Key Vault firewall', 'defaultAction', 'firewall'],
    says: 'The rules on which addresses and networks reach the secrets of a vault; its settings stay reachable.',
    todo: 'Leave it on: certificate sync needs only that trusted Microsoft services may bypass it.',
    page: PAGES.vaultNetwork,
  },
  {
    id: 'public-network-access',
    names: ['Public network access', 'public access disabled', 'public access is disabled'],
    says: 'With public network access disabled a vault still lets trusted Microsoft services in, so this alone breaks no sync.',
    todo: 'Look at bypass instead: only with bypass None, or under an enforced perimeter, is the sync refused.',
    page: PAGES.vaultNetwork,
  },
  {
    id: 'network-security-perimeter',
    names: ['Network security perimeter', 'NSP', 'SecuredByPerimeter', 'Secure by perimeter', 'security perimeter'],
    says: 'A border around resources; once enforced it overrides the firewall of a vault and refuses trusted services too.',
    todo: 'Have its owner add an inbound rule that admits App Service, or keep the vault in transition mode.',
    page: PAGES.perimeters,
  },
  {
    id: 'private-endpoint',
    names: ['Private endpoint', 'private link', 'VNet integration', 'virtual network integration'],
    says: 'A private way from your network to the vault; App Service does not sync certificates through it.',
    todo: 'Keep it for the code of the app, and let trusted Microsoft services bypass the firewall for certificates.',
    page: PAGES.privateLink,
  },
];
