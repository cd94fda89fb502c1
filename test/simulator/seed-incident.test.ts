import {
  APP_SERVICE,
  BOT,
  CERTIFICATE,
  clientsFor,
  GRANT,
  GROUP,
  NEW,
  OLD,
  SYNC,
  started,
  worldNamed,
} from './azure-clients.ts';

test('the seed incident runs its whole way: refused, granted, timed out and done all the same', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  const { web, vaults } = clientsFor(simulator, BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT);
  const timedOut = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  const certificate = await web.certificates.get(GROUP, CERTIFICATE);
  const binding = await web.webApps.getHostNameBinding(GROUP, 'app-shop-prod', 'shop.contoso.com');

  expect(refused).toMatchObject({
    statusCode: 400,
    message: expect.stringMatching(/^The service does not have access to '.*kv-shop' Key Vault\./),
  });
  expect(timedOut).toMatchObject({ statusCode: 504, code: 'GatewayTimeout' });
  expect(certificate).toMatchObject({
    thumbprint: NEW,
    keyVaultSecretStatus: 'Succeeded',
    subjectName: '*.contoso.com',
    tags: { team: 'shop' },
  });
  expect(certificate.expirationDate?.toISOString()).toBe('2027-05-22T09:00:00.000Z');
  expect(binding).toMatchObject({ sslState: 'SniEnabled', thumbprint: NEW });
});

test('the second sync after a lost answer is plain success', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  const { web, vaults } = clientsFor(simulator, BOT);

  await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT);
  await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch(() => undefined);
  const again = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(again.thumbprint).toBe(NEW);
});

test('removing just what was added takes the entry away again', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  const { vaults } = clientsFor(simulator, BOT);

  await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT);
  await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'remove', GRANT);
  const { properties } = await vaults.vaults.get(GROUP, 'kv-shop');

  expect(properties?.accessPolicies?.map(({ objectId }) => objectId)).toEqual([BOT]);
});

test('added permissions are merged without regard to letter case, and others are left alone', async () => {
  const simulator = await started(worldNamed('firewall'));
  const { vaults } = clientsFor(simulator, BOT);
  const policy = { tenantId: '', objectId: APP_SERVICE.toUpperCase(), permissions: { secrets: ['GET', 'list'] } };

  await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', { properties: { accessPolicies: [policy] } });
  const { properties } = await vaults.vaults.get(GROUP, 'kv-shop');

  expect(properties?.accessPolicies?.find(({ objectId }) => objectId === APP_SERVICE)?.permissions).toEqual({
    secrets: ['get', 'list'],
    certificates: ['get'],
  });
});

test('App Service syncs by itself once in 24 hours, and moves the bindings', async () => {
  const simulator = await started(worldNamed('sync-overdue'));
  const { web } = clientsFor(simulator, BOT);

  await post(simulator.url, 'advance', { hours: 23 });
  const before = await web.certificates.get(GROUP, CERTIFICATE);
  await post(simulator.url, 'advance', { hours: 1 });
  const after = await web.certificates.get(GROUP, CERTIFICATE);
  const site = await web.webApps.get(GROUP, 'app-shop-prod');

  expect([before.thumbprint, after.thumbprint]).toEqual([OLD, NEW]);
  expect(site.hostNameSslStates?.map(({ thumbprint }) => thumbprint ?? null)).toEqual([null, NEW, NEW]);
});

test('a firewall without its exception keeps App Service out until the exception is made', async () => {
  const simulator = await started(worldNamed('firewall'));
  const { web, vaults } = clientsFor(simulator, BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  const { properties } = await vaults.vaults.get(GROUP, 'kv-shop');
  const networkAcls = { ...properties?.networkAcls, bypass: 'AzureServices' };
  await vaults.vaults.update(GROUP, 'kv-shop', { properties: { networkAcls } });
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(refused.statusCode).toBe(400);
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
});

async function post(url: string, step: string, body: object): Promise<void> {
  await fetch(`${url}/_simulator/${step}`, { method: 'POST', body: JSON.stringify(body) });
}
