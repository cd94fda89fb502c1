import { defineRemediation } from './remediation.ts';

/** Makes the newest version usable again. Somebody disabled it, so it is no small thing. */
export const enableSecret = defineRemediation({
  id: 'enable-secret',
  cures: ['secret-disabled'],
  risk: 'medium',
  needs: ['certificate', 'vault', 'secret'],
  mayUse: ['newest'],
  propose({ certificate: { keyVault }, vault, secret, newest }) {
    if (!keyVault || !vault || !secret) return [];
    const disabled = [secret.kind === 'certificate' ? newest : null, secret].find((each) => each?.enabled === false);
    if (!disabled) return [];
    return [
      {
        kind: 'enable-secret-version',
        vaultId: vault.id,
        vaultUri: vault.uri,
        model: vault.model,
        secretName: keyVault.secretName,
        object: secret.kind,
        version: disabled.version,
        undo: { kind: 'disable-secret-version' },
      },
    ];
  },
});
