import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what lies in the vault. */
export const secretRules: readonly Concept[] = [
  {
    id: 'secret-not-found',
    names: ['secret-not-found'],
    pattern: /a secret with \(name\/id\) .{1,200}? was not found in this key vault/i,
    says: 'The vault has neither a certificate nor a secret of that name.',
    todo: 'Check the name for a typing error, look among the deleted ones, or put the certificate back under that name.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'secret-soft-deleted',
    names: ['secret-soft-deleted', 'soft-deleted secret', 'soft-deleted certificate', 'deleted certificate'],
    says: 'The certificate or secret was deleted from the vault and can still be recovered.',
    todo: 'Recover it, then Sync.',
    page: PAGES.recovery,
  },
  {
    id: 'secret-disabled',
    names: [
      'secret-disabled',
      'disabled secret',
      'latest version is disabled',
      'newest version is disabled',
      'latest version disabled',
      'newest version disabled',
      'current version is disabled',
    ],
    pattern: /operation get is not allowed on a disabled secret/i,
    says: 'The newest version in the vault is disabled, so Key Vault hands out nothing; it does not fall back to an older version.',
    todo: 'Enable the newest version, or find out why somebody disabled it and add a good one.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'secret-expired',
    names: ['secret-expired', 'expired secret'],
    says: 'The newest version in the vault is past its own expiry date.',
    todo: 'Renew the certificate in the vault, then Sync; syncing an expired version helps nobody.',
    page: PAGES.renewal,
  },
  {
    id: 'secret-not-pkcs12',
    names: ['secret-not-pkcs12'],
    says: 'The content type of the secret is not application/x-pkcs12: it is a PEM, or a plain secret without that type.',
    todo: 'Import it into the vault as PKCS#12, or set the content type where the value really is a PFX.',
    page: PAGES.vaultImport,
  },
  {
    id: 'key-not-exportable',
    names: ['key-not-exportable', 'exportable key', 'non-exportable key', 'HSM key', 'RSA-HSM'],
    says: 'The policy forbids to export the key, or the key is in an HSM, so the vault hands out a certificate without its key.',
    todo: 'Issue the certificate anew with an exportable RSA key that is not kept in an HSM.',
    page: PAGES.vaultCertificates,
  },
  {
    id: 'key-not-supported',
    names: ['key-not-supported', 'elliptic-curve key', 'EC certificate', 'ECC certificate', 'key size'],
    says: 'The key is an elliptic-curve key from a vault or an RSA key of fewer than 2048 bits, which App Service may refuse.',
    todo: 'Issue the certificate anew with an RSA key of 2048 bits or more.',
    page: PAGES.importing,
  },
];
