import type { Permission, RoleAssignment } from '../../services/domain/access.ts';
import type { Evidence, FactName, Facts, Observed } from '../../services/domain/evidence.ts';
import type { NetworkRules, NewestVersion, RenewalPolicy, VaultSecret } from '../../services/domain/key-vault.ts';
import type { OtherCertificate } from '../../services/domain/other-certificate.ts';
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

/** The healthy vault, but for…. */
export function vault(changed: Partial<NonNullable<Facts['vault']>>): Pick<Facts, 'vault'> {
  return { vault: { ...healthy.vault, ...changed } };
}

/** The healthy certificate, but for…. */
export function certificate(changed: Partial<Facts['certificate']>): Pick<Facts, 'certificate'> {
  return { certificate: { ...healthy.certificate, ...changed } };
}

/** A vault that obeys Azure roles, and who has one there. */
export function byRoles(
  held: readonly RoleAssignment[],
  ofLookAlikes: readonly RoleAssignment[] = [],
): Pick<Facts, 'vault' | 'roleAssignments'> {
  return { ...vault({ model: 'roles', accessPolicies: [] }), roleAssignments: { held, ofLookAlikes, total: 4 } };
}

/** App Service holds the older version, and browsers get it; the newer one came into the vault so many hours ago. */
export function waitingFor(
  hours: number,
): Pick<Facts, 'certificate' | 'versions' | 'secret' | 'newest' | 'sites' | 'served'> {
  const newer = { ...NEWER, createdOn: hence(-hours) };
  return {
    ...certificate({ thumbprint: 'AA' }),
    ...boundTo('AA'),
    ...secret({ createdOn: newer.createdOn }),
    versions: [OLDER, newer],
    newest: { ...newer, certificate: PUBLIC },
  };
}

/** The newest version in the vault, but for…. */
export function newest(changed: Partial<NewestVersion>, seen: Partial<PublicCertificate> = {}): Pick<Facts, 'newest'> {
  return { newest: { ...healthy.newest, ...changed, certificate: { ...PUBLIC, ...seen } } };
}

/** What stands in the vault under the name, but for…. */
export function secret(changed: Partial<VaultSecret>): Pick<Facts, 'secret'> {
  const thumbprint = changed.kind === 'secret' ? null : healthy.secret.thumbprint;
  return { secret: { ...healthy.secret, thumbprint, ...changed } };
}

/** How the certificate is to be renewed, but for…. */
export function renewalPolicy(changed: Partial<RenewalPolicy>): Pick<Facts, 'renewalPolicy'> {
  return { renewalPolicy: { ...healthy.renewalPolicy, ...changed } };
}

/** The only custom host name of the site is bound to this thumbprint. */
export function boundTo(thumbprint: string | null, host = 'shop.contoso.com'): Pick<Facts, 'sites' | 'served'> {
  const bindings = [{ host, sslState: thumbprint ? ('SniEnabled' as const) : ('Disabled' as const), thumbprint }];
  const ends = { AA: OLDER.expiresOn }[thumbprint ?? ''] ?? PUBLIC.expiresOn;
  return {
    sites: healthy.sites.map((site) => ({ ...site, bindings })),
    served: thumbprint ? [{ host, outcome: 'answered', certificate: { ...PUBLIC, thumbprint, expiresOn: ends } }] : [],
  };
}

/** A firewall that is closed to all but its own rules, and to trusted services too unless they are excepted. */
export function firewall(bypass: string, defaultAction = 'Deny'): NetworkRules {
  return { bypass, defaultAction, ipRules: [{ value: '203.0.113.7/32' }], virtualNetworkRules: [] };
}

/** A healthy certificate's evidence, but for the facts given, the facts not seen, and those left out on purpose. */
export function evidence(
  changed: Partial<Facts> = {},
  unseen: readonly FactName[] = [],
  at = NOW,
  leftOut: readonly FactName[] = [],
): Evidence {
  const facts = Object.fromEntries(
    Object.entries({ ...healthy, ...changed }).map(([name, value]): [string, Observed<unknown>] => {
      const source = { source: `GET /${name}`, command: `az rest --url /${name}`, at };
      if (leftOut.includes(name as FactName)) return [name, { ...source, seen: false, why: 'left-out', mend: '' }];
      const hidden = unseen.includes(name as FactName);
      return [
        name,
        hidden
          ? { ...source, seen: false, why: 'denied', mend: `let it read ${name}` }
          : { ...source, seen: true, value },
      ];
    }),
  );
  return { facts: facts as Evidence['facts'], takenAt: at };
}

/** Another certificate of the same webspace, from a vault unless told otherwise. */
export function beside(thumbprint: string, changed: Partial<OtherCertificate> = {}): OtherCertificate {
  const { hostNames, expiresOn } = healthy.certificate;
  return { name: `holds-${thumbprint}`, thumbprint, hostNames, expiresOn, isUploaded: false, ...changed };
}
