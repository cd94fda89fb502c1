import { readInventory } from '../../../../services/azure/inventory.ts';
import { known } from '../../../../services/azure/look.ts';
import { createRoleReader } from '../../../../services/azure/readers/roles.ts';
import type { AppServiceCertificate, Site } from '../../../../services/domain/app-service.ts';
import type { ImportCertificate, SyncCertificate } from '../../../../services/domain/change.ts';
import type { Inventory } from '../../../../services/domain/inventory.ts';
import { askedAs, type Exchange, graphOf, part, recording } from '../recording.ts';
import { replayed } from '../replay.ts';

export const recorded = recording('certificate-import');
export const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';
export const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
export const OWNER = { tenantId: TENANT, subscriptionId: SUBSCRIPTION };
export const GROUP_ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/clitest.rg000001`;
export const CERTIFICATE = 'clitest.rg000001-kv-ssl-test000004-test-cert';
export const CERTIFICATE_ID = `${GROUP_ID}/providers/Microsoft.Web/certificates/${CERTIFICATE}`;
export const PLANS = `${GROUP_ID}/providers/Microsoft.Web/serverfarms`;
export const PLAN_ID = `${PLANS}/ssl-test-plan000002`;
export const SITE_ID = `${GROUP_ID}/providers/Microsoft.Web/sites/web-ssl-test000003`;
export const VAULT_ID = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-ssl-test000004`;
export const APP_SERVICE = 'f8daea97-62e7-4026-becf-13c2ea98e8b4';
export const THUMBPRINT = '9E9735C45C792B03B3FFCCA614852B32EE71AD6B';
export const HOST = 'web-ssl-test000003.azurewebsites.net';

export const HELD: AppServiceCertificate = {
  id: CERTIFICATE_ID,
  name: CERTIFICATE,
  location: 'Japan West',
  thumbprint: THUMBPRINT,
  subjectName: '*.azurewebsites.net',
  hostNames: ['*.azurewebsites.net'],
  expiresOn: '2118-12-31T07:00:00.000Z',
  serverFarmId: '',
  keyVault: {
    vaultId: `/subscriptions/${SUBSCRIPTION}/resourcegroups/clitest.rg000001/providers/microsoft.keyvault/vaults/kv-ssl-test000004`,
    secretName: 'test-cert',
  },
  status: 'Initialized',
  issuer: '*.azurewebsites.net',
  canonicalName: null,
  webSpace: '',
};
export const SITE: Site = {
  id: SITE_ID,
  name: 'web-ssl-test000003',
  location: 'Japan West',
  serverFarmId: PLAN_ID,
  webSpace: '',
  identities: [],
  bindings: [
    { host: HOST, sslState: 'SniEnabled', thumbprint: THUMBPRINT },
    { host: 'web-ssl-test000003.scm.azurewebsites.net', sslState: 'Disabled', thumbprint: null },
  ],
};
/** What the clients of the SDK leave out of an answer, and Resource Graph tells. */
export const IN_WEBSPACE = { webSpace: 'clitest.rg000001-JapanWestwebspace' };
export const SYNC: SyncCertificate = { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null };
export const IMPORT: ImportCertificate = {
  kind: 'import-certificate',
  certificateId: CERTIFICATE_ID,
  location: 'Japan West',
  serverFarmId: PLAN_ID,
  vaultId: VAULT_ID,
  secretName: 'test-cert',
  undo: { kind: 'delete-certificate' },
};

export const heldByList = () => askedAs(part(recorded('GET', '/certificates'), 'value', 0), 'GET', CERTIFICATE_ID);
export const boundSite = () => askedAs(recorded('PUT', '/sites/web-ssl-test000003'), 'GET', SITE_ID);
export const openedVault = () => askedAs(recorded('PUT', '/vaults/kv-ssl-test000004'), 'GET', VAULT_ID);
export const vaultCertificate = () => {
  return askedAs(recorded('POST', '/test-cert/import'), 'GET', '/certificates/test-cert/');
};

/** The plans of the group, as a list of them would show them. */
export function listed(plan: Exchange, ...more: readonly object[]): Exchange {
  return { ...askedAs(plan, 'GET', PLANS), responseBody: { value: [plan.responseBody, ...more] } };
}

/** The newest version of the vault's certificate, which was uploaded. */
export const UPLOADED = {
  version: 'd7a1b1426a4344feab6c03593922bb89',
  thumbprint: THUMBPRINT,
  enabled: true,
  createdOn: '2021-01-04T21:54:50.000Z',
  expiresOn: '2118-12-31T07:00:00.000Z',
  certificate: {
    thumbprint: THUMBPRINT,
    subject: 'CN=*.azurewebsites.net',
    issuer: 'CN=*.azurewebsites.net',
    selfIssued: true,
    hostNames: ['*.azurewebsites.net'],
    key: { type: 'RSA', bits: 2048 },
    notBefore: '2018-01-01T07:00:00.000Z',
    expiresOn: '2118-12-31T07:00:00.000Z',
    usages: ['1.3.6.1.5.5.7.3.1'],
  },
};

/** Its policy: whoever uploaded it renews it. */
export const BY_HAND = {
  issuer: 'Unknown',
  exportable: true,
  keyType: 'RSA',
  keyBits: 2048,
  reusesKey: false,
  contentType: 'application/x-pkcs12',
  hostNames: ['*.azurewebsites.net'],
  automatic: null,
};

/** All that was recorded, as an inventory and the tools to look with. */
export async function everythingRecorded() {
  const nothing = recorded('GET', '/servicePrincipals/99d1d831-0cdf-4a81-8a09-d1d75851b8d3');
  const { look } = await replayed(
    graphOf(
      OWNER,
      [recorded('GET', PLAN_ID), heldByList(), boundSite()].map(({ responseBody }) => responseBody),
    ),
    heldByList(),
    boundSite(),
    openedVault(),
    askedAs(nothing, 'GET', `https://management.azure.com${VAULT_ID}/networkSecurityPerimeterConfigurations`),
    vaultCertificate(),
    askedAs(nothing, 'GET', 'https://kv-ssl-test000004.vault.azure.net/certificates/test-cert/pending'),
  );
  const found = await readInventory(look.clients.graphQuery, look.cloud, look.at);
  const principal = { objectId: APP_SERVICE, applicationId: '', name: 'Microsoft Azure App Service', lookAlikes: [] };
  const inventory: Inventory = { ...found, principal: known(principal, { source: '', command: '', at: look.at }) };
  const tools = { look, roles: createRoleReader(look.clients, () => 0), probe: null, readsSettings: false };
  return { inventory, tools };
}
