import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How certificates are written down and told apart. */
export const formats: readonly Concept[] = [
  {
    id: 'thumbprint',
    names: ['Thumbprint', 'certificate hash', 'SHA-1 thumbprint', 'fingerprint'],
    says: 'The SHA-1 hash of a certificate, in hexadecimal at App Service, by which a binding names it; every renewal changes it.',
    todo: 'Compare it between vault, certificate and binding to see which of them is behind.',
    page: PAGES.importing,
  },
  {
    id: 'x5t',
    names: ['x5t'],
    says: 'The same SHA-1 hash as the thumbprint, written by Key Vault in base64url instead of hexadecimal.',
    todo: 'Decode it before comparing it with a thumbprint of App Service; the bot does that for you.',
    page: PAGES.vaultCertificates,
  },
  {
    id: 'pkcs12',
    names: ['PFX', 'PKCS#12', 'application/x-pkcs12', 'x-pkcs12', 'p12'],
    says: 'A file that holds a certificate, its chain and its private key; App Service takes nothing else from a vault, and without a password.',
    todo: 'Give the secret the content type application/x-pkcs12, with the whole chain and an RSA key of 2048 bits or more.',
    page: PAGES.importing,
  },
  {
    id: 'pem',
    names: ['PEM', 'application/x-pem-file', 'x-pem-file', 'PEM file'],
    says: 'Certificates and keys as text; Key Vault can store them so, and App Service may then refuse to import them.',
    todo: 'Convert it to PKCS#12, or set that content type in the certificate policy and renew.',
    page: PAGES.vaultImport,
  },
  {
    id: 'content-type',
    names: ['Content type', 'secret content type'],
    says: 'What the secret in the vault says it holds; App Service wants application/x-pkcs12.',
    todo: 'Set it in the certificate policy and renew, or on a plain secret whose value really is a PFX.',
    page: PAGES.vaultImport,
  },
  {
    id: 'certificate-chain',
    names: ['Intermediate certificate', 'intermediates', 'root certificate', 'certificate chain'],
    says: 'The certificates between yours and the root that clients trust; the PFX must hold all of them, the root too.',
    todo: 'Import the PFX with its full chain, or merge the chain together with the signed certificate.',
    page: PAGES.importing,
  },
];
