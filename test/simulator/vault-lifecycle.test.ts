import {
  APP_SERVICE,
  ask,
  BOT,
  CERTIFICATE,
  clientsFor,
  GROUP,
  OWNER,
  SUBSCRIPTION,
  SYNC,
  started,
  tokenFor,
  within,
  worldNamed,
} from './azure-clients.ts';

const BASE = '/kv-shop.vault.azure.net';

/** The bot may do everything inside the vault. */
function openWorld(name: string): Record<string, unknown> {
  const world = worldNamed(name);
  const vault = (world.resources as { type: string; properties: Record<string, unknown> }[]).find(
    ({ type }) => type === 'Microsoft.KeyVault/vaults',
  );
  const all = { secrets: ['all'], certificates: ['all'] };
  if (vault)
    vault.properties.accessPolicies = [BOT, APP_SERVICE].map((objectId) => ({
      tenantId: '',
      objectId,
      permissions: all,
    }));
  return world;
}

const headers = { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` };

test('a deleted vault can be brought back, without the roles on it', async () => {
  const simulator = await started(worldNamed('sync-overdue'));
  const { vaults, web } = clientsFor(simulator, OWNER);
  const location = 'westeurope';

  await vaults.vaults.delete(GROUP, 'kv-shop');
  const gone = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  const status = simulator.world().resources.find(({ name }) => name === CERTIFICATE)?.properties.keyVaultSecretStatus;
  const bin = await ask(
    simulator,
    `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-shop?api-version=2026-02-01`,
    { oid: BOT },
  );
  await vaults.vaults.createOrUpdate(GROUP, 'kv-shop', {
    location,
    properties: { tenantId: '', sku: { family: 'A', name: 'standard' }, createMode: 'recover' },
  });
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect([gone.statusCode, status]).toEqual([400, 'KeyVaultDoesNotExist']);
  expect(bin).toMatchObject({ status: 200, body: { type: 'Microsoft.KeyVault/deletedVaults' } });
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
  expect(simulator.world().resources.some(({ id }) => id.includes('/kv-shop/providers/'))).toBe(false);
});

test('a disabled newest version hides the ones before it, until it is enabled', async () => {
  const world = openWorld('sync-overdue');
  const newest = within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'versions', 1);
  within(newest, 'attributes').enabled = false;
  const { web, certificates } = clientsFor(await started(world), BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  await certificates.updateCertificateProperties('wildcard-contoso-com', String(newest.version), {
    enabled: true,
  });
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(refused.statusCode).toBe(400);
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
});

test('a deleted certificate can be recovered', async () => {
  const world = openWorld('sync-overdue');
  within(world, 'keyVaults', 'kv-shop', 'certificates', 0).deleted = true;
  const simulator = await started(world);

  const missing = await ask(simulator, `${BASE}/certificates/wildcard-contoso-com?api-version=7.5`, { headers });
  const deleted = await ask(simulator, `${BASE}/deletedcertificates/wildcard-contoso-com?api-version=7.5`, { headers });
  await ask(simulator, `${BASE}/deletedsecrets/wildcard-contoso-com/recover?api-version=7.5`, {
    headers,
    method: 'POST',
  });
  const back = await ask(simulator, `${BASE}/secrets/wildcard-contoso-com/versions?api-version=7.5`, { headers });

  expect(missing).toMatchObject({ status: 404, body: { error: { code: 'CertificateNotFound' } } });
  expect(deleted.body).toHaveProperty('recoveryId');
  expect(back.body).toMatchObject({ value: [{ managed: true }, { managed: true }] });
});

test('a renewal gives a new version, which App Service then takes', async () => {
  const simulator = await started(openWorld('healthy'));
  const { web, certificates } = clientsFor(simulator, BOT);
  const before = await web.certificates.get(GROUP, CERTIFICATE);

  await ask(simulator, `${BASE}/certificates/wildcard-contoso-com/create?api-version=7.5`, {
    headers,
    method: 'POST',
    body: {},
  });
  const pending = await ask(simulator, `${BASE}/certificates/wildcard-contoso-com/pending?api-version=7.5`, {
    headers,
  });
  const newest = await certificates.getCertificate('wildcard-contoso-com');
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(pending.body).toMatchObject({ status: 'completed' });
  expect(newest.properties.expiresOn?.toISOString().slice(0, 10)).toBe('2027-05-23');
  expect(synced.thumbprint).not.toBe(before.thumbprint);
  expect(synced.expirationDate?.toISOString().slice(0, 10)).toBe('2027-05-23');
});

test.each([
  ['PEM', { contentType: 'application/x-pem-file' }],
  ['a key that cannot be exported', {}],
])('App Service cannot use %s', async (_, change) => {
  const world = openWorld('sync-overdue');
  Object.assign(within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'versions', 1), change);
  if (!('contentType' in change))
    within(world, 'keyVaults', 'kv-shop', 'certificates', 0, 'policy', 'key_props').exportable = false;
  const { web } = clientsFor(await started(world), BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);

  expect(refused).toMatchObject({
    statusCode: 400,
    message: 'The parameter KeyVault Certificate has an invalid value.',
  });
});

test('an imported certificate cannot be pointed elsewhere, nor imported twice', async () => {
  const { web } = clientsFor(await started(openWorld('healthy')), BOT);

  const elsewhere = await web.certificates
    .createOrUpdate(GROUP, CERTIFICATE, { ...SYNC, keyVaultSecretName: 'other' })
    .catch((error) => error);
  const twice = await web.certificates.createOrUpdate(GROUP, 'another-name', SYNC).catch((error) => error);

  expect(elsewhere).toMatchObject({
    statusCode: 400,
    message: 'The parameter KeyVaultId & KeyVaultSecretName has an invalid value.',
  });
  expect(twice).toMatchObject({
    statusCode: 409,
    message: expect.stringMatching(/^Another certificate exists with same thumbprint 5A0E/),
  });
});

test.each(['usgov', 'china'] as const)('in the cloud %s its own principal and hosts count', async (cloud) => {
  const world = worldNamed('sync-overdue');
  within(world).cloud = cloud;
  if (cloud === 'usgov')
    within(world, 'directory', 'servicePrincipals', 0).appId = '6a02c803-dafd-4136-b4c3-5a6f318b4714';
  const simulator = await started(world);

  await ask(simulator, '/_simulator/advance', { method: 'POST', body: { hours: 24 } });
  const here = await ask(
    simulator,
    `/kv-shop.vault.${cloud === 'usgov' ? 'usgovcloudapi.net' : 'azure.cn'}/certificates?api-version=7.5`,
  );

  expect(simulator.world().resources.find(({ name }) => name === CERTIFICATE)?.properties.keyVaultSecretStatus).toBe(
    'Succeeded',
  );
  expect(here.status).toBe(401);
});
