import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How certificates are written down and told apart. */
export const formats: readonly Concept[] = [
  {
    id: 'thumbprint',
    names: ['Thumbprint', 'certificate hash', 'SHA-1 thumbprint', 'fingerprint'],
    says: say('azure-terms.thumbprint-says'),
    todo: say('azure-terms.thumbprint-todo'),
    page: PAGES.importing,
  },
  {
    id: 'x5t',
    names: ['x5t'],
    says: say('azure-terms.x5t-says'),
    todo: say('azure-terms.x5t-todo'),
    page: PAGES.vaultCertificates,
  },
  {
    id: 'pkcs12',
    names: ['PFX', 'PKCS#12', 'application/x-pkcs12', 'x-pkcs12', 'p12'],
    says: say('azure-terms.pkcs12-says'),
    todo: say('azure-terms.pkcs12-todo'),
    page: PAGES.importing,
  },
  {
    id: 'pem',
    names: ['PEM', 'application/x-pem-file', 'x-pem-file', 'PEM file'],
    says: say('azure-terms.pem-says'),
    todo: say('azure-terms.pem-todo'),
    page: PAGES.vaultImport,
  },
  {
    id: 'content-type',
    names: ['Content type', 'secret content type'],
    says: say('azure-terms.content-type-says'),
    todo: say('azure-terms.content-type-todo'),
    page: PAGES.vaultImport,
  },
  {
    id: 'certificate-chain',
    names: ['Intermediate certificate', 'intermediates', 'root certificate', 'certificate chain'],
    says: say('azure-terms.certificate-chain-says'),
    todo: say('azure-terms.certificate-chain-todo'),
    page: PAGES.importing,
  },
];
