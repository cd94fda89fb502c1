import { defineRemediation } from './remediation.ts';

/** Brings the deleted certificate or secret back. Somebody deleted it, so it is no small thing. */
export const recoverSecret = defineRemediation({
  id: 'recover-secret',
  cures: ['secret-soft-deleted'],
  risk: 'medium',
  needs: ['certificate', 'vault', 'deletedSecret'],
  propose({ certificate: { keyVault }, vault, deletedSecret }) {
    if (!keyVault || !vault || !deletedSecret) return [];
    return [
      {
        kind: 'recover-secret',
        vaultId: vault.id,
        vaultUri: vault.uri,
        model: vault.model,
        secretName: keyVault.secretName,
        object: deletedSecret.kind,
        undo: null,
      },
    ];
  },
});
