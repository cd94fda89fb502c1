import {
  ask,
  BOT,
  CERTIFICATE,
  clientsFor,
  GROUP,
  GROUP_ID,
  OWNER,
  SITE_ID,
  SUBSCRIPTION,
  SYNC,
  started,
  tokenFor,
  VAULT_ID,
  withResource,
} from './azure-clients.ts';

const LOCKS = 'providers/Microsoft.Authorization/locks';
const ROLE = '11111111-2222-3333-4444-555555555555';

function lock(scope: string, level: string, name = level): object {
  return { id: `${scope}/${LOCKS}/${name}`, name, type: 'Microsoft.Authorization/locks', properties: { level } };
}

const PLACES = [`/subscriptions/${SUBSCRIPTION}`, GROUP_ID, VAULT_ID];

test.each([
  ['a subscription and all in it', PLACES[0], ['0', '1', '2']],
  ['a group and all in it', GROUP_ID, ['1', '2']],
  ['one resource', VAULT_ID, ['2']],
])('locks are listed on %s, and never from above', async (_, scope, expected) => {
  const locks = PLACES.map((place, index) => lock(place, 'CanNotDelete', String(index)));
  const simulator = await started(withResource('healthy', ...locks));

  const { body } = await ask(simulator, `${scope}/${LOCKS}?api-version=2020-05-01`, { oid: BOT });

  expect((body.value as { name: string }[]).map(({ name }) => name)).toEqual(expected);
});

test('a ReadOnly lock stops roles, writes, deletions and the listing of settings, and names where it is', async () => {
  const simulator = await started(withResource('healthy', lock(GROUP_ID, 'ReadOnly')));
  const { authorization, web, vaults } = clientsFor(simulator, OWNER);
  const role = { roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7', principalId: BOT };

  const refused = await Promise.all(
    [
      authorization.roleAssignments.create(VAULT_ID.slice(1), ROLE, role),
      web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC),
      vaults.vaults.update(GROUP, 'kv-shop', { tags: {} }),
      vaults.vaults.delete(GROUP, 'kv-shop'),
      web.webApps.listApplicationSettings(GROUP, 'app-shop-prod'),
    ].map((call) => call.catch((error: unknown) => error)),
  );

  expect(refused).toEqual(refused.map(() => expect.objectContaining({ statusCode: 409, code: 'ScopeLocked' })));
  expect(refused.at(-1)).toMatchObject({
    message: expect.stringContaining(
      `'${SITE_ID}/config/appsettings' cannot perform write operation because following scope(s) are locked: '${GROUP_ID}'`,
    ),
  });
});

test('no lock is in the way of reading, of questions sent like actions, or of what is inside a vault', async () => {
  const world = withResource('healthy', lock(PLACES[0] ?? '', 'ReadOnly'), lock(VAULT_ID, 'CanNotDelete'));
  const simulator = await started(world);
  const { graph } = clientsFor(simulator, BOT);
  const restrictions = `${GROUP_ID}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions?api-version=2023-03-01`;
  const resourceDetails = { resourceContent: { type: 'Microsoft.KeyVault/vaults', name: 'kv-shop' } };

  const found = await graph.resources({ query: 'resources | project id' });
  const checked = await ask(simulator, restrictions, { oid: BOT, method: 'POST', body: { resourceDetails } });
  const inside = await ask(simulator, '/kv-shop.vault.azure.net/certificates?api-version=7.5', {
    headers: { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` },
  });

  expect(found.totalRecords).toBeGreaterThan(0);
  expect([checked.status, inside.status]).toEqual([200, 200]);
});

test('a lock is taken away by whoever may manage locks, although it locks', async () => {
  const simulator = await started(withResource('healthy', lock(VAULT_ID, 'ReadOnly')));
  const path = `${VAULT_ID}/${LOCKS}/ReadOnly?api-version=2020-05-01`;
  const { vaults } = clientsFor(simulator, OWNER);

  const { status } = await ask(simulator, path, { oid: OWNER, method: 'DELETE' });
  const { tags } = await vaults.vaults.update(GROUP, 'kv-shop', { tags: { touched: 'yes' } });

  expect([status, tags]).toEqual([200, { touched: 'yes' }]);
});
