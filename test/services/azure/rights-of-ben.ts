import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClients } from '../../../services/azure/clients.ts';
import { CLOUDS } from '../../../services/azure/clouds.ts';
import type { Tools } from '../../../services/azure/look.ts';
import { createRoleReader } from '../../../services/azure/readers/roles.ts';
import { readRights } from '../../../services/azure/rights.ts';
import type { Need } from '../../../services/domain/need.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';

export const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
export const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
export const GIVER = '8b54135c-b56d-4d72-a534-26097cfdc8d8';
export const SUBSCRIPTION = VAULT_ID.split('/resourceGroups')[0] ?? '';
export const DEFINITIONS = `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions`;
export const ACTION = 'Microsoft.KeyVault/vaults/accessPolicies/write';
export const CONDITION = "!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})";

export const writing: Need = { action: ACTION, scope: VAULT_ID };
export const enabling: Need = {
  action: 'Microsoft.KeyVault/vaults/certificates/update/action',
  scope: VAULT_ID,
  inVault: 'access-policies',
  orElse: ACTION,
};

/** What an Azure answers: by the last word of a path. A number is a refusal with that status. */
export type Answers = { readonly [word: string]: object | number };

export const given = (roleId: string) => ({
  id: '/ra',
  properties: {
    scope: SUBSCRIPTION,
    principalId: BEN,
    principalType: 'User',
    roleDefinitionId: `${DEFINITIONS}/${roleId}`,
  },
});
export const permitting = (roleId: string, roleName: string, permission: object) => ({
  id: `${DEFINITIONS}/${roleId}`,
  name: roleId,
  properties: { roleName, permissions: [{ notActions: [], dataActions: [], notDataActions: [], ...permission }] },
});
export const entry = (objectId: string, certificates: readonly string[]) => ({
  tenantId: 'tenant',
  objectId,
  permissions: { certificates, secrets: [] },
});
export const vaultWith = (...accessPolicies: readonly object[]) => ({
  id: VAULT_ID,
  name: 'kv-shop',
  location: 'westeurope',
  properties: { tenantId: 'tenant', sku: { family: 'A', name: 'standard' }, accessPolicies },
});
export const denyingGroup = {
  id: '/da',
  properties: {
    denyAssignmentName: 'keep-out',
    scope: SUBSCRIPTION,
    permissions: [{ actions: ['*'] }],
    principals: [{ id: 'g', type: 'Group' }],
  },
};

export const NOTHING: Answers = {
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

export const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** Reads Ben's rights from an Azure that answers so, by the real clients; and tells what it was asked. */
export async function rightsOfBen(needs: readonly Need[], answers: Answers) {
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

export const ACTIVE = [`denyAssignments atScope()`, `roleAssignments atScope() and assignedTo('${BEN}')`];
export const ELIGIBLE = `roleEligibilityScheduleInstances assignedTo('${BEN}')`;
