import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How the vault makes a new version, and how App Service comes by it. */
export const renewals: readonly Concept[] = [
  {
    id: 'background-sync',
    names: ['24-hour background sync', 'background sync', 'automatic sync', 'daily sync', 'batch job'],
    pattern: /how (?:often|frequently|many hours).{1,60}\bsync|every 24 hours|何時間ごと|24 ?時間/i,
    says: 'About every 24 hours App Service compares its certificates with their vaults, takes newer versions and moves the bindings.',
    todo: 'Wait for it or press Sync; what it has not done after 48 hours it will hardly do.',
    page: PAGES.importing,
  },
  {
    id: 'lifetime-action',
    names: ['Lifetime action', 'AutoRenew', 'auto-renewal', 'EmailContacts', 'lifetime percentage'],
    says: 'What Key Vault does when a certificate nears its end: AutoRenew makes a new version, EmailContacts only writes to people.',
    todo: 'Set AutoRenew where the issuer is integrated or Self; with any other issuer plan the renewal yourselves.',
    page: PAGES.rotation,
  },
  {
    id: 'issuer',
    names: ['Issuer', 'certificate issuer', 'integrated authority', 'partnered authority', 'DigiCert', 'GlobalSign'],
    says: 'Who signs what a vault certificate renews to: an integrated authority, DigiCert or GlobalSign, the vault itself, or somebody unknown to it.',
    todo: 'Look at it in the certificate policy: only integrated authorities and Self can renew by themselves.',
    page: PAGES.authorities,
  },
  {
    id: 'issuer-unknown',
    names: ['Issuer Unknown', 'unknown issuer', 'non-integrated authority', 'non-partnered CA'],
    says: 'An authority that Key Vault does not work with: it makes the signing request, and never renews by itself.',
    todo: 'Have the request signed and merge the answer, or import a new version from your own tool, in time.',
    page: PAGES.authorities,
  },
  {
    id: 'signing-request',
    names: ['CSR', 'certificate signing request', 'signing request', 'key reuse', 'reuse_key'],
    says: 'The request, with the public key, that an authority signs; the private key stays in the vault that made it.',
    todo: 'Download it from Certificate Operation, have it signed, and merge what comes back.',
    page: PAGES.signingRequests,
  },
  {
    id: 'certificate-policy',
    names: ['Certificate policy', 'issuance policy'],
    says: 'What Key Vault makes the next version by: issuer, host names, key, content type and lifetime actions.',
    todo: 'Mend the policy when a renewal came out wrong, since the next one follows it again.',
    page: PAGES.creation,
  },
];
