import { defineRemediation } from './remediation.ts';

/** Reads certificates with their private keys, and nothing else. Source: learn.microsoft.com, "rbac-guide"; the same id in every cloud. */
const KEY_VAULT_CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';

/** Gives App Service the narrowest role that reads certificates from the vault. */
export const grantRole = defineRemediation({
  id: 'grant-role',
  cures: ['role-missing', 'role-insufficient', 'grant-to-wrong-principal', 'grant-in-unused-model'],
  risk: 'low',
  needs: ['vault', 'principal'],
  propose({ vault, principal }) {
    if (!vault || !principal || vault.model !== 'roles') return [];
    return [
      {
        kind: 'assign-role',
        scope: vault.id,
        principalId: principal.objectId,
        principalName: principal.name,
        roleId: KEY_VAULT_CERTIFICATE_USER,
        roleName: 'Key Vault Certificate User',
        undo: { kind: 'delete-role-assignment' },
      },
    ];
  },
});
