import {
  ask,
  BOT,
  CERTIFICATE,
  CERTIFICATE_ID,
  clientsFor,
  collect,
  GROUP,
  GROUP_ID,
  NEW,
  PLAN_ID,
  SITE_ID,
  SUBSCRIPTION,
  SYNC,
  started,
  VAULT_ID,
  within,
  withResource,
  worldNamed,
} from './azure-clients.ts';
import weak from './weak-certificates.json' with { type: 'json' };

const NEWEST = ['keyVaults', 'kv-shop', 'certificates', 0, 'versions', 1] as const;
const POLICY = ['keyVaults', 'kv-shop', 'certificates', 0, 'policy', 'key_props'] as const;

function resource(world: unknown, id: string): Record<string, unknown> {
  const resources = within(world).resources as { id: string }[];
  return within(
    resources,
    resources.findIndex((one) => one.id === id),
  );
}

/** A world whose certificate is not imported yet. */
function beforeImport(): Record<string, unknown> {
  const world = worldNamed('healthy');
  world.resources = (world.resources as { id: string }[]).filter(({ id }) => id !== CERTIFICATE_ID);
  return world;
}

test.each(Object.entries(weak))('App Service takes no certificate with %s from a vault', async (_, cer) => {
  const world = worldNamed('sync-overdue');
  within(world, ...NEWEST).cer = cer;
  const { web } = clientsFor(await started(world), BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  const { keyVaultSecretStatus } = await web.certificates.get(GROUP, CERTIFICATE);

  expect(refused).toMatchObject({
    statusCode: 400,
    message: 'The parameter KeyVault Certificate has an invalid value.',
  });
  expect(keyVaultSecretStatus).toBe('UnknownError');
});

test.each([{ kty: 'EC', crv: 'P-256' }, { kty: 'EC-HSM' }, { key_size: 1024 }])(
  'nor one whose policy promises %p',
  async (promised) => {
    const world = worldNamed('sync-overdue');
    Object.assign(within(world, ...POLICY), promised);
    const { web } = clientsFor(await started(world), BOT);

    const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);

    expect(refused.statusCode).toBe(400);
  },
);

test.each([
  ['Free', 'SniEnabled', 'SNI'],
  ['Shared', 'IpBasedEnabled', 'IP based'],
])('a plan of tier %s takes no TLS binding', async (tier, sslState, kind) => {
  const world = worldNamed('healthy');
  resource(world, PLAN_ID).sku = { name: 'X1', tier };
  const simulator = await started(world);
  const body = { properties: { sslState, thumbprint: NEW } };

  const refused = await ask(simulator, `${SITE_ID}/hostNameBindings/new.contoso.com?api-version=2025-05-01`, {
    oid: BOT,
    method: 'PUT',
    body,
  });

  expect(refused.status).toBe(400);
  expect(refused.body).toEqual({
    error: {
      code: 'BadRequest',
      message: `Cannot enable ${kind} SSL for a hostname 'new.contoso.com' because current site mode does not allow it.`,
    },
  });
  expect(simulator.world().resources.find(({ id }) => id === SITE_ID)).not.toHaveProperty(
    'properties.hostNames',
    expect.arrayContaining(['new.contoso.com']),
  );
});

test('a first import forgets the plan, is where the plan is, and tells its status when it is read', async () => {
  const { web } = clientsFor(await started(beforeImport()), BOT);

  const made = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, { ...SYNC, location: 'westeurope' });
  const read = await web.certificates.get(GROUP, CERTIFICATE);
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(made).toMatchObject({ location: 'West Europe', keyVaultId: VAULT_ID.toLowerCase(), thumbprint: NEW });
  expect([made, read, synced].map(({ keyVaultSecretStatus }) => keyVaultSecretStatus)).toEqual([
    undefined,
    'Initialized',
    'Succeeded',
  ]);
  expect(read.serverFarmId ?? null).toBeNull();
});

test('a certificate for no plan is in the webspace of its group and region', async () => {
  const simulator = await started(beforeImport());
  const body = {
    location: 'northeurope',
    properties: { keyVaultId: VAULT_ID, keyVaultSecretName: 'wildcard-contoso-com' },
  };

  const made = await ask(simulator, `${CERTIFICATE_ID}?api-version=2025-05-01`, { oid: BOT, method: 'PUT', body });

  expect(made.body).toMatchObject({
    location: 'North Europe',
    properties: { webSpace: 'rg-shop-prod-NorthEuropewebspace' },
  });
});

test('an order that is not ready is not synced', async () => {
  const world = worldNamed('sync-overdue');
  within(resource(world, CERTIFICATE_ID), 'properties').keyVaultSecretStatus = 'WaitingOnCertificateOrder';
  const simulator = await started(world);
  const { web } = clientsFor(simulator, BOT);

  await ask(simulator, '/_simulator/advance', { method: 'POST', body: { hours: 24 } });
  const { keyVaultSecretStatus, thumbprint } = await web.certificates.get(GROUP, CERTIFICATE);

  expect(keyVaultSecretStatus).toBe('WaitingOnCertificateOrder');
  expect(thumbprint).not.toBe(NEW);
});

test('certificates of one site or slot only, slots’ bindings and plans can be read', async () => {
  const slot = `${SITE_ID}/slots/staging`;
  const states = [{ name: 'next.contoso.com', sslState: 'SniEnabled', thumbprint: NEW }];
  const own = (id: string, type: string) => ({
    id,
    name: 'own',
    type,
    location: 'West Europe',
    properties: { thumbprint: NEW },
  });
  const world = withResource(
    'healthy',
    own(`${SITE_ID}/certificates/own`, 'Microsoft.Web/sites/certificates'),
    own(`${slot}/certificates/own`, 'Microsoft.Web/sites/slots/certificates'),
    {
      id: slot,
      name: 'app-shop-prod/staging',
      type: 'Microsoft.Web/sites/slots',
      location: 'West Europe',
      properties: { hostNames: ['next.contoso.com'], hostNameSslStates: states, serverFarmId: PLAN_ID },
    },
  );
  const { web } = clientsFor(await started(world), BOT);

  const ofSite = await collect(web.siteCertificates.list(GROUP, 'app-shop-prod'));
  const ofSlot = await collect(web.siteCertificates.listSlot(GROUP, 'app-shop-prod', 'staging'));
  const one = await web.siteCertificates.getSlot(GROUP, 'app-shop-prod', 'staging', 'own');
  const bindings = await collect(web.webApps.listHostNameBindingsSlot(GROUP, 'app-shop-prod', 'staging'));
  const plans = await collect(web.appServicePlans.list());
  const plan = await web.appServicePlans.get(GROUP, 'plan-shop-weu');

  expect(ofSite.map(({ id }) => id)).toEqual([`${SITE_ID}/certificates/own`]);
  expect(ofSlot.map(({ id }) => id)).toEqual([`${slot}/certificates/own`]);
  expect(one.thumbprint).toBe(NEW);
  expect(bindings).toMatchObject([{ name: 'app-shop-prod/staging/next.contoso.com', sslState: 'SniEnabled' }]);
  expect(plans.map(({ id }) => id)).toEqual([plan.id]);
});

test('listing settings takes a permission of its own', async () => {
  const world = worldNamed('healthy');
  const reader = '99999999-0000-0000-0000-000000000001';
  const roles = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization`;
  world.resources = [
    ...(world.resources as object[]),
    {
      id: `${roles}/roleAssignments/99999999-0000-0000-0000-000000000002`,
      name: '99999999-0000-0000-0000-000000000002',
      type: 'Microsoft.Authorization/roleAssignments',
      properties: {
        roleDefinitionId: `${roles}/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7`,
        principalId: reader,
      },
    },
  ];
  const { web } = clientsFor(await started(world), reader);

  const refused = await web.webApps.listApplicationSettings(GROUP, 'app-shop-prod').catch((error) => error);

  expect(refused).toMatchObject({ statusCode: 403, code: 'AuthorizationFailed' });
  expect(refused.message).toContain(
    `'Microsoft.Web/sites/config/list/action' over scope '${GROUP_ID}/providers/Microsoft.Web/sites/app-shop-prod/config/appsettings'`,
  );
});
