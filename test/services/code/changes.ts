import type { Change } from '../../../services/domain/change.ts';
import type { Plan } from '../../../services/domain/plan.ts';

const GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod/providers';

export const VAULT_ID = `${GROUP}/Microsoft.KeyVault/vaults/kv-shop`;
export const CERTIFICATE_ID = `${GROUP}/Microsoft.Web/certificates/kv-shop-wildcard`;
export const SITE_ID = `${GROUP}/Microsoft.Web/sites/app-shop`;
const PRINCIPAL = '30063d23-062d-541f-82f3-b2557eb65c0f';
/** What the host name is bound to. */
const BOUND = '3F1C9A77D0B2E45A8866F0C1D2E3A4B5C6D7E8F9';

const IN_VAULT = {
  vaultId: VAULT_ID,
  vaultUri: 'https://kv-shop.vault.azure.net/',
  model: 'roles',
  secretName: 'wildcard',
} as const;

/** One change of every kind. A new kind does not compile until it stands here, and is then asked of every language. */
export const changes: { readonly [K in Change['kind']]: Extract<Change, { kind: K }> } = {
  'add-access-policy': {
    kind: 'add-access-policy',
    vaultId: VAULT_ID,
    tenantId: 'c954252e-8c02-55dd-a978-26890a7243a5',
    objectId: PRINCIPAL,
    principalName: 'Microsoft Azure App Service',
    secrets: ['get'],
    certificates: ['get'],
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
    rules: {
      bypass: 'None',
      defaultAction: 'Deny',
      ipRules: [{ value: '203.0.113.7/32' }],
      virtualNetworkRules: [{ id: `${GROUP}/Microsoft.Network/virtualNetworks/vnet/subnets/apps` }],
    },
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
    object: 'secret',
    version: '0123456789abcdef0123456789abcdef',
    undo: { kind: 'disable-secret-version' },
  },
  'start-renewal': { kind: 'start-renewal', ...IN_VAULT, issuer: 'DigiCert', undo: null },
  'sync-certificate': { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null },
  'import-certificate': {
    kind: 'import-certificate',
    certificateId: CERTIFICATE_ID,
    location: 'westeurope',
    serverFarmId: `${GROUP}/Microsoft.Web/serverfarms/plan-shop`,
    vaultId: VAULT_ID,
    secretName: 'wildcard',
    undo: { kind: 'delete-certificate' },
  },
  'bind-hostname': {
    kind: 'bind-hostname',
    siteId: SITE_ID,
    host: 'shop.contoso.com',
    thumbprint: '9FD1D2D06E2293673E2A8D1CA484A092BD016D00',
    before: BOUND,
    undo: { kind: 'bind-hostname', thumbprint: BOUND },
  },
};

/** A deployment slot, whose bindings not every language knows. */
export const SLOT_BINDING: Change = { ...changes['bind-hostname'], siteId: `${SITE_ID}/slots/staging` };

export type Kind = Change['kind'];
export const kinds = Object.keys(changes) as readonly Kind[];

/** A plan of these changes. */
export function planOf(changes: readonly Change[], but: Partial<Plan> = {}): Plan {
  return {
    cures: 'grant-missing',
    risk: 'low',
    needs: [],
    changes,
    blockedBy: [],
    alsoOnVault: [],
    leadsTo: null,
    leftovers: [],
    ...but,
  };
}
