import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How the vault makes a new version, and how App Service comes by it. */
export const renewals: readonly Concept[] = [
  {
    id: 'background-sync',
    names: ['24-hour background sync', 'background sync', 'automatic sync', 'daily sync', 'batch job'],
    pattern: /how (?:often|frequently|many hours).{1,60}\bsync|every 24 hours|何時間ごと|24 ?時間/i,
    says: say('azure-terms.background-sync-says'),
    todo: say('azure-terms.background-sync-todo'),
    page: PAGES.importing,
  },
  {
    id: 'lifetime-action',
    names: ['Lifetime action', 'AutoRenew', 'auto-renewal', 'EmailContacts', 'lifetime percentage'],
    says: say('azure-terms.lifetime-action-says'),
    todo: say('azure-terms.lifetime-action-todo'),
    page: PAGES.rotation,
  },
  {
    id: 'issuer',
    names: ['Issuer', 'certificate issuer', 'integrated authority', 'partnered authority', 'DigiCert', 'GlobalSign'],
    says: say('azure-terms.issuer-says'),
    todo: say('azure-terms.issuer-todo'),
    page: PAGES.authorities,
  },
  {
    id: 'issuer-unknown',
    names: ['Issuer Unknown', 'unknown issuer', 'non-integrated authority', 'non-partnered CA'],
    says: say('azure-terms.issuer-unknown-says'),
    todo: say('azure-terms.issuer-unknown-todo'),
    page: PAGES.authorities,
  },
  {
    id: 'signing-request',
    names: ['CSR', 'certificate signing request', 'signing request', 'key reuse', 'reuse_key'],
    says: say('azure-terms.signing-request-says'),
    todo: say('azure-terms.signing-request-todo'),
    page: PAGES.signingRequests,
  },
  {
    id: 'certificate-policy',
    names: ['Certificate policy', 'issuance policy'],
    says: say('azure-terms.certificate-policy-says'),
    todo: say('azure-terms.certificate-policy-todo'),
    page: PAGES.creation,
  },
];
