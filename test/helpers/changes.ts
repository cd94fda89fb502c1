import type { Change } from '../../services/index.ts';

export const GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod/providers';
export const PRINCIPAL = '30063d23-062d-541f-82f3-b2557eb65c0f';

export const VAULT_ID = `${GROUP}/Microsoft.KeyVault/vaults/kv-shop`;
export const SITE_ID = `${GROUP}/Microsoft.Web/sites/app-shop-prod`;
export const TARGET = {
  certificateId: `${GROUP}/Microsoft.Web/certificates/kv-shop-wildcard-contoso-com`,
  name: 'kv-shop-wildcard-contoso-com',
  hostNames: ['shop.contoso.com', 'www.contoso.com'],
};

/** What a plan may lead to in place of it. */
export const SUCCESSOR_ID = `${GROUP}/Microsoft.Web/certificates/kv-shop-wildcard-contoso-com-2`;

const IN_VAULT = {
  vaultId: VAULT_ID,
  vaultUri: 'https://kv-shop.vault.azure.net/',
  model: 'access-policies',
  secretName: 'wildcard-contoso-com',
} as const;

/** One change of every kind. */
export const changes: { readonly [K in Change['kind']]: Extract<Change, { kind: K }> } = {
  'add-access-policy': {
    kind: 'add-access-policy',
    vaultId: VAULT_ID,
    tenantId: 'c954252e-8c02-55dd-a978-26890a7243a5',
    objectId: PRINCIPAL,
    principalName: 'Microsoft Azure App Service',
    secrets: ['get'],
    certificates: ['get'],
    before: { secrets: [], certificates: [] },
    undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: ['get'] },
  },
  'assign-role': {
    kind: 'assign-role',
    scope: VAULT_ID,
    principalId: PRINCIPAL,
    principalName: 'Microsoft Azure App Service',
    roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
    roleName: 'Key Vault Certificate User',
    undo: { kind: 'delete-role-assignment' },
  },
  'set-network-bypass': {
    kind: 'set-network-bypass',
    vaultId: VAULT_ID,
    bypass: 'AzureServices',
    rules: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
    undo: { kind: 'set-network-bypass', bypass: 'None' },
  },
  'recover-vault': {
    kind: 'recover-vault',
    vaultId: VAULT_ID,
    location: 'westeurope',
    tenantId: 'c954252e-8c02-55dd-a978-26890a7243a5',
    undo: null,
  },
  'recover-secret': { kind: 'recover-secret', ...IN_VAULT, object: 'certificate', undo: null },
  'enable-secret-version': {
    kind: 'enable-secret-version',
    ...IN_VAULT,
    object: 'certificate',
    version: '4387e9f3d6e14c459867679a90fd0f79',
    undo: { kind: 'disable-secret-version' },
  },
  'start-renewal': { kind: 'start-renewal', ...IN_VAULT, issuer: 'DigiCert', undo: null },
  'import-certificate': {
    kind: 'import-certificate',
    certificateId: SUCCESSOR_ID,
    location: 'westeurope',
    serverFarmId: `${GROUP}/Microsoft.Web/serverfarms/plan-shop-prod`,
    vaultId: VAULT_ID,
    secretName: 'wildcard-contoso-com',
    undo: { kind: 'delete-certificate' },
  },
  'sync-certificate': { kind: 'sync-certificate', certificateId: TARGET.certificateId, undo: null },
  'bind-hostname': {
    kind: 'bind-hostname',
    siteId: SITE_ID,
    host: 'shop.contoso.com',
    thumbprint: '9FD1D2D06E2293673E2A8D1CA484A092BD016D00',
    before: '3F1C9A77D0B2E45A8866F0C1D2E3A4B5C6D7E8F9',
    undo: { kind: 'bind-hostname', thumbprint: '3F1C9A77D0B2E45A8866F0C1D2E3A4B5C6D7E8F9' },
  },
};
