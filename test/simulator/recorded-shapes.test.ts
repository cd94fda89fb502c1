import {
  APP_SERVICE,
  ask,
  BOT,
  CERTIFICATE_ID,
  CERTIFICATE_USER,
  GRANT,
  GROUP_ID,
  NEW,
  OWNER,
  SITE_ID,
  SUBSCRIPTION,
  started,
  TENANT,
  tokenFor,
  VAULT_ID,
  within,
  worldNamed,
} from './azure-clients.ts';
import recorded from './recorded-shapes.json' with { type: 'json' };

/** What a service has begun to tell since its traffic was recorded. */
const SINCE = ['recoverableDays', 'enableRbacAuthorization', 'publicNetworkAccess'];
const HOST = '/kv-shop.vault.azure.net';
const NAME = 'wildcard-contoso-com';
const OLDER = '1cfb4426dff6200ab0830a043e1bdd49';
const ARM_VAULT = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-new?api-version=2026-02-01`;
const DELETED = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.KeyVault/deletedVaults?api-version=2026-02-01`;
const ROLE = `${VAULT_ID}/providers/Microsoft.Authorization/roleAssignments/11111111-2222-3333-4444-555555555555?api-version=2022-04-01`;
const ROLES = `${GROUP_ID}/providers/Microsoft.Authorization/roleDefinitions?api-version=2022-04-01&$filter=roleName eq 'reader'`;

type Send = (path: string, init?: { method?: string; body?: unknown }) => Promise<Record<string, unknown>>;

/** A world where everything is permitted and nothing is left out. */
function wholeWorld(): Record<string, unknown> {
  const world = worldNamed('healthy');
  const resources = world.resources as { id: string; properties: Record<string, unknown> }[];
  world.resources = resources.filter(({ id }) => id !== CERTIFICATE_ID);
  const all = { certificates: ['all'], secrets: ['all'] };
  const vault = resources.find(({ id }) => id === VAULT_ID);
  if (vault) vault.properties.accessPolicies = [BOT, APP_SERVICE].map((objectId) => ({ objectId, permissions: all }));
  within(world, 'keyVaults', 'kv-shop', 'certificates', 0).policy = {
    key_props: { exportable: true, kty: 'RSA', key_size: 2048, reuse_key: false },
    secret_props: { contentType: 'application/x-pkcs12' },
    x509_props: {
      subject: 'CN=*.contoso.com',
      ekus: ['1.3.6.1.5.5.7.3.1'],
      key_usage: ['digitalSignature'],
      validity_months: 6,
      basic_constraints: { ca: false },
    },
    lifetime_actions: [{ trigger: { lifetime_percentage: 90 }, action: { action_type: 'AutoRenew' } }],
    issuer: { name: 'Self' },
  };
  return world;
}

async function sender(world: unknown): Promise<Send> {
  const simulator = await started(world);
  const headers = { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` };
  return async (path, init = {}) => {
    const inside = path.startsWith(HOST);
    const separator = path.includes('?') ? '' : '?api-version=7.5';
    return (
      await ask(
        simulator,
        `${path}${separator}`,
        inside ? { headers, ...init } : { oid: path === DELETED ? BOT : OWNER, ...init },
      )
    ).body;
  };
}

const put = (body: object) => ({ method: 'PUT', body });
const imported = (send: Send) =>
  send(
    `${CERTIFICATE_ID}?api-version=2025-05-01`,
    put({ location: 'westeurope', properties: { keyVaultId: VAULT_ID, keyVaultSecretName: NAME } }),
  );
const vaultBody = (networkAcls?: object) => {
  const permissions = { keys: ['get'], secrets: ['get'], certificates: ['get'], storage: ['get'] };
  const accessPolicies = [{ tenantId: TENANT, objectId: APP_SERVICE, permissions }];
  return put({ location: 'westeurope', properties: { accessPolicies, ...(networkAcls && { networkAcls }) } });
};
const role = put({
  properties: {
    roleDefinitionId: CERTIFICATE_USER,
    principalId: APP_SERVICE,
    condition: "@Resource[Microsoft.Storage/storageAccounts:Name] stringEquals 'foo'",
    conditionVersion: '2.0',
    description: 'for App Service',
  },
});
const create = { method: 'POST', body: {} };

/** How the simulator is brought to answer what was recorded. */
const answers: { readonly [Name in keyof typeof recorded]: (send: Send) => Promise<unknown> } = {
  'first import of a certificate': imported,
  'list of certificates': async (send) => {
    await imported(send);
    return send(`${GROUP_ID}/providers/Microsoft.Web/certificates?api-version=2025-05-01`);
  },
  'list of host name bindings': (send) => send(`${SITE_ID}/hostNameBindings?api-version=2025-05-01`),
  'host name state': async (send) => {
    const hostNameSslStates = [{ name: 'new.contoso.com', sslState: 'Disabled', toUpdate: true }];
    const site = await send(`${SITE_ID}?api-version=2025-05-01`, put({ properties: { hostNameSslStates } }));
    return (within(site, 'properties').hostNameSslStates as unknown[]).at(-1);
  },
  'new vault': (send) => send(ARM_VAULT, vaultBody({ bypass: 'AzureServices', defaultAction: 'Allow' })),
  'vault with network rules': async (send) => {
    const virtualNetworkRules = [{ id: `${GROUP_ID}/providers/Microsoft.Network/virtualNetworks/v/subnets/s` }];
    const rules = {
      bypass: 'AzureServices',
      defaultAction: 'Allow',
      ipRules: [{ value: '1.2.3.4' }],
      virtualNetworkRules,
    };
    await send(ARM_VAULT, vaultBody(rules));
    return send(ARM_VAULT);
  },
  'list of deleted vaults': async (send) => {
    await send(`${VAULT_ID}?api-version=2026-02-01`, { method: 'DELETE' });
    return send(DELETED);
  },
  challenge: async () => (await ask(await started(wholeWorld()), `${HOST}/certificates?api-version=7.5`)).body,
  'newest version of a certificate': async (send) => {
    await send(`${HOST}/certificates/${NAME}/create`, create);
    return send(`${HOST}/certificates/${NAME}/`);
  },
  'older version of a certificate': (send) => send(`${HOST}/certificates/${NAME}/${OLDER}`),
  'list of vault certificates': (send) => send(`${HOST}/certificates`),
  'list of versions': (send) => send(`${HOST}/certificates/${NAME}/versions`),
  'list of secrets': (send) => send(`${HOST}/secrets`),
  'secret behind a certificate': (send) => send(`${HOST}/secrets/${NAME}/`),
  'request to the issuer': (send) => send(`${HOST}/certificates/${NAME}/create`, create),
  'request that is completed': async (send) => {
    await send(`${HOST}/certificates/${NAME}/create`, create);
    return send(`${HOST}/certificates/${NAME}/pending`);
  },
  'deleted certificate': (send) => send(`${HOST}/certificates/${NAME}`, { method: 'DELETE' }),
  'list of role definitions': (send) => send(ROLES),
  'new role assignment': (send) => send(ROLE, role),
  'role assignment': async (send) => {
    await send(ROLE, role);
    return send(ROLE);
  },
  'gateway that gave up': async () => {
    const simulator = await started(worldNamed('seed-incident'));
    await ask(simulator, `${VAULT_ID}/accessPolicies/add?api-version=2026-02-01`, { oid: BOT, ...put(GRANT) });
    const { body } = await ask(simulator, `${CERTIFICATE_ID}?api-version=2025-05-01`, { oid: BOT, ...put({}) });
    return body;
  },
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Where an answer has another form than the recorded one: other names, or another kind of thing under the same name. */
function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (typeof expected === 'string') return kindOf(actual) === expected ? [] : [`${path} is ${kindOf(actual)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path} is ${kindOf(actual)}`];
    return expected.length > 0 && actual.length > 0 ? differences(expected[0], actual[0], `${path}[]`) : [];
  }
  const [known, told] = [new Map(Object.entries(Object(expected))), new Map(Object.entries(Object(actual)))];
  const added = [...told.keys()].filter((key) => !known.has(key) && !SINCE.includes(key) && known.size > 0);
  const rest = [...known].flatMap(([key, part]) =>
    told.has(key) ? differences(part, told.get(key), `${path}.${key}`) : [`${path}.${key} is missing`],
  );
  return [...added.map((key) => `${path}.${key} is new`), ...rest];
}

test.each(Object.keys(recorded) as (keyof typeof recorded)[])(
  '%s has the form that the real Azure gave it',
  async (name) => {
    const answer = await answers[name](await sender(wholeWorld()));

    expect(differences(recorded[name], answer)).toEqual([]);
  },
);

test('letters are as large and as small as the real Azure writes them', async () => {
  const send = await sender(wholeWorld());

  const certificate = await imported(send);
  const vault = await send(ARM_VAULT, vaultBody());
  const assignment = await send(ROLE, role);
  await send(`${VAULT_ID}?api-version=2026-02-01`, { method: 'DELETE' });
  const deleted = within(await send(DELETED), 'value', 0);

  expect([certificate, vault, assignment, deleted].map(({ type }) => type)).toEqual([
    'Microsoft.Web/certificates',
    'Microsoft.KeyVault/vaults',
    'Microsoft.Authorization/roleAssignments',
    'Microsoft.KeyVault/deletedVaults',
  ]);
  expect([certificate, vault, within(deleted, 'properties')].map(({ location }) => location)).toEqual([
    'West Europe',
    'westeurope',
    'West Europe',
  ]);
  expect(within(certificate, 'properties')).toMatchObject({
    keyVaultId: VAULT_ID.toLowerCase(),
    thumbprint: NEW,
    webSpace: expect.stringMatching(/-WestEuropewebspace$/),
    expirationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
  });
  expect(deleted.id).toContain('/locations/westeurope/deletedVaults/');
  expect(within(deleted, 'properties').deletionDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});
