import { setTimeout as wait } from 'node:timers/promises';
import {
  APP_SERVICE,
  ask,
  BOT,
  CERTIFICATE,
  CERTIFICATE_USER,
  clientsFor,
  GROUP,
  OWNER,
  SUBSCRIPTION,
  SYNC,
  started,
  tokenFor,
  VAULT_ID,
  within,
  worldNamed,
} from './azure-clients.ts';

const ROLES = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions`;
const ROLE = {
  roleDefinitionId: `${ROLES}/${CERTIFICATE_USER}`,
  principalId: APP_SERVICE,
  principalType: 'ServicePrincipal' as const,
};
const GROUP_OF_APPS = { id: 'aaa3d315-82c7-5121-ba7e-9c9ddce4b2fe', displayName: 'platform-principals' };
const NAME = '11111111-2222-3333-4444-555555555555';
const OTHER = '66666666-2222-3333-4444-555555555555';
const SCOPE = VAULT_ID.slice(1);

test('a role is shown at once and works only after it has spread', async () => {
  const world = worldNamed('role-missing');
  within(world, 'behaviour').grantTakesSeconds = 0.3;
  const { authorization, web } = clientsFor(await started(world), BOT);

  await authorization.roleAssignments.create(SCOPE, NAME, ROLE);
  const shown = await authorization.roleAssignments.get(SCOPE, NAME);
  const early = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC).catch((error) => error);
  await wait(350);
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(shown.principalId).toBe(APP_SERVICE);
  expect(early).toMatchObject({ statusCode: 400, message: expect.stringContaining('does not have access') });
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
});

test('the same role once more is no error under its name, and one under another', async () => {
  const { authorization } = clientsFor(await started(worldNamed('role-missing')), BOT);

  await authorization.roleAssignments.create(SCOPE, NAME, ROLE);
  const again = await authorization.roleAssignments.create(SCOPE, NAME, ROLE);
  const twin = await authorization.roleAssignments.create(SCOPE, OTHER, ROLE).catch((error) => error);
  const changed = await authorization.roleAssignments
    .create(SCOPE, NAME, { ...ROLE, principalId: OWNER })
    .catch((error) => error);

  expect(again.name).toBe(NAME);
  expect(twin).toMatchObject({ statusCode: 409, code: 'RoleAssignmentExists' });
  expect(changed).toMatchObject({ statusCode: 400, code: 'RoleAssignmentUpdateNotPermitted' });
});

test('a principal nobody knows is refused, unless its type is said', async () => {
  const { authorization } = clientsFor(await started(worldNamed('role-missing')), BOT);
  const appId = 'abfa0a7c-a6b6-4736-8310-5855508787cd';
  const { principalType, ...plain } = ROLE;

  const unknown = await authorization.roleAssignments
    .create(SCOPE, NAME, { ...plain, principalId: appId })
    .catch((error) => error);
  const mistaken = await authorization.roleAssignments.create(SCOPE, NAME, {
    ...plain,
    principalType,
    principalId: appId,
  });

  expect(unknown).toMatchObject({ statusCode: 400, code: 'PrincipalNotFound' });
  expect(mistaken.principalId).toBe(appId);
});

test('the data access administrator may give Secrets User and not Certificate User', async () => {
  const world = worldNamed('role-missing');
  const assignments = (world.resources as { properties: Record<string, unknown> }[]).filter(
    ({ properties }) => properties.principalId === BOT,
  );
  for (const { properties } of assignments) {
    if (String(properties.roleDefinitionId).endsWith('18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'))
      properties.roleDefinitionId = `${ROLES}/8b54135c-b56d-4d72-a534-26097cfdc8d8`;
  }
  const { authorization } = clientsFor(await started(world), BOT);

  const refused = await authorization.roleAssignments.create(SCOPE, NAME, ROLE).catch((error) => error);
  const given = await authorization.roleAssignments.create(SCOPE, NAME, {
    ...ROLE,
    roleDefinitionId: `${ROLES}/4633458b-17de-408a-b874-0445c86b69e6`,
  });

  expect(refused).toMatchObject({
    statusCode: 403,
    code: 'AuthorizationFailed',
    message: expect.stringContaining('ABAC condition'),
  });
  expect(given.name).toBe(NAME);
});

test('a vault with roles looks at no access policies, and reads roles on a single secret', async () => {
  const world = worldNamed('role-missing');
  const simulator = await started(world);
  const { authorization, web, certificates } = clientsFor(simulator, OWNER);

  const unread = await certificates.getCertificate('wildcard-contoso-com').catch((error) => error);
  await authorization.roleAssignments.create(`${SCOPE}/secrets/wildcard-contoso-com`, NAME, ROLE);
  const synced = await web.certificates.createOrUpdate(GROUP, CERTIFICATE, SYNC);

  expect(unread.message).toMatch(/^Caller is not authorized to perform action on resource\./);
  expect(synced.keyVaultSecretStatus).toBe('Succeeded');
});

test.each([
  ['a group it is in', { objectId: GROUP_OF_APPS.id }, true],
  ['permission All', { permissions: { secrets: ['All'] } }, true],
  ['a compound entry', { applicationId: APP_SERVICE }, false],
  ['certificate get alone', { permissions: { certificates: ['get'] } }, false],
])('access by %s', async (_, change, works) => {
  const world = worldNamed('sync-overdue');
  const vault = (world.resources as { id: string; properties: Record<string, unknown> }[]).find(
    ({ id }) => id === VAULT_ID,
  );
  const policy = { tenantId: '', objectId: APP_SERVICE, permissions: { secrets: ['Get'] }, ...change };
  if (vault) vault.properties.accessPolicies = [policy];
  within(world, 'directory').groups = [{ ...GROUP_OF_APPS, members: [APP_SERVICE] }];
  const { web } = clientsFor(await started(world), BOT);

  const outcome = await web.certificates
    .createOrUpdate(GROUP, CERTIFICATE, SYNC)
    .then(() => true)
    .catch(() => false);

  expect(outcome).toBe(works);
});

test('the firewall turns away an address it does not know', async () => {
  const simulator = await started(worldNamed('firewall'));
  const path = '/kv-shop.vault.azure.net/certificates?api-version=2025-07-01';
  const authorization = `Bearer ${tokenFor(BOT, 'https://vault.azure.net')}`;

  const usual = await ask(simulator, path, { headers: { authorization } });
  const stranger = await ask(simulator, path, {
    headers: { authorization, 'x-simulator-client-address': '198.51.100.9' },
  });

  expect(usual.status).toBe(200);
  expect(stranger).toMatchObject({
    status: 403,
    body: { error: { code: 'Forbidden', innererror: { code: 'ForbiddenByFirewall' } } },
  });
});
