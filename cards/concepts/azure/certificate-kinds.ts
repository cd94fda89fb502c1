import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The certificates there are in App Service. */
export const certificateKinds: readonly Concept[] = [
  {
    id: 'app-service-certificate',
    names: ['App Service Certificate', 'App Service Certificate order', 'certificate order', 'ASC', 'GoDaddy order'],
    says: say('azure-terms.app-service-certificate-says'),
    todo: say('azure-terms.app-service-certificate-todo'),
    page: PAGES.orders,
  },
  {
    id: 'managed-certificate',
    names: [
      'Managed certificate',
      'App Service managed certificate',
      'free certificate',
      'free managed certificate',
      'ASMC',
    ],
    says: say('azure-terms.managed-certificate-says'),
    todo: say('azure-terms.managed-certificate-todo'),
    page: PAGES.importing,
  },
  {
    id: 'vault-certificate',
    names: ['Vault certificate', 'Key Vault certificate', 'certificate object'],
    says: say('azure-terms.vault-certificate-says'),
    todo: say('azure-terms.vault-certificate-todo'),
    page: PAGES.vaultCertificates,
  },
  {
    id: 'short-lifetimes',
    names: ['47-day certificates', '47 days', 'certificate lifetime', 'shorter lifetimes', 'SC-081v3'],
    says: say('azure-terms.short-lifetimes-says'),
    todo: say('azure-terms.short-lifetimes-todo'),
    page: PAGES.lifetimes,
  },
  {
    id: 'self-signed',
    names: ['Self-signed', 'self-signed certificate', 'issuer Self', 'self-issued', 'Self'],
    says: say('azure-terms.self-signed-says'),
    todo: say('azure-terms.self-signed-todo'),
    page: PAGES.creation,
  },
];
