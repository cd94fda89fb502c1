import { grants } from '../domain/key-vault.ts';
import { defineRemediation } from './remediation.ts';

/** Adds what App Service lacks to the access policies of the vault: Get on secrets and certificates, no more. */
export const grantAccessPolicy = defineRemediation({
  id: 'grant-access-policy',
  cures: [
    'grant-missing',
    'grant-lacks-secret-get',
    'grant-to-wrong-principal',
    'grant-is-compound',
    'grant-in-unused-model',
  ],
  risk: 'low',
  needs: ['vault', 'principal'],
  propose({ vault, principal }) {
    if (!vault || !principal || vault.model !== 'access-policies') return [];
    const own = vault.accessPolicies.find(
      ({ objectId, applicationId }) => objectId === principal.objectId && applicationId === null,
    );
    const secrets = grants(own?.secrets ?? [], 'get') ? [] : ['get'];
    const certificates = grants(own?.certificates ?? [], 'get') ? [] : ['get'];
    if (secrets.length === 0 && certificates.length === 0) return [];
    return [
      {
        kind: 'add-access-policy',
        vaultId: vault.id,
        tenantId: vault.tenantId,
        objectId: principal.objectId,
        principalName: principal.name,
        secrets,
        certificates,
        before: { secrets: own?.secrets ?? [], certificates: own?.certificates ?? [] },
        undo: { kind: 'remove-access-policy', secrets, certificates },
      },
    ];
  },
});
