import {
  ask,
  BOT,
  CERTIFICATE,
  clientsFor,
  GROUP,
  SUBSCRIPTION,
  SYNC,
  started,
  tokenFor,
  VAULT_ID,
  within,
  withResource,
} from './azure-clients.ts';

const TYPE = 'networkSecurityPerimeterConfigurations';
const LIST = `${VAULT_ID}/${TYPE}?api-version=2026-02-01`;

function perimeter(accessMode: string, ...rules: readonly object[]): object {
  const accessRules = rules.map((properties, index) => ({ name: `rule-${index}`, properties }));
  return {
    id: `${VAULT_ID}/${TYPE}/guid.shop`,
    name: 'guid.shop',
    type: `Microsoft.KeyVault/vaults/${TYPE}`,
    properties: {
      provisioningState: 'Succeeded',
      networkSecurityPerimeter: { location: 'westeurope' },
      resourceAssociation: { name: 'shop', accessMode },
      profile: { name: 'shop', accessRulesVersion: 1, accessRules },
    },
  };
}

const byAddress = { direction: 'Inbound', addressPrefixes: ['203.0.113.0/24'] };
const bySubscription = { direction: 'Inbound', subscriptions: [{ id: `/subscriptions/${SUBSCRIPTION}` }] };
const outward = { direction: 'Outbound', addressPrefixes: ['0.0.0.0/0'] };

function worldWith(publicNetworkAccess: string, ...perimeters: readonly object[]): unknown {
  const world = withResource('sync-overdue', ...perimeters);
  const resources = world.resources as { id: string }[];
  const at = resources.findIndex(({ id }) => id === VAULT_ID);
  within(resources, at, 'properties').publicNetworkAccess = publicNetworkAccess;
  return world;
}

test.each([
  ['handed over, with no perimeter at all', 'SecuredByPerimeter', [], false],
  ['handed over, with no rule', 'SecuredByPerimeter', [perimeter('Learning')], false],
  ['handed over, with an outbound rule', 'SecuredByPerimeter', [perimeter('Enforced', outward)], false],
  ['handed over, with a rule for addresses', 'SecuredByPerimeter', [perimeter('Enforced', byAddress)], true],
  ['handed over, with a rule for subscriptions', 'SecuredByPerimeter', [perimeter('Learning', bySubscription)], true],
  ['enforced over an open vault', 'Enabled', [perimeter('Enforced')], false],
  ['learning over an open vault', 'Enabled', [perimeter('Learning')], true],
  ['in transition over a closed vault with its exception', 'Disabled', [perimeter('Transition')], true],
])('a vault %s lets App Service in or not', async (_, access, perimeters, admitted) => {
  const { web } = clientsFor(await started(worldWith(access, ...perimeters)), BOT);

  const outcome = await web.certificates
    .createOrUpdate(GROUP, CERTIFICATE, SYNC)
    .then(({ keyVaultSecretStatus }) => keyVaultSecretStatus)
    .catch((error) => error.message);

  expect(outcome).toMatch(admitted ? /^Succeeded$/ : /^The service does not have access to /);
});

test.each([
  ['none', [], 0],
  ['one', [perimeter('Enforced', byAddress)], 1],
])('a vault in %s lists its perimeters', async (_, perimeters, count) => {
  const { status, body } = await ask(await started(withResource('healthy', ...perimeters)), LIST, { oid: BOT });

  expect(status).toBe(200);
  expect(body.value).toEqual(perimeters);
  expect(body.value).toHaveLength(count);
});

test('a perimeter turns clients away but for the addresses it names', async () => {
  const path = '/kv-shop.vault.azure.net/certificates?api-version=7.5';
  const headers = { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` };
  const closed = await started(worldWith('Enabled', perimeter('Enforced', bySubscription)));
  const named = await started(worldWith('SecuredByPerimeter', perimeter('Enforced', byAddress)));

  const [out, inside] = [await ask(closed, path, { headers }), await ask(named, path, { headers })];

  expect(out).toMatchObject({ status: 403, body: { error: { innererror: { code: 'ForbiddenByConnection' } } } });
  expect(inside.status).toBe(200);
});

test('a profile that makes no sense admits nobody', async () => {
  const odd = { ...perimeter('Enforced'), properties: { resourceAssociation: { accessMode: 'Enforced' }, profile: 7 } };
  const { web } = clientsFor(await started(worldWith('Enabled', odd)), BOT);

  const refused = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);

  expect(refused.statusCode).toBe(400);
});
