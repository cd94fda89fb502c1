import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on the way to the vault. */
export const networkRules: readonly Concept[] = [
  {
    id: 'firewall-blocks-app-service',
    names: ['firewall-blocks-app-service'],
    says: 'The vault is closed to the public and trusted Microsoft services may not bypass its firewall, so the sync cannot reach it.',
    todo: 'Set bypass to AzureServices, which leaves every other rule of the firewall as it is, then Sync.',
    page: PAGES.trustedServices,
  },
  {
    id: 'perimeter-blocks-app-service',
    names: ['perimeter-blocks-app-service'],
    says: 'An enforced network security perimeter overrides the bypass for trusted services, so the sync is refused.',
    todo: 'Have the owner of the perimeter add an inbound rule that admits App Service, or put the vault back into transition mode.',
    page: PAGES.perimeters,
  },
];
