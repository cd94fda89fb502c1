import {
  ask,
  BOT,
  CERTIFICATE_ID,
  clientsFor,
  GRANT,
  GROUP,
  GROUP_ID,
  OWNER,
  SITE_ID,
  SUBSCRIPTION,
  started,
  tokenFor,
  VAULT_ID,
  withResource,
  worldNamed,
} from './azure-clients.ts';

const AUTHORIZATION = 'providers/Microsoft.Authorization';

test('the bot that may not read the vault is told so in the words of ARM and of Key Vault', async () => {
  const simulator = await started(worldNamed('unreadable-vault'));
  const { vaults, certificates, web } = clientsFor(simulator, BOT);

  const control = await vaults.vaults.get(GROUP, 'kv-shop').catch((error) => error);
  const data = await certificates.getCertificate('wildcard-contoso-com').catch((error) => error);
  const list = await web.webApps
    .list()
    .next()
    .catch((error) => error);

  expect(control).toMatchObject({ statusCode: 403, code: 'AuthorizationFailed' });
  expect(control.message).toBe(
    `The client 'af64e14f-309b-5d0a-9076-4f9dcc87c695' with object id '${BOT}' does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope '${VAULT_ID}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
  expect(data).toMatchObject({ statusCode: 403, code: 'Forbidden' });
  expect(data.message).toContain(
    "does not have certificates get permission on key vault 'kv-shop;location=westeurope'",
  );
  expect(list).toMatchObject({ statusCode: 403 });
});

test.each([
  ['no api-version', '/subscriptions', {}, 400, 'MissingApiVersionParameter'],
  ['an odd api-version', '/subscriptions?api-version=latest', {}, 400, 'InvalidApiVersionParameter'],
  ['no token', '/subscriptions?api-version=2022-12-01', {}, 401, 'AuthenticationFailed'],
  [
    'a token that is none',
    '/subscriptions?api-version=2022-12-01',
    { authorization: 'Bearer x' },
    401,
    'InvalidAuthenticationToken',
  ],
  [
    'a token for a vault',
    '/subscriptions?api-version=2022-12-01',
    { authorization: `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}` },
    401,
    'InvalidAuthenticationTokenAudience',
  ],
  ['another cloud', '/management.chinacloudapi.cn/subscriptions?api-version=2022-12-01', {}, 502, 'HostNotFound'],
  ['a broken escape', '/subscriptions/%E0%A4%A?api-version=2022-12-01', {}, 400, 'BadRequest'],
])('%s is refused', async (_, path, headers, status, code) => {
  const answer = await ask(await started(worldNamed('healthy')), path, { headers });

  expect(answer).toMatchObject({ status, body: { error: { code } } });
});

test.each([
  ['not JSON', '{"properties":', 400, 'InvalidRequestContent'],
  ['a list', '[]', 400, 'InvalidRequestContent'],
  ['nothing', undefined, 400, 'InvalidRequestContent'],
  ['a wrong type', '{"properties":{"accessPolicies":"all"}}', 400, 'BadRequest'],
])('a body that is %s is refused and changes nothing', async (_, body, status, code) => {
  const simulator = await started(worldNamed('healthy'));
  const before = simulator.world().resources;

  const answer = await ask(simulator, `${VAULT_ID}/accessPolicies/add?api-version=2026-02-01`, {
    oid: BOT,
    method: 'PUT',
    body,
  });

  expect(answer).toMatchObject({ status, body: { error: { code } } });
  expect(simulator.world().resources).toEqual(before);
});

test.each([
  [`/subscriptions/11111111-1111-1111-1111-111111111111?api-version=2022-12-01`, 'GET', 404, 'SubscriptionNotFound'],
  [`/subscriptions/none?api-version=2022-12-01`, 'GET', 400, 'InvalidSubscriptionId'],
  [`${VAULT_ID}x?api-version=2026-02-01`, 'GET', 404, 'ResourceNotFound'],
  [`/subscriptions/${SUBSCRIPTION}/resourceGroups/none?api-version=2022-12-01`, 'GET', 404, 'ResourceGroupNotFound'],
  [`${SITE_ID}/hostNameBindings/none.contoso.com?api-version=2025-05-01`, 'GET', 404, 'ResourceNotFound'],
  [`${VAULT_ID}/${AUTHORIZATION}/locks/none?api-version=2020-05-01`, 'GET', 404, 'LockNotFound'],
  [`/nowhere/at/all?api-version=2022-12-01`, 'GET', 404, 'InvalidResourceType'],
  [`/subscriptions?api-version=2022-12-01`, 'DELETE', 405, 'MethodNotAllowed'],
])('%s by %s is not there', async (path, method, status, code) => {
  const answer = await ask(await started(worldNamed('healthy')), path, { oid: BOT, method });

  expect(answer).toMatchObject({ status, body: { error: { code } } });
});

test('a ReadOnly lock stops writes below it, and names itself', async () => {
  const lock = {
    id: `${GROUP_ID}/${AUTHORIZATION}/locks/freeze`,
    name: 'freeze',
    type: 'Microsoft.Authorization/locks',
    properties: { level: 'ReadOnly' },
  };
  const { vaults } = clientsFor(await started(withResource('seed-incident', lock)), BOT);

  const refused = await vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT).catch((error) => error);

  expect(refused).toMatchObject({ statusCode: 409, code: 'ScopeLocked' });
  expect(refused.message).toContain(`because following scope(s) are locked: '${GROUP_ID}'`);
});

test('a CanNotDelete lock lets a role be given and not be taken away', async () => {
  const lock = {
    id: `${VAULT_ID}/${AUTHORIZATION}/locks/keep`,
    name: 'keep',
    type: 'Microsoft.Authorization/locks',
    properties: { level: 'CanNotDelete' },
  };
  const { authorization } = clientsFor(await started(withResource('role-missing', lock)), OWNER);
  const name = '11111111-2222-3333-4444-555555555555';
  const role = {
    roleDefinitionId: `${AUTHORIZATION}/roleDefinitions/db79e9a7-68ee-4b58-9aeb-b90e7c24fcba`,
    principalId: BOT,
  };

  const given = await authorization.roleAssignments.create(VAULT_ID.slice(1), name, role);
  const kept = await authorization.roleAssignments.delete(VAULT_ID.slice(1), name).catch((error) => error);

  expect(given.principalType).toBe('ServicePrincipal');
  expect(kept).toMatchObject({ statusCode: 409, code: 'ScopeLocked' });
});

test('a deny assignment beats every role, but for those it excludes', async () => {
  const denial = {
    id: `${VAULT_ID}/${AUTHORIZATION}/denyAssignments/stack`,
    name: 'stack',
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      denyAssignmentName: 'deployment stack',
      permissions: [{ actions: ['Microsoft.KeyVault/vaults/accessPolicies/write'] }],
      principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
      excludePrincipals: [{ id: OWNER, type: 'User' }],
    },
  };
  const simulator = await started(withResource('seed-incident', denial));

  const bot = await clientsFor(simulator, BOT)
    .vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT)
    .catch((error) => error);
  const owner = await clientsFor(simulator, OWNER).vaults.vaults.updateAccessPolicy(GROUP, 'kv-shop', 'add', GRANT);

  expect(bot).toMatchObject({ statusCode: 403, code: 'DenyAssignmentAuthorizationFailed' });
  expect(owner.properties.accessPolicies).toHaveLength(2);
});

test('a policy with effect Deny stops a write of the vault', async () => {
  const assignment = {
    id: `${GROUP_ID}/${AUTHORIZATION}/policyAssignments/kv-private`,
    name: 'kv-private',
    type: 'Microsoft.Authorization/policyAssignments',
    properties: {
      policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/405c5871-3e91-4644-8a63-58e19d68ff5b',
      parameters: { effect: { value: 'Deny' } },
    },
  };
  const { vaults } = clientsFor(await started(withResource('firewall', assignment)), BOT);

  const refused = await vaults.vaults.update(GROUP, 'kv-shop', { tags: {} }).catch((error) => error);

  expect(refused).toMatchObject({ statusCode: 403, code: 'RequestDisallowedByPolicy' });
});

test('a certificate in use cannot be deleted, and a binding takes only a certificate that is there and fits', async () => {
  const simulator = await started(worldNamed('healthy'));
  const bind = (host: string, thumbprint: string) =>
    ask(simulator, `${SITE_ID}/hostNameBindings/${host}?api-version=2025-05-01`, {
      oid: BOT,
      method: 'PUT',
      body: { properties: { sslState: 'SniEnabled', thumbprint } },
    });

  const used = await ask(simulator, `${CERTIFICATE_ID}?api-version=2025-05-01`, { oid: BOT, method: 'DELETE' });
  const unknown = await bind('shop.contoso.com', '00'.repeat(20));
  const misfit = await bind('shop.fabrikam.com', '5A0E852886E17518705A7AF6783E7F037698BEF8');
  const fine = await bind('new.contoso.com', '5a0e852886e17518705a7af6783e7f037698bef8');

  expect(used).toMatchObject({
    status: 409,
    body: { error: { message: expect.stringContaining('currently being used') } },
  });
  expect([unknown.status, misfit.status, fine.status]).toEqual([404, 409, 200]);
});
