import { readInventory } from '../../../../services/azure/inventory.ts';
import { readPrincipal } from '../../../../services/azure/readers/principal.ts';
import { readVault } from '../../../../services/azure/readers/vault.ts';
import { addAccessPolicy, removeAccessPolicy } from '../../../../services/azure/writers/add-access-policy.ts';
import type { AddAccessPolicy } from '../../../../services/domain/change.ts';
import { grants, readsSecrets, type Vault } from '../../../../services/domain/key-vault.ts';
import { sameId } from '../../../../services/domain/resource-id.ts';
import { askedAs, type Exchange, graphOf, part, recording, within } from '../recording.ts';
import { replayed, shown } from '../replay.ts';

const recorded = recording('vault-grants');
const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000';
const VAULT_ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/clitest.rg000001/providers/Microsoft.KeyVault/vaults/kv-ssl-test000004`;
const APP_SERVICE = 'f8daea97-62e7-4026-becf-13c2ea98e8b4';
const ADMIN = '99d1d831-0cdf-4a81-8a09-d1d75851b8d3';
const GRANT: AddAccessPolicy = {
  kind: 'add-access-policy',
  vaultId: VAULT_ID,
  tenantId: TENANT,
  objectId: APP_SERVICE,
  principalName: 'Microsoft Azure App Service',
  secrets: ['get'],
  certificates: [],
  before: { secrets: [], certificates: [] },
  undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: [] },
};

/** Vaults of one tenant as several years and tools have made them. */
const LISTED: readonly (Pick<Vault, 'name' | 'location' | 'uri'> & { opensFor: readonly string[] })[] = [
  {
    name: 'testCertRotationKV',
    location: 'northcentralus',
    uri: 'https://testcertrotationkv.vault.azure.net/',
    opensFor: [ADMIN, 'ed47c2a1-bd23-4341-b39c-f4fd69138dd3', APP_SERVICE],
  },
  { name: 'testKVSofi', location: 'eastus', uri: 'https://testkvsofi.vault.azure.net/', opensFor: [ADMIN] },
  {
    name: 'keyvaultSofiTest',
    location: 'westus',
    uri: 'https://keyvaultsofitest.vault.azure.net/',
    opensFor: [ADMIN, APP_SERVICE],
  },
];

function listedAt(place: number): Exchange {
  const one = part(recorded('GET', '/providers/Microsoft.KeyVault/vaults'), 'value', place);
  return askedAs(one, 'GET', String(within(one.responseBody, 'id')));
}

test('a vault before and after App Service is let in', async () => {
  const after = askedAs(recorded('PUT', '/vaults/kv-ssl-test000004'), 'GET', VAULT_ID);
  const { look } = await replayed(recorded('GET', '/vaults/kv-ssl-test000004'), after);

  const closed = shown(await readVault(VAULT_ID, look));
  const opened = shown(await readVault(VAULT_ID, look));

  const policies = [...(closed?.accessPolicies ?? [])];
  expect(policies.map(({ objectId }) => objectId)).toEqual([ADMIN]);
  expect(opened).toEqual({
    ...closed,
    accessPolicies: [...policies, { objectId: APP_SERVICE, applicationId: null, secrets: ['get'], certificates: [] }],
  });
});

test('the grant sends the entry that was recorded, and its removal the same', async () => {
  const put = recorded('PUT', '/vaults/kv-ssl-test000004');
  const { look, asked } = await replayed(
    askedAs(put, 'PUT', `${VAULT_ID}/accessPolicies/add`),
    askedAs(put, 'PUT', `${VAULT_ID}/accessPolicies/remove`),
  );

  const outcomes = [await addAccessPolicy(GRANT, look.clients), await removeAccessPolicy(GRANT, look.clients)];

  const [, entry] = Object(within(put.requestBody, 'properties', 'accessPolicies'));
  const sent = { ...entry, permissions: { ...entry.permissions, certificates: [] } };
  expect(outcomes).toMatchObject([
    { outcome: 'done', says: '' },
    { outcome: 'done', says: '' },
  ]);
  expect(asked.map(({ body }) => body)).toEqual([
    { properties: { accessPolicies: [sent] } },
    { properties: { accessPolicies: [sent] } },
  ]);
});

test.each(LISTED.map((vault, place) => ({ ...vault, place })))(
  'the vault $name is read with its permissions in the letter case that somebody wrote them',
  async ({ place, opensFor, ...vault }) => {
    const exchange = listedAt(place);
    const id = String(within(exchange.responseBody, 'id'));
    const { look } = await replayed(exchange);

    const read = shown(await readVault(id.toUpperCase(), look));

    expect(read).toEqual({
      id,
      ...vault,
      tenantId: TENANT,
      model: 'access-policies',
      accessPolicies: read?.accessPolicies,
      publicNetworkAccess: 'Enabled',
      networkRules: null,
    });
    expect(sameId(read?.id ?? '', id.toUpperCase())).toBe(true);
    expect(read?.accessPolicies.filter(readsSecrets).map(({ objectId }) => objectId)).toEqual(opensFor);
  },
);

test('permissions keep the letter case of whoever wrote them, and count in any', async () => {
  const { look } = await replayed(listedAt(2));

  const policies = shown(await readVault(String(within(listedAt(2).responseBody, 'id')), look))?.accessPolicies;

  const certificates = ['Get', 'List', 'Update', 'Create', 'Import', 'Delete', 'Recover', 'Backup', 'Restore'];
  const contacts = ['ManageContacts', 'ManageIssuers', 'GetIssuers', 'ListIssuers', 'SetIssuers', 'DeleteIssuers'];
  expect(policies).toEqual([
    {
      objectId: ADMIN,
      applicationId: null,
      secrets: ['Get', 'List', 'Set', 'Delete', 'Recover', 'Backup', 'Restore'],
      certificates: [...certificates, ...contacts],
    },
    { objectId: APP_SERVICE, applicationId: null, secrets: ['Get'], certificates: [] },
  ]);
  expect(grants(policies?.[1]?.secrets ?? [], 'get')).toBe(true);
});

test('Resource Graph and the vaults themselves make the same of them', async () => {
  const exchanges = LISTED.map((_, place) => listedAt(place));
  const owner = { tenantId: TENANT, subscriptionId: SUBSCRIPTION };
  const { look } = await replayed(
    ...exchanges,
    graphOf(
      owner,
      exchanges.map(({ responseBody }) => responseBody),
    ),
  );

  const { vaults } = await readInventory(look.clients.graphQuery, look.cloud, look.at);
  const live = await Promise.all(vaults.map(({ id }) => readVault(id, look)));

  expect(vaults).toEqual(live.map(shown));
});

test('a principal that the directory does not know is an absence, in whichever words it says so', async () => {
  const missing = recorded('GET', `/servicePrincipals/${ADMIN}`);
  const path = "/v1.0/servicePrincipals(appId='abfa0a7c-a6b6-4736-8310-5855508787cd')";
  const { look } = await replayed(askedAs(missing, 'GET', `https://graph.microsoft.com${path}`));

  expect(shown(await readPrincipal(look))).toBeNull();
});
