import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The certificates there are in App Service. */
export const certificateKinds: readonly Concept[] = [
  {
    id: 'app-service-certificate',
    names: ['App Service Certificate', 'App Service Certificate order', 'certificate order', 'ASC', 'GoDaddy order'],
    says: 'A certificate bought through Azure, whose order is an object of its own and which is stored in a vault as a secret.',
    todo: 'Look at the order in the portal for renewal and domain verification; you will not find it under Certificates of the vault.',
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
    says: 'The free certificate that App Service makes and renews by itself for one host name; no vault has a part in it.',
    todo: 'Keep the DNS record of the host name pointing at the app, and ask the platform rather than a vault when it fails.',
    page: PAGES.importing,
  },
  {
    id: 'vault-certificate',
    names: ['Vault certificate', 'Key Vault certificate', 'certificate object'],
    says: 'The certificate object in Key Vault; a secret of the same name carries it with its private key, and that is what App Service reads.',
    todo: 'Renew here, and look at the certificate in App Service for what is served.',
    page: PAGES.vaultCertificates,
  },
  {
    id: 'short-lifetimes',
    names: ['47-day certificates', '47 days', 'certificate lifetime', 'shorter lifetimes', 'SC-081v3'],
    says: 'Public certificates may last 200 days since March 2026, 100 from March 2027 and 47 from March 2029.',
    todo: 'Have every certificate renew and sync without a person by then, and drop every pinned thumbprint.',
    page: PAGES.lifetimes,
  },
  {
    id: 'self-signed',
    names: ['Self-signed', 'self-signed certificate', 'issuer Self', 'self-issued', 'Self'],
    says: 'A certificate that signs itself, issuer Self in Key Vault: it renews by itself, and browsers do not trust it.',
    todo: 'Do not sync it to a public host name; a policy with this issuer on an imported certificate may make such a version.',
    page: PAGES.creation,
  },
];
