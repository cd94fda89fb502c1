import {
  APP_SERVICE,
  ask,
  BOT,
  CERTIFICATE,
  clientsFor,
  collect,
  GROUP,
  GROUP_ID,
  OWNER,
  SUBSCRIPTION,
  SYNC,
  started,
  TENANT,
  VAULT_ID,
  within,
  worldNamed,
} from './azure-clients.ts';

const RECOVERY = {
  location: 'westeurope',
  properties: { tenantId: TENANT, sku: { family: 'A', name: 'standard' }, createMode: 'recover' },
} as const;

/** A world whose vault was deleted before the story begins, with these things said of its inside. */
function worldWithDeleted(inside: object): Record<string, unknown> {
  const world = worldNamed('sync-overdue');
  const resources = (world.resources as { id: string }[]).filter(({ id }) => !id.startsWith(VAULT_ID));
  const deleted = {
    id: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-shop`,
    name: 'kv-shop',
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: { vaultId: VAULT_ID, location: 'West Europe', ...inside },
  };
  return { ...world, resources: [...resources, deleted] };
}

test('a deleted vault is listed and read with what Azure tells of it, and no more', async () => {
  const { vaults } = clientsFor(
    await started(worldWithDeleted({ enableRbacAuthorization: true, tags: { a: 'b' } })),
    BOT,
  );

  const list = await collect(vaults.vaults.listDeleted());
  const one = await vaults.vaults.getDeleted('kv-shop', 'West Europe');

  expect(list).toEqual([one]);
  expect(one).toMatchObject({
    name: 'kv-shop',
    type: 'Microsoft.KeyVault/deletedVaults',
    properties: {
      vaultId: VAULT_ID,
      location: 'West Europe',
      tags: { a: 'b' },
      deletionDate: new Date('2026-11-22T09:00:00Z'),
      scheduledPurgeDate: new Date('2027-02-20T09:00:00Z'),
    },
  });
  expect(one.properties).not.toHaveProperty('enableRbacAuthorization');
});

test('what a world says of a deleted vault is there again once it is recovered', async () => {
  const accessPolicies = [{ tenantId: TENANT, objectId: APP_SERVICE, permissions: { secrets: ['get'] } }];
  const inside = {
    accessPolicies,
    enableRbacAuthorization: true,
    networkAcls: { bypass: 'None', defaultAction: 'Deny' },
  };
  const { vaults, web } = clientsFor(await started(worldWithDeleted(inside)), OWNER);

  const back = await vaults.vaults.createOrUpdate(GROUP, 'kv-shop', RECOVERY);
  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);

  expect(back).toMatchObject({ id: VAULT_ID, location: 'westeurope', properties: inside });
  expect(back.properties).not.toHaveProperty('vaultId');
  expect(refused.statusCode).toBe(400);
});

test('a vault of which nothing is said comes back with its readers', async () => {
  const { vaults, web } = clientsFor(await started(worldWithDeleted({ purgeProtectionEnabled: true })), OWNER);

  const back = await vaults.vaults.createOrUpdate(GROUP, 'kv-shop', RECOVERY);
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(back.properties).toMatchObject({ enablePurgeProtection: true, enableRbacAuthorization: false });
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
});

test('a vault that is deleted here comes back as it was, even if something else changes meanwhile', async () => {
  const simulator = await started(worldNamed('firewall'));
  const { vaults } = clientsFor(simulator, OWNER);
  const before = await vaults.vaults.get(GROUP, 'kv-shop');

  await vaults.vaults.delete(GROUP, 'kv-shop');
  const [gone] = await collect(clientsFor(simulator, BOT).vaults.vaults.listDeleted());
  await ask(simulator, '/_simulator/change', { method: 'POST', body: { merge: { story: 'later' } } });
  const back = await vaults.vaults.createOrUpdate(GROUP, 'kv-shop', RECOVERY);

  expect(gone?.properties?.location).toBe('West Europe');
  expect(back).toEqual(before);
});

test('recovering takes a write of vaults, and something to recover', async () => {
  const simulator = await started(worldWithDeleted({}));
  const reader = 'eaf215e1-e3ec-528c-8836-de9e6fa60424';

  const denied = await clientsFor(simulator, reader)
    .vaults.vaults.createOrUpdate(GROUP, 'kv-shop', RECOVERY)
    .catch((error) => error);
  const missing = await clientsFor(simulator, OWNER)
    .vaults.vaults.createOrUpdate(GROUP, 'kv-other', RECOVERY)
    .catch((error) => error);

  expect(denied).toMatchObject({ statusCode: 403, code: 'AuthorizationFailed' });
  expect(missing).toMatchObject({ statusCode: 404, code: 'DeletedVaultNotFound' });
});

test('what is said of a deleted vault must make sense of a vault', async () => {
  const broken = worldWithDeleted({ enableRbacAuthorization: 'yes' });

  await expect(started(broken)).rejects.toThrow(/properties\.enableRbacAuthorization: /);
});

test('a new vault has no host name at first, and keeps only the network rules that rule something out', async () => {
  const simulator = await started(worldNamed('healthy'));
  const path = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/KV-New?api-version=2026-02-01`;
  const put = (properties: object) =>
    ask(simulator, path, { oid: OWNER, method: 'PUT', body: { location: 'West Europe', properties } });
  const subnet = `${GROUP_ID}/providers/Microsoft.Network/virtualNetworks/V/subnets/S`;
  const rules = { defaultAction: 'Deny', ipRules: [{ value: '1.2.3.4' }, { value: '2.3.4.0/24' }] };

  const made = await put({ networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow' } });
  const read = await ask(simulator, path, { oid: OWNER });
  const closed = await put({ networkAcls: { ...rules, virtualNetworkRules: [{ id: subnet }] } });

  const uri = 'https://kv-new.vault.azure.net';
  expect(made.body).toMatchObject({
    location: 'westeurope',
    tags: {},
    properties: { vaultUri: uri, provisioningState: 'RegisteringDns' },
  });
  expect(read.body).toMatchObject({ properties: { vaultUri: `${uri}/`, provisioningState: 'Succeeded' } });
  expect(within(read.body, 'properties')).not.toHaveProperty('networkAcls');
  expect(within(closed.body, 'properties').networkAcls).toEqual({
    defaultAction: 'Deny',
    ipRules: [{ value: '1.2.3.4/32' }, { value: '2.3.4.0/24' }],
    virtualNetworkRules: [{ id: subnet.toLowerCase() }],
  });
});
