import type { NewestVersion } from '../domain/key-vault.ts';
import { defineRemediation } from './remediation.ts';

/** Asks the issuer for a new version, where the vault has an account with one. What it issues is not known before. */
export const renew = defineRemediation({
  id: 'renew',
  cures: ['secret-expired', 'renewal-not-automatic'],
  risk: 'medium',
  needs: ['certificate', 'vault', 'renewalPolicy'],
  mayUse: ['newest', 'pendingRenewal'],
  propose({ certificate: { keyVault }, vault, renewalPolicy, newest, pendingRenewal }) {
    if (!keyVault || !vault || !renewalPolicy || !canIssue(renewalPolicy.issuer, newest)) return [];
    // The vault refuses a second request beside one that runs. Source: learn.microsoft.com, "create-certificate-scenarios".
    if (pendingRenewal?.status === 'inProgress') return [];
    return [
      {
        kind: 'start-renewal',
        vaultId: vault.id,
        vaultUri: vault.uri,
        model: vault.model,
        secretName: keyVault.secretName,
        issuer: renewalPolicy.issuer,
        undo: null,
      },
    ];
  },
});

/** `Self` under the certificate of an authority would issue one that no browser trusts, and App Service would take it. */
function canIssue(issuer: string, newest: NewestVersion | null | undefined): boolean {
  const name = issuer.trim().toLowerCase();
  if (name === '' || name === 'unknown') return false;
  return name !== 'self' || newest?.certificate.selfIssued === true;
}
