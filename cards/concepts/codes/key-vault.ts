import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** Codes and texts by which Key Vault refuses. Source: its pages on error codes. */
export const keyVaultCodes: readonly Concept[] = [
  {
    id: 'forbidden-by-rbac',
    names: ['ForbiddenByRbac'],
    pattern: /caller is not authorized to perform action on resource/i,
    says: 'Key Vault refused the caller because no Azure role gives it that data action; the vault uses the RBAC permission model.',
    todo: 'See who called: App Service needs Key Vault Certificate User at the vault, by its object id, and a new role may take ten minutes.',
    page: PAGES.vaultRoles,
  },
  {
    id: 'forbidden-by-firewall',
    names: ['ForbiddenByFirewall'],
    pattern:
      /client address .{0,60}?(?:is not|isn't) authorized and (?:the )?caller (?:is not|isn't) a trusted service/i,
    says: 'The firewall of the vault refused the address of the caller, which does not count as a trusted Microsoft service.',
    todo: 'For certificate sync let trusted Microsoft services bypass the firewall; for code of the app allow its outbound addresses.',
    page: PAGES.vaultNetwork,
  },
  {
    id: 'forbidden-by-connection',
    names: ['ForbiddenByConnection'],
    pattern: /public network access is disabled and request is not from a trusted service/i,
    says: 'Public access to the vault is disabled, and the call came neither through a private link nor from a trusted service.',
    todo: 'Call from the private network; certificate sync needs only that trusted Microsoft services may bypass the firewall.',
    page: PAGES.privateLink,
  },
  {
    id: 'access-denied',
    names: ['AccessDenied'],
    pattern: /does not have (?:secrets?|certificates?|keys?) \w{1,20} permission on key vault/i,
    says: 'Key Vault refused the caller because no access policy gives it that permission.',
    todo: 'See which object id called, and give it the permission in an access policy; App Service needs Get on secrets and on certificates.',
    page: PAGES.vaultErrors,
  },
  {
    id: 'certificate-not-found',
    names: ['CertificateNotFound'],
    pattern: /a certificate with \(name\/id\) .{1,200}? was not found in this key vault/i,
    says: 'The vault holds no certificate object of that name, though a plain secret of that name may hold one.',
    todo: 'Look under Secrets and under the deleted certificates before making a new one; an App Service Certificate is stored as a secret.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'pending-certificate-not-found',
    names: ['PendingCertificateNotFound'],
    pattern: /pending certificate not found/i,
    says: 'Key Vault has no operation under way for this certificate, so no renewal is running there.',
    todo: 'Take it for an answer rather than a fault, and start a renewal where one is due.',
    page: PAGES.creationScenarios,
  },
  {
    id: 'conflict-error',
    names: ['ConflictError', 'multiple operations on the same item'],
    pattern: /multiple operations on the same item/i,
    says: 'Key Vault was asked for several operations on the same item at once.',
    todo: 'Wait a little, then try again, one operation after the other.',
    page: PAGES.vaultCodes,
  },
  {
    id: 'deleted-but-recoverable',
    names: ['ObjectIsDeletedButRecoverable', 'deleted but recoverable'],
    pattern: /in a deleted but recoverable state/i,
    says: 'An object of that name is soft-deleted, and its name stays taken until it is recovered or purged.',
    todo: 'Recover it, which brings its versions back; purge only what nobody will need again.',
    page: PAGES.recovery,
  },
];
