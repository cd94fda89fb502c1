import type { Permission, RoleAssignment } from '../../services/domain/access.ts';
import type { Facts } from '../../services/domain/evidence.ts';
import type { PublicCertificate } from '../../services/domain/public-certificate.ts';

export const NOW = '2026-11-23T09:00:00.000Z';

export const PRINCIPAL = '30063d23-062d-541f-82f3-b2557eb65c0f';
export const APPLICATION = 'abfa0a7c-a6b6-4736-8310-5855508787cd';
export const NAME = 'Microsoft Azure App Service';
/** How every access rule proves whom it means. */
export const principalProof = `${NAME} is object ${PRINCIPAL} in this tenant (application ${APPLICATION})`;
export const GROUP = 'aaa3d315-82c7-5121-ba7e-9c9ddce4b2fe';
export const MANAGED = '77777777-0000-4000-8000-000000000007';

const IN_GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod';
export const VAULT_ID = `${IN_GROUP}/providers/Microsoft.KeyVault/vaults/kv-shop`;
export const CERTIFICATE_ID = `${IN_GROUP}/providers/Microsoft.Web/certificates/kv-shop-wildcard`;
export const SITE_ID = `${IN_GROUP}/providers/Microsoft.Web/sites/app-shop`;
const PLAN_ID = `${IN_GROUP}/providers/Microsoft.Web/serverfarms/plan`;

const HOUR = 3_600_000;

/** So many hours from now; a negative number lies behind. */
export function hence(hours: number): string {
  return new Date(Date.parse(NOW) + hours * HOUR).toISOString();
}

/** A policy for App Service that lets it read secrets and certificates. */
export const policy = { objectId: PRINCIPAL, applicationId: null, secrets: ['get'], certificates: ['get'] };

export const permission = (part: Partial<Permission>): Permission => ({
  actions: [],
  notActions: [],
  dataActions: [],
  notDataActions: [],
  ...part,
});
export const READS_SECRETS = permission({ dataActions: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'] });
export const READER = permission({ actions: ['*/read'] });

export function role(name: string, permissions: readonly Permission[], principalId = PRINCIPAL): RoleAssignment {
  const { id, scope, roleDefinitionId } = { id: '/ra', scope: VAULT_ID, roleDefinitionId: '/rd' };
  return {
    id,
    scope,
    principalId,
    principalType: 'ServicePrincipal',
    roleDefinitionId,
    roleName: name,
    permissions,
    condition: null,
  };
}

/** The role that App Service is given by the book. */
export const CERTIFICATE_USER = role('Key Vault Certificate User', [READS_SECRETS]);

/** The version that App Service held before, and the one that it holds. */
export const OLDER = {
  version: 'v1',
  thumbprint: 'AA',
  enabled: true,
  createdOn: '2026-06-08T09:00:00.000Z',
  expiresOn: '2026-12-09T09:00:00.000Z',
};
export const NEWER = {
  version: 'v2',
  thumbprint: 'BB',
  enabled: true,
  createdOn: '2026-11-20T09:00:00.000Z',
  expiresOn: '2027-05-22T09:00:00.000Z',
};

/** The public half of the newest version. */
export const PUBLIC: PublicCertificate = {
  thumbprint: 'BB',
  subject: 'CN=*.contoso.com',
  issuer: 'CN=Northwind Public TLS CA 3, O=Northwind Trust',
  selfIssued: false,
  hostNames: ['*.contoso.com', 'contoso.com'],
  key: { type: 'RSA', bits: 2048 },
  notBefore: '2026-11-20T09:00:00.000Z',
  expiresOn: '2027-05-22T09:00:00.000Z',
  usages: ['1.3.6.1.5.5.7.3.1'],
};

/** A certificate whose newest version was taken from the vault long ago, and that every host name follows. */
export const healthy = {
  certificate: {
    id: CERTIFICATE_ID,
    name: 'kv-shop-wildcard',
    location: 'West Europe',
    thumbprint: 'BB',
    subjectName: '*.contoso.com',
    hostNames: ['*.contoso.com', 'contoso.com'],
    expiresOn: '2027-05-22T09:00:00.000Z',
    serverFarmId: PLAN_ID,
    keyVault: { vaultId: VAULT_ID.toLowerCase(), secretName: 'wildcard' },
    status: 'Succeeded',
    issuer: 'Northwind Public TLS CA 3',
    canonicalName: null,
    webSpace: '',
  },
  servicePlan: { id: PLAN_ID, name: 'plan', tier: 'PremiumV3' },
  tenantId: 'tenant',
  vault: {
    id: VAULT_ID,
    name: 'kv-shop',
    location: 'westeurope',
    tenantId: 'tenant',
    uri: 'https://kv-shop.vault.azure.net/',
    model: 'access-policies',
    accessPolicies: [policy],
    publicNetworkAccess: 'Enabled',
    networkRules: null,
  },
  deletedVault: null,
  vaultElsewhere: null,
  perimeters: [],
  principal: {
    objectId: PRINCIPAL,
    applicationId: APPLICATION,
    name: NAME,
    lookAlikes: [{ id: APPLICATION, is: 'the application id of App Service' }],
  },
  principalGroups: [],
  roleAssignments: { held: [], ofLookAlikes: [], total: 4 },
  denyAssignments: [],
  secret: {
    kind: 'certificate',
    version: 'v2',
    thumbprint: 'BB',
    contentType: 'application/x-pkcs12',
    enabled: true,
    createdOn: '2026-11-20T09:00:00.000Z',
    expiresOn: '2027-05-22T09:00:00.000Z',
  },
  deletedSecret: null,
  newest: { ...NEWER, certificate: PUBLIC },
  renewalPolicy: {
    issuer: 'Northwind',
    exportable: true,
    keyType: 'RSA',
    keyBits: 2048,
    reusesKey: false,
    contentType: 'application/x-pkcs12',
    hostNames: ['*.contoso.com', 'contoso.com'],
    automatic: { daysBeforeExpiry: 30, lifetimePercentage: null },
  },
  pendingRenewal: { status: 'completed', details: '', error: null },
  versions: [OLDER, NEWER],
  sites: [
    {
      id: SITE_ID,
      name: 'app-shop',
      location: 'West Europe',
      serverFarmId: PLAN_ID,
      webSpace: '',
      identities: [MANAGED],
      bindings: [
        { host: 'app-shop.azurewebsites.net', sslState: 'Disabled', thumbprint: null },
        { host: 'shop.contoso.com', sslState: 'SniEnabled', thumbprint: 'BB' },
      ],
    },
  ],
  others: [],
  pinned: [],
  served: [{ host: 'shop.contoso.com', outcome: 'answered', certificate: PUBLIC }],
  vaultRoles: [],
  locks: [],
  deeds: [],
  policyRefusals: [],
} satisfies Facts;
