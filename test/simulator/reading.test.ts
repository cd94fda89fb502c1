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
  OLD,
  OWNER,
  SITE_ID,
  SUBSCRIPTION,
  started,
  VAULT_ID,
  worldNamed,
} from './azure-clients.ts';

test('the SDK reads certificate, vault, site, plan and bindings', async () => {
  const { web, vaults } = clientsFor(await started(worldNamed('seed-incident')), BOT);

  const certificate = await web.certificates.get(GROUP, CERTIFICATE);
  const vault = await vaults.vaults.get(GROUP, 'kv-shop');
  const site = await web.webApps.get(GROUP, 'app-shop-prod');
  const bindings = await collect(web.webApps.listHostNameBindings(GROUP, 'app-shop-prod'));
  const settings = await web.webApps.listApplicationSettings(GROUP, 'app-shop-prod');
  const sites = await collect(web.appServicePlans.listWebApps(GROUP, 'plan-shop-weu'));

  expect(certificate).toMatchObject({ thumbprint: OLD, keyVaultSecretStatus: 'OperationNotPermittedOnKeyVault' });
  expect(vault.properties).toMatchObject({
    enableRbacAuthorization: false,
    vaultUri: 'https://kv-shop.vault.azure.net/',
  });
  expect(site).toMatchObject({ id: SITE_ID, defaultHostName: 'app-shop-prod.azurewebsites.net' });
  expect(bindings.map(({ name }) => name)).toContain('app-shop-prod/shop.contoso.com');
  expect(settings.properties).toEqual({});
  expect(sites).toHaveLength(1);
});

test('the SDK lists what touches a vault: role assignments, definitions, secrets without value', async () => {
  const { authorization, vaults } = clientsFor(await started(worldNamed('seed-incident')), BOT);

  const all = await collect(authorization.roleAssignments.listForScope(VAULT_ID, { filter: 'atScope()' }));
  const mine = await collect(
    authorization.roleAssignments.listForScope(VAULT_ID, { filter: `atScope() and assignedTo('${BOT}')` }),
  );
  const roles = await collect(
    authorization.roleDefinitions.list(VAULT_ID, { filter: "roleName eq 'Key Vault Certificate User'" }),
  );
  const permissions = await collect(
    authorization.permissions.listForResource(GROUP, 'Microsoft.KeyVault', '', 'vaults', 'kv-shop'),
  );
  const secrets = await collect(vaults.secrets.list(GROUP, 'kv-shop'));

  expect([all.length, mine.length, permissions.length]).toEqual([7, 4, 4]);
  expect(roles.map(({ name }) => name)).toEqual(['db79e9a7-68ee-4b58-9aeb-b90e7c24fcba']);
  expect(secrets[0]?.properties).toMatchObject({ contentType: 'application/x-pkcs12', attributes: { enabled: true } });
  expect(secrets[0]?.properties.value).toBeUndefined();
});

test('the vault itself challenges first, and then shows certificates and their versions', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  const { certificates } = clientsFor(simulator, BOT);

  const versions = await collect(certificates.listPropertiesOfCertificateVersions('wildcard-contoso-com'));
  const current = await certificates.getCertificate('wildcard-contoso-com');
  const pending = await certificates.getCertificateOperation('wildcard-contoso-com').catch((error) => error);

  expect(simulator.requests()[0]).toMatchObject({
    status: 401,
    url: expect.stringContaining('https://kv-shop.vault.azure.net/certificates/'),
  });
  expect(versions).toHaveLength(2);
  expect(
    Buffer.from(current.properties.x509Thumbprint ?? [])
      .toString('hex')
      .toUpperCase(),
  ).toBe(NEW);
  expect(current.policy).toMatchObject({ issuerName: 'DigiCert', exportable: true });
  expect(pending).toMatchObject({ statusCode: 404, code: 'PendingCertificateNotFound' });
});

test('Resource Graph pages through many certificates', async () => {
  const { graph } = clientsFor(await started(worldNamed('forty-one-cause')), BOT);
  const query =
    "resources | where type =~ 'Microsoft.Web/certificates' | project id, status=tostring(properties.keyVaultSecretStatus) | order by id asc";
  const subscriptions = [SUBSCRIPTION];

  const first = await graph.resources({ query, subscriptions, options: { top: 30 } });
  const second = await graph.resources({
    query,
    subscriptions,
    options: { top: 30, skipToken: first.skipToken ?? '' },
  });

  expect(first).toMatchObject({ totalRecords: 48, count: 30, resultTruncated: 'false' });
  expect(second).toMatchObject({ count: 18 });
  expect(second.skipToken).toBeUndefined();
});

test('Resource Graph shows a caller only what they may read', async () => {
  const simulator = await started(worldNamed('unreadable-vault'));
  const query = 'resources | project id, type | order by type asc';

  const bot = await clientsFor(simulator, BOT).graph.resources({ query });
  const owner = await clientsFor(simulator, OWNER).graph.resources({ query });

  expect(bot.data.map(({ type }: { type: string }) => type)).toEqual([
    'microsoft.web/certificates',
    'microsoft.web/serverfarms',
    'microsoft.web/sites',
  ]);
  expect(owner.totalRecords).toBe(4);
});

test.each([
  `/management.azure.com//${GROUP_ID.slice(1)}/providers/Microsoft.KeyVault//vaults/kv-shop?api-version=2026-02-01`,
  `/%2F${VAULT_ID.slice(1)}?api%2Dversion=2026-02-01`,
  `${VAULT_ID.toUpperCase()}/?API-VERSION=2019-09-01`,
])('an oddly written address is still the same: %s', async (path) => {
  const answer = await ask(await started(worldNamed('seed-incident')), path, { oid: BOT });

  expect(answer).toMatchObject({ status: 200, body: { name: 'kv-shop' } });
  expect(answer.headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('249');
  expect(answer.headers.get('date')).toMatch(/^Mon, 23 Nov 2026/);
});

test('Microsoft Graph tells of principals and the groups they are in', async () => {
  const world = worldNamed('seed-incident');
  const [group] = (world.directory as { groups: { id: string; members: string[] }[] }).groups;
  group?.members.push(BOT);
  const simulator = await started(world);

  const found = await ask(
    simulator,
    "/graph.microsoft.com/v1.0/servicePrincipals?$filter=servicePrincipalNames/any(c:c eq 'Microsoft.Azure.WebSites')&$select=id",
    { oid: BOT },
  );
  const groups = await ask(simulator, `/graph.microsoft.com/v1.0/servicePrincipals/${BOT}/transitiveMemberOf`, {
    oid: BOT,
  });
  const nobody = await ask(simulator, `/graph.microsoft.com/v1.0/servicePrincipals(appId='${OWNER}')`, { oid: BOT });

  expect(found.body).toMatchObject({ value: [{ id: '30063d23-062d-541f-82f3-b2557eb65c0f' }] });
  expect(groups.body).toMatchObject({ value: [{ '@odata.type': '#microsoft.graph.group', id: group?.id }] });
  expect(nobody).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
});

test('the activity log keeps what was there and what is written', async () => {
  const simulator = await started(worldNamed('seed-incident'));
  await clientsFor(simulator, BOT).vaults.vaults.update(GROUP, 'kv-shop', { tags: { touched: 'yes' } });

  const filter = `$filter=eventTimestamp ge '2026-11-01T00:00:00Z' and resourceUri eq '${VAULT_ID}'`;
  const log = await ask(
    simulator,
    `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Insights/eventtypes/management/values?api-version=2015-04-01&${filter}`,
    { oid: BOT },
  );

  expect((log.body.value as { caller: string }[]).map(({ caller }) => caller)).toEqual([
    'af64e14f-309b-5d0a-9076-4f9dcc87c695',
    'pipeline-infra@contoso.com',
  ]);
});

test('certificates are found by their vault', async () => {
  const { web } = clientsFor(await started(worldNamed('seed-incident')), BOT);

  const found = await collect(web.certificates.list({ filter: `KeyVaultId eq '${VAULT_ID}'` }));

  expect(found.map(({ id }) => id)).toEqual([CERTIFICATE_ID]);
});
