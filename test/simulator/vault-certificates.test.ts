import { APP_SERVICE, ask, BOT, clientsFor, started, tokenFor, VAULT_ID, within, worldNamed } from './azure-clients.ts';

const NAME = 'wildcard-contoso-com';
const HOST = '/kv-shop.vault.azure.net';
const CERTIFICATE = ['keyVaults', 'kv-shop', 'certificates', 0] as const;
const OLDER = '1cfb4426dff6200ab0830a043e1bdd49';
const REUSED = 'The CSR used to get your certificate has already been used.';
const headers = { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` };

function vaultOf(world: unknown): Record<string, unknown> {
  const resources = within(world).resources as { id: string }[];
  const at = resources.findIndex(({ id }) => id === VAULT_ID);
  return within(resources, at, 'properties');
}

/** A world where the bot has these permissions inside the vault, and no others. */
function permitted(name: string, certificates: readonly string[], secrets: readonly string[] = []): unknown {
  const world = worldNamed(name);
  const policy = { tenantId: '', objectId: BOT, permissions: { certificates, secrets } };
  vaultOf(world).accessPolicies = [policy, { ...policy, objectId: APP_SERVICE, permissions: { secrets: ['get'] } }];
  return world;
}

async function vault(world: unknown, path: string, init: { method?: string; body?: unknown } = {}) {
  const joint = path.includes('?') ? '&' : '?';
  return ask(await started(world), `${HOST}${path}${joint}api-version=7.5`, { headers, ...init });
}

test('every answer of a vault names its region, refusals too', async () => {
  const simulator = await started(worldNamed('healthy'));

  const challenge = await ask(simulator, `${HOST}/certificates?api-version=7.5`);
  const list = await ask(simulator, `${HOST}/certificates?api-version=7.5`, { headers });

  expect([challenge.status, list.status]).toEqual([401, 200]);
  expect([challenge, list].map((answer) => answer.headers.get('x-ms-keyvault-region'))).toEqual([
    'westeurope',
    'westeurope',
  ]);
});

test('a policy is shown whole, whatever it asks for', async () => {
  const world = worldNamed('healthy');
  const policy = {
    issuer: { name: 'Unknown', cert_transparency: true },
    key_props: { exportable: false, kty: 'EC-HSM', crv: 'P-384', key_size: 384, reuse_key: true },
    secret_props: { contentType: 'application/x-pem-file' },
    x509_props: { subject: 'CN=*.contoso.com', ekus: [], key_usage: ['digitalSignature'], validity_months: 12 },
    lifetime_actions: [{ trigger: { lifetime_percentage: 80 }, action: { action_type: 'EmailContacts' } }],
  };
  within(world, ...CERTIFICATE).policy = policy;
  const { certificates } = clientsFor(await started(world), BOT);

  const whole = await vault(world, `/certificates/${NAME}`);
  const alone = await vault(world, `/certificates/${NAME}/policy`);
  const read = await certificates.getCertificatePolicy(NAME);

  expect(whole.body.policy).toEqual(alone.body);
  expect(alone.body).toEqual({
    id: `https://kv-shop.vault.azure.net/certificates/${NAME}/policy`,
    ...policy,
    attributes: { enabled: true, created: expect.any(Number), updated: expect.any(Number) },
  });
  expect(read).toMatchObject({ keyType: 'EC-HSM', keyCurveName: 'P-384', exportable: false, reuseKey: true });
});

test.each([
  ['inProgress', { status_details: 'Pending certificate created. Please Perform Merge to complete the request.' }],
  ['completed', { target: `https://kv-shop.vault.azure.net/certificates/${NAME}` }],
  ['canceled', { cancellation_requested: true }],
  [
    'failed',
    {
      error: {
        code: 'Certificate issuer error',
        message: REUSED,
      },
    },
  ],
])('a request to the issuer that is %s is shown as it is', async (status, more) => {
  const world = worldNamed('healthy');
  within(world, ...CERTIFICATE).pending = { status, issuer: { name: 'DigiCert' }, request_id: 'r', ...more };
  const { certificates } = clientsFor(await started(world), BOT);
  const id = `https://kv-shop.vault.azure.net/certificates/${NAME}/pending`;

  const pending = await vault(world, `/certificates/${NAME}/pending`);
  const whole = await vault(world, `/certificates/${NAME}`);
  const operation = await certificates
    .getCertificateOperation(NAME)
    .then((poller) => poller.getOperationState().certificateOperation?.status)
    .catch((error) => error.message);

  expect(pending).toMatchObject({ status: 200, body: { id, status, ...more } });
  expect(whole.body.pending).toEqual({ id });
  expect(operation).toBe(status === 'failed' ? REUSED : status);
});

test('a certificate that asked its issuer for nothing has no pending request, nor has a version its policy', async () => {
  const world = worldNamed('healthy');

  const pending = await vault(world, `/certificates/${NAME}/pending`);
  const whole = await vault(world, `/certificates/${NAME}`);
  const older = await vault(world, `/certificates/${NAME}/${OLDER}`);

  expect(pending).toMatchObject({ status: 404, body: { error: { code: 'PendingCertificateNotFound' } } });
  expect(whole.body).not.toHaveProperty('pending');
  expect(whole.body).not.toHaveProperty('contentType');
  expect(older.body).not.toHaveProperty('policy');
});

test('the content type of a version made under another policy is told apart from the policy', async () => {
  const world = worldNamed('healthy');
  within(world, ...CERTIFICATE, 'versions', 1).contentType = 'application/x-pem-file';

  const { body } = await vault(world, `/certificates/${NAME}`);

  expect(body).toMatchObject({
    contentType: 'application/x-pem-file',
    policy: { secret_props: { contentType: 'application/x-pkcs12' } },
  });
});

test.each([
  [{}, 'Recoverable+Purgeable', 90],
  [{ softDeleteRetentionInDays: 7 }, 'CustomizedRecoverable+Purgeable', 7],
  [{ enablePurgeProtection: true }, 'Recoverable', 90],
  [{ softDeleteRetentionInDays: 30, enablePurgeProtection: true }, 'CustomizedRecoverable', 30],
])('in a vault with %p things can be recovered as %s', async (settings, recoveryLevel, recoverableDays) => {
  const world = worldNamed('healthy');
  Object.assign(vaultOf(world), settings);

  const { body } = await vault(world, `/certificates/${NAME}`);

  expect(body.attributes).toMatchObject({ recoveryLevel, recoverableDays });
});

test('asking the issuer is accepted, with the way to what becomes of it', async () => {
  const world = permitted('healthy', ['create', 'get']);
  const policy = { x509_props: { validity_months: 2 }, issuer: { name: 'GlobalSign' } };

  const answer = await vault(world, `/certificates/${NAME}/create`, { method: 'POST', body: { policy } });

  expect(answer).toMatchObject({
    status: 202,
    body: {
      id: `https://kv-shop.vault.azure.net/certificates/${NAME}/pending`,
      issuer: { name: 'GlobalSign' },
      cancellation_requested: false,
      status: 'inProgress',
      status_details: expect.stringMatching(/^Pending certificate created\. Certificate request is in progress\./),
    },
  });
  expect(answer.headers.get('location')).toBe(`${answer.body.id}?api-version=7.5&request_id=${answer.body.request_id}`);
});

test('a new version is made as the policy in the request asks', async () => {
  const simulator = await started(permitted('healthy', ['create', 'get', 'update']));
  const { certificates } = clientsFor(simulator, BOT);

  const policy = await certificates.getCertificatePolicy(NAME);
  const poller = await certificates.beginCreateCertificate(
    NAME,
    { ...policy, validityInMonths: 1, subject: 'CN=*.contoso.com' },
    { intervalInMs: 10 },
  );
  const made = await poller.pollUntilDone();
  await certificates.updateCertificatePolicy(NAME, { subject: 'CN=*.contoso.com', issuerName: 'Unknown' });
  const changed = await certificates.getCertificatePolicy(NAME);

  expect(made.policy?.validityInMonths).toBe(1);
  expect(made.properties.expiresOn?.toISOString().slice(0, 10)).toBe('2026-12-23');
  expect(changed).toEqual({ ...made.policy, issuerName: 'Unknown', updatedOn: changed.updatedOn });
});

test.each([{ x509_props: { validity_months: 1e9 } }, { key_props: { exportable: 'yes' } }, { secret_props: 7 }])(
  'a policy like %p is refused, and stays as it was',
  async (policy) => {
    const world = permitted('healthy', ['all']);
    const simulator = await started(world);
    const path = `${HOST}/certificates/${NAME}/policy?api-version=7.5`;
    const before = await ask(simulator, path, { headers });

    const refused = await ask(simulator, path, { headers, method: 'PATCH', body: policy });
    const after = await ask(simulator, path, { headers });

    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadParameter' } } });
    expect(after.body).toEqual(before.body);
  },
);

test.each([
  ['enabled', 'PATCH', `/certificates/${NAME}`, 'update'],
  ['created anew', 'POST', `/certificates/${NAME}/create`, 'create'],
  ['deleted', 'DELETE', `/certificates/${NAME}`, 'delete'],
  ['recovered', 'POST', `/deletedcertificates/${NAME}/recover`, 'recover'],
])('a certificate is %s only by permission', async (_, method, path, permission) => {
  const every = ['get', 'list', 'update', 'create', 'delete', 'recover'];
  const init = { method, body: {} };
  const world = (certificates: readonly string[]) => {
    const whole = permitted('healthy', certificates);
    within(whole, ...CERTIFICATE).deleted = permission === 'recover';
    return whole;
  };

  const without = await vault(world(every.filter((one) => one !== permission)), path, init);
  const alone = await vault(world([permission]), path, init);

  expect(without).toMatchObject({
    status: 403,
    body: { error: { message: expect.stringContaining(`certificates ${permission} permission`) } },
  });
  expect(alone.status).toBeLessThan(300);
});

test.each([
  ['enabled', 'PATCH', '/secrets/plain', 'set', false],
  ['recovered', 'POST', '/deletedsecrets/plain/recover', 'recover', true],
])('a secret is %s only by permission', async (_, method, path, permission, deleted) => {
  const init = { method, body: { attributes: { enabled: true } } };
  const world = (secrets: readonly string[]) => {
    const whole = permitted('healthy', ['all'], secrets);
    const attributes = { enabled: false, created: 1_700_000_000 };
    within(whole, 'keyVaults', 'kv-shop').secrets = [
      { name: 'plain', deleted, versions: [{ version: 'v1', attributes }] },
    ];
    return whole;
  };

  const without = await vault(world(['get', 'list']), path, init);
  const alone = await vault(world([permission]), path, init);

  expect([without.status, alone.status]).toEqual([403, 200]);
  expect(without.body).toMatchObject({
    error: { message: expect.stringContaining(`secrets ${permission} permission`) },
  });
});

test('a deletion can be looked at and undone, for as long as the vault keeps it', async () => {
  const world = permitted('healthy', ['get', 'list', 'delete', 'recover']);
  vaultOf(world).softDeleteRetentionInDays = 7;
  const simulator = await started(world);
  const { certificates } = clientsFor(simulator, BOT);

  const deletion = await certificates.beginDeleteCertificate(NAME, { intervalInMs: 10 });
  const gone = await deletion.pollUntilDone();
  const recovery = await certificates.beginRecoverDeletedCertificate(NAME, { intervalInMs: 10 });
  const back = await recovery.pollUntilDone();

  const days = (Number(gone.scheduledPurgeDate) - Number(gone.deletedOn)) / 86_400_000;
  expect([days, gone.deletedOn?.toISOString().slice(0, 10)]).toEqual([7, '2026-11-23']);
  expect(gone.recoveryId).toBe(`https://kv-shop.vault.azure.net/deletedcertificates/${NAME}`);
  expect(back.name).toBe(NAME);
});

test('a vault of another tenant takes no token of this one', async () => {
  const world = worldNamed('healthy');
  vaultOf(world).tenantId = '11111111-1111-1111-1111-111111111111';

  const refused = await vault(world, '/certificates');

  expect(refused).toMatchObject({
    status: 401,
    body: { error: { code: 'Unauthorized', message: expect.stringMatching(/^AKV10032: Invalid issuer\./) } },
  });
  expect(refused.headers.get('www-authenticate')).toContain('/11111111-1111-1111-1111-111111111111"');
});
