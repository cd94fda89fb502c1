import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Key Vault refuses. Source: its pages on error codes. */
export const keyVaultCodes: readonly Concept[] = [
  {
    id: 'forbidden-by-rbac',
    names: ['ForbiddenByRbac'],
    pattern: /caller is not authorized to perform action on resource/i,
    says: say('code-terms.forbidden-by-rbac-says'),
    todo: say('code-terms.forbidden-by-rbac-todo'),
    page: PAGES.vaultRoles,
  },
  {
    id: 'forbidden-by-firewall',
    names: ['ForbiddenByFirewall'],
    pattern:
      /client address .{0,60}?(?:is not|isn't) authorized and (?:the )?caller (?:is not|isn't) a trusted service/i,
    says: say('code-terms.forbidden-by-firewall-says'),
    todo: say('code-terms.forbidden-by-firewall-todo'),
    page: PAGES.vaultNetwork,
  },
  {
    id: 'forbidden-by-connection',
    names: ['ForbiddenByConnection'],
    pattern: /public network access is disabled and request is not from a trusted service/i,
    says: say('code-terms.forbidden-by-connection-says'),
    todo: say('code-terms.forbidden-by-connection-todo'),
    page: PAGES.privateLink,
  },
  {
    id: 'access-denied',
    names: ['AccessDenied'],
    pattern: /does not have (?:secrets?|certificates?|keys?) \w{1,20} permission on key vault/i,
    says: say('code-terms.access-denied-says'),
    todo: say('code-terms.access-denied-todo'),
    page: PAGES.vaultErrors,
  },
  {
    id: 'certificate-not-found',
    names: ['CertificateNotFound'],
    pattern: /a certificate with \(name\/id\) .{1,200}? was not found in this key vault/i,
    says: say('code-terms.certificate-not-found-says'),
    todo: say('code-terms.certificate-not-found-todo'),
    page: PAGES.vaultSecrets,
  },
  {
    id: 'pending-certificate-not-found',
    names: ['PendingCertificateNotFound'],
    pattern: /pending certificate not found/i,
    says: say('code-terms.pending-certificate-not-found-says'),
    todo: say('code-terms.pending-certificate-not-found-todo'),
    page: PAGES.creationScenarios,
  },
  {
    id: 'conflict-error',
    names: ['ConflictError', 'multiple operations on the same item'],
    pattern: /multiple operations on the same item/i,
    says: say('code-terms.conflict-error-says'),
    todo: say('code-terms.conflict-error-todo'),
    page: PAGES.vaultCodes,
  },
  {
    id: 'deleted-but-recoverable',
    names: ['ObjectIsDeletedButRecoverable', 'deleted but recoverable'],
    pattern: /in a deleted but recoverable state/i,
    says: say('code-terms.deleted-but-recoverable-says'),
    todo: say('code-terms.deleted-but-recoverable-todo'),
    page: PAGES.recovery,
  },
];
