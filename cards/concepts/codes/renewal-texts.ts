import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** What Key Vault says of a certificate that is being made or renewed. */
export const renewalTexts: readonly Concept[] = [
  {
    id: 'perform-merge',
    names: ['Please Perform Merge to complete the request', 'Merge Signed Request', 'merge', 'certificate merge'],
    pattern: /please perform merge to complete the request/i,
    says: say('code-terms.perform-merge-says'),
    todo: say('code-terms.perform-merge-todo'),
    page: PAGES.signingRequests,
  },
  {
    id: 'request-already-used',
    names: ['The CSR used to get your certificate has already been used', 'CSR already used'],
    pattern: /CSR used to get your certificate has already been used/i,
    says: say('code-terms.request-already-used-says'),
    todo: say('code-terms.request-already-used-todo'),
    page: PAGES.renewal,
  },
  {
    id: 'issuer-error',
    names: ['Certificate issuer error', 'Request rejected'],
    pattern: /code\W{1,5}(?:certificate issuer error|request rejected)/i,
    says: say('code-terms.issuer-error-says'),
    todo: say('code-terms.issuer-error-todo'),
    page: PAGES.creationScenarios,
  },
  {
    id: 'operation-pending',
    names: ['Certificate operation', 'pending operation', 'pending certificate', 'inProgress'],
    says: say('code-terms.operation-pending-says'),
    todo: say('code-terms.operation-pending-todo'),
    page: PAGES.creation,
  },
];
