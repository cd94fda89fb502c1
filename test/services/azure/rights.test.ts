import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClients } from '../../../services/azure/clients.ts';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { Tools } from '../../../services/azure/look.ts';
import { createRoleReader } from '../../../services/azure/readers/roles.ts';
import { readRights } from '../../../services/azure/rights.ts';
import type { Need } from '../../../services/domain/need.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';

const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const GIVER = '8b54135c-b56d-4d72-a534-26097cfdc8d8';
const SUBSCRIPTION = VAULT_ID.split('/resourceGroups')[0] ?? '';
const DEFINITIONS = `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions`;
const ACTION = 'Microsoft.KeyVault/vaults/accessPolicies/write';
const CONDITION = "!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})";

const writing: Need = { action: ACTION, scope: VAULT_ID };
const enabling: Need = {
  action: 'Microsoft.KeyVault/vaults/certificates/update/action',
  scope: VAULT_ID,
  inVault: 'access-policies',
  orElse: ACTION,
};

/** What an Azure answers: by the last word of a path. A number is a refusal with that status. */
type Answers = { readonly [word: string]: object | number };

const given = (roleId: string) => ({
  id: '/ra',
  properties: {
    scope: SUBSCRIPTION,
    principalId: BEN,
    principalType: 'User',
    roleDefinitionId: `${DEFINITIONS}/${roleId}`,
  },
});
const permitting = (roleId: string, roleName: string, permission: object) => ({
  id: `${DEFINITIONS}/${roleId}`,
  name: roleId,
  properties: { roleName, permissions: [{ notActions: [], dataActions: [], notDataActions: [], ...permission }] },
});
const entry = (objectId: string, certificates: readonly string[]) => ({
  tenantId: 'tenant',
  objectId,
  permissions: { certificates, secrets: [] },
});
const vaultWith = (...accessPolicies: readonly object[]) => ({
  id: VAULT_ID,
  name: 'kv-shop',
  location: 'westeurope',
  properties: { tenantId: 'tenant', sku: { family: 'A', name: 'standard' }, accessPolicies },
});
const denyingGroup = {
  id: '/da',
  properties: {
    denyAssignmentName: 'keep-out',
    scope: SUBSCRIPTION,
    permissions: [{ actions: ['*'] }],
    principals: [{ id: 'g', type: 'Group' }],
  },
};

const NOTHING: Answers = {
  roleAssignments: { value: [] },
  denyAssignments: { value: [] },
  roleEligibilityScheduleInstances: { value: [] },
  roleDefinitions: {
    value: [
      permitting(OWNER, 'Owner', { actions: ['*'] }),
      permitting(GIVER, 'Giver', {
        actions: ['Microsoft.Authorization/*'],
        condition: CONDITION,
        conditionVersion: '2.0',
      }),
    ],
  },
  'kv-shop': vaultWith(),
  transitiveMemberOf: { value: [{ id: 'h' }] },
};

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** Reads Ben's rights from an Azure that answers so, by the real clients; and tells what it was asked. */
async function rightsOfBen(needs: readonly Need[], answers: Answers) {
  const asked: string[] = [];
  const all = { ...NOTHING, ...answers };
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://azure');
    const word = pathname.split('/').at(-1) ?? '';
    asked.push([word, searchParams.get('$filter')].filter(Boolean).join(' '));
    const answer = all[`${word}${searchParams.get('$skiptoken') ?? ''}`] ?? 404;
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(typeof answer === 'number' ? { error: { code: 'Refused', message: 'no' } } : answer));
  });
  running.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const clients = createClients({
    cloud: CLOUDS.public,
    credential: { getToken: async () => ({ token: 'a.b.c', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    simulator: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onCall: () => {},
    clock: () => 0,
    wait: async () => {},
  });
  const look = { clients, cloud: CLOUDS.public, identity: { objectId: 'bot' }, at: NOW };
  const tools: Pick<Tools, 'look' | 'roles'> = { look, roles: createRoleReader(clients, () => 0) };
  const rights = await readRights(BEN, needs, tools);
  return { rights, asked: asked.toSorted() };
}

const ACTIVE = [`denyAssignments atScope()`, `roleAssignments atScope() and assignedTo('${BEN}')`];
const ELIGIBLE = `roleEligibilityScheduleInstances assignedTo('${BEN}')`;

test('what somebody holds is read once for each scope, and nothing more where it suffices', async () => {
  const sync: Need = { action: 'Microsoft.Web/certificates/write', scope: VAULT_ID };

  const { rights, asked } = await rightsOfBen([writing, sync], { roleAssignments: { value: [given(OWNER)] } });

  expect(asked).toEqual([...ACTIVE, 'roleDefinitions'].toSorted());
  expect(rights).toMatchObject([
    { need: writing, personId: BEN, policies: null, groups: null, eligible: null },
    { need: sync, personId: BEN, policies: null, groups: null, eligible: null },
  ]);
  expect(rights[0]?.assignments).toMatchObject({
    seen: true,
    value: [{ roleName: 'Owner', scope: SUBSCRIPTION, condition: null }],
    command: expect.stringMatching(/^az rest --method get --url ".*roleAssignments\?%24filter=atScope/),
  });
});

test('the condition that a role has of itself comes with it', async () => {
  const { rights } = await rightsOfBen([writing], { roleAssignments: { value: [given(GIVER)] } });

  expect(rights[0]?.assignments).toMatchObject({ value: [{ permissions: [{ condition: CONDITION }] }] });
});

test('what could be activated is read where what is active does not suffice', async () => {
  const { rights, asked } = await rightsOfBen([writing], {
    roleEligibilityScheduleInstances: { value: [given(OWNER)] },
  });

  expect(asked).toEqual([...ACTIVE, 'roleDefinitions', ELIGIBLE].toSorted());
  expect(rights[0]?.eligible).toMatchObject({ seen: true, value: [{ roleName: 'Owner', scope: SUBSCRIPTION }] });
  expect(rights[0]?.eligible?.command).toMatch(/\?%24filter=assignedTo%28.*&api-version=2020-10-01/);
});

test('a tenant without such roles, or a refusal to list them, changes nothing else', async () => {
  const { rights } = await rightsOfBen([writing], { roleEligibilityScheduleInstances: 400 });

  expect(rights[0]).toMatchObject({
    assignments: { seen: true, value: [] },
    denials: { seen: true, value: [] },
    eligible: { seen: false, why: 'unavailable' },
  });
});

test('for what is done inside a vault its access policies are read', async () => {
  const { rights, asked } = await rightsOfBen([enabling, writing], { 'kv-shop': vaultWith(entry(BEN, ['Update'])) });

  expect(asked).toEqual([...ACTIVE, 'kv-shop', ELIGIBLE].toSorted());
  expect(rights[0]).toMatchObject({ policies: { value: [{ objectId: BEN }] }, groups: null, eligible: null });
  expect(rights[1]).toMatchObject({ policies: null, eligible: { seen: true, value: [] } });
});

test('a vault that is gone has no access policies, and one that may not be read is not seen', async () => {
  const gone = await rightsOfBen([enabling], { 'kv-shop': 404 });
  const closed = await rightsOfBen([enabling], { 'kv-shop': 403 });

  expect(gone.rights[0]?.policies).toMatchObject({ seen: true, value: [] });
  expect(closed.rights[0]?.policies).toMatchObject({ seen: false, why: 'denied' });
});

describe('the groups of somebody are read', () => {
  const next = 'https://graph.microsoft.com/v1.0/users/ben/transitiveMemberOf?$skiptoken=2';

  test('where an entry for a group could let them in, page by page', async () => {
    const { rights } = await rightsOfBen([writing, enabling], {
      'kv-shop': vaultWith(entry('g', ['all'])),
      transitiveMemberOf: { value: [{ id: 'h' }], '@odata.nextLink': next },
      transitiveMemberOf2: { value: [{ id: 'g' }] },
    });

    expect(rights[0]?.groups).toMatchObject({ seen: true, value: ['h', 'g'] });
  });

  test('where a group is denied', async () => {
    const { rights } = await rightsOfBen([writing], {
      roleAssignments: { value: [given(OWNER)] },
      denyAssignments: { value: [denyingGroup] },
    });

    expect(rights[0]?.groups).toMatchObject({ seen: true, value: ['h'] });
  });

  test('and not seen where the directory keeps them', async () => {
    const { rights } = await rightsOfBen([writing], {
      denyAssignments: { value: [denyingGroup] },
      transitiveMemberOf: 403,
    });

    expect(inEnglish(rights[0]?.groups)).toMatchObject({
      seen: false,
      why: 'denied',
      mend: expect.stringContaining('User.Read.All'),
    });
  });

  test('and not where no entry for them would do', async () => {
    const { rights } = await rightsOfBen([enabling], { 'kv-shop': vaultWith(entry('g', ['get'])) });

    expect(rights[0]?.groups).toBeNull();
  });
});
