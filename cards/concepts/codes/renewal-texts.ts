import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What Key Vault says of a certificate that is being made or renewed. */
export const renewalTexts: readonly Concept[] = [
  {
    id: 'perform-merge',
    names: ['Please Perform Merge to complete the request', 'Merge Signed Request', 'merge', 'certificate merge'],
    pattern: /please perform merge to complete the request/i,
    says: 'Key Vault has made a key and a signing request, and waits without limit for the signed certificate to be merged.',
    todo: 'Send the signing request to the authority and choose Merge Signed Request with what comes back, or cancel the operation.',
    page: PAGES.signingRequests,
  },
  {
    id: 'request-already-used',
    names: ['The CSR used to get your certificate has already been used', 'CSR already used'],
    pattern: /CSR used to get your certificate has already been used/i,
    says: 'The authority refuses a signing request it has seen before, which happens where the policy reuses the key.',
    todo: 'Turn key reuse off in the certificate policy, then renew again.',
    page: PAGES.renewal,
  },
  {
    id: 'issuer-error',
    names: ['Certificate issuer error', 'Request rejected'],
    pattern: /code\W{1,5}(?:certificate issuer error|request rejected)/i,
    says: 'The authority did not issue the certificate, so the operation in Key Vault failed.',
    todo: 'Open Certificate Operation in the vault, read the message of the authority, mend it there and renew again.',
    page: PAGES.creationScenarios,
  },
  {
    id: 'operation-pending',
    names: ['Certificate operation', 'pending operation', 'pending certificate', 'inProgress'],
    says: 'A renewal or creation under way in Key Vault; while it is in progress it refuses another one with 409.',
    todo: 'Open Certificate Operation in the vault: wait, merge, or cancel it before starting again.',
    page: PAGES.creation,
  },
];
