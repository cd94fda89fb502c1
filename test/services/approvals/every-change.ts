import type { Change } from '../../../services/domain/change.ts';
import { CERTIFICATE_ID, PRINCIPAL, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';

export const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
export const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

export const inVault = (model: 'roles' | 'access-policies') => ({
  vaultId: VAULT_ID,
  vaultUri: 'https://kv-shop.vault.azure.net/',
  model,
  secretName: 'wildcard',
});
export const assign = (roleId: string, roleName: string): Change => ({
  kind: 'assign-role',
  scope: VAULT_ID,
  principalId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  roleId,
  roleName,
  undo: { kind: 'delete-role-assignment' },
});

/** Every kind of change, in every way in which Azure judges it. A new kind does not compile until it stands here. */
export const CHANGES: { readonly [K in Change['kind']]: { readonly [way: string]: Change } } = {
  'add-access-policy': {
    'an access policy': {
      kind: 'add-access-policy',
      vaultId: VAULT_ID,
      tenantId: 'tenant',
      objectId: PRINCIPAL,
      principalName: 'Microsoft Azure App Service',
      secrets: ['get'],
      certificates: ['get'],
      before: { secrets: [], certificates: [] },
      undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: ['get'] },
    },
  },
  'assign-role': {
    'Certificate User': assign(CERTIFICATE_USER, 'Key Vault Certificate User'),
    'Secrets User': assign(SECRETS_USER, 'Key Vault Secrets User'),
  },
  'set-network-bypass': {
    'the firewall': {
      kind: 'set-network-bypass',
      vaultId: VAULT_ID,
      bypass: 'AzureServices',
      rules: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
      undo: { kind: 'set-network-bypass', bypass: 'None' },
    },
  },
  'recover-vault': {
    'a deleted vault': {
      kind: 'recover-vault',
      vaultId: VAULT_ID,
      location: 'westeurope',
      tenantId: 'tenant',
      undo: null,
    },
  },
  'recover-secret': {
    'a deleted certificate, roles': { kind: 'recover-secret', ...inVault('roles'), object: 'certificate', undo: null },
    'a deleted secret, roles': { kind: 'recover-secret', ...inVault('roles'), object: 'secret', undo: null },
    'a deleted certificate, policies': {
      kind: 'recover-secret',
      ...inVault('access-policies'),
      object: 'certificate',
      undo: null,
    },
  },
  'enable-secret-version': {
    'a certificate version, roles': enabling('certificate', 'roles'),
    'a secret version, roles': enabling('secret', 'roles'),
    'a secret version, policies': enabling('secret', 'access-policies'),
  },
  'start-renewal': {
    'a renewal, roles': { kind: 'start-renewal', ...inVault('roles'), issuer: 'DigiCert', undo: null },
    'a renewal, policies': { kind: 'start-renewal', ...inVault('access-policies'), issuer: 'DigiCert', undo: null },
  },
  'sync-certificate': {
    'a sync': { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null },
  },
  'import-certificate': {
    'an import': {
      kind: 'import-certificate',
      certificateId: `${CERTIFICATE_ID}-2`,
      location: 'westeurope',
      serverFarmId: '/plan',
      vaultId: VAULT_ID,
      secretName: 'wildcard',
      undo: { kind: 'delete-certificate' },
    },
  },
  'bind-hostname': {
    'a binding': {
      kind: 'bind-hostname',
      siteId: SITE_ID,
      host: 'shop.contoso.com',
      thumbprint: 'BB',
      before: 'AA',
      undo: { kind: 'bind-hostname', thumbprint: 'AA' },
    },
  },
};

export function enabling(object: 'certificate' | 'secret', model: 'roles' | 'access-policies'): Change {
  return {
    kind: 'enable-secret-version',
    ...inVault(model),
    object,
    version: 'v2',
    undo: { kind: 'disable-secret-version' },
  };
}
