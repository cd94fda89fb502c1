import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what lies in the vault. */
export const secretRules: readonly Concept[] = [
  {
    id: 'secret-not-found',
    names: ['secret-not-found'],
    pattern: /a secret with \(name\/id\) .{1,200}? was not found in this key vault/i,
    says: say('rule-terms.secret-not-found-says'),
    todo: say('rule-terms.secret-not-found-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'secret-soft-deleted',
    names: ['secret-soft-deleted', 'soft-deleted secret', 'soft-deleted certificate', 'deleted certificate'],
    says: say('rule-terms.secret-soft-deleted-says'),
    todo: say('rule-terms.secret-soft-deleted-todo'),
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
    says: say('rule-terms.secret-disabled-says'),
    todo: say('rule-terms.secret-disabled-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'secret-expired',
    names: ['secret-expired', 'expired secret'],
    says: say('rule-terms.secret-expired-says'),
    todo: say('rule-terms.secret-expired-todo'),
    page: PAGES.renewal,
  },
  {
    id: 'secret-not-pkcs12',
    names: ['secret-not-pkcs12'],
    says: say('rule-terms.secret-not-pkcs12-says'),
    todo: say('rule-terms.secret-not-pkcs12-todo'),
    page: PAGES.vaultImport,
  },
  {
    id: 'key-not-exportable',
    names: ['key-not-exportable', 'exportable key', 'non-exportable key', 'HSM key', 'RSA-HSM'],
    says: say('rule-terms.key-not-exportable-says'),
    todo: say('rule-terms.key-not-exportable-todo'),
    page: PAGES.vaultCertificates,
  },
  {
    id: 'key-not-supported',
    names: ['key-not-supported', 'elliptic-curve key', 'EC certificate', 'ECC certificate', 'key size'],
    says: say('rule-terms.key-not-supported-says'),
    todo: say('rule-terms.key-not-supported-todo'),
    page: PAGES.importing,
  },
];
