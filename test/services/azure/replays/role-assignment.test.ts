import { readAllRoles, readHeldRoles } from '../../../../services/azure/readers/grants.ts';
import { createRoleReader } from '../../../../services/azure/readers/roles.ts';
import { assignRole, deleteRoleAssignment } from '../../../../services/azure/writers/assign-role.ts';
import { givenBy, type RoleAssignment } from '../../../../services/domain/access.ts';
import { assignmentName } from '../../../../services/domain/assignment-name.ts';
import type { AssignRole } from '../../../../services/domain/change.ts';
import { askedAs, type Exchange, recording, within } from '../recording.ts';
import { replayed, shown } from '../replay.ts';

const recorded = recording('role-assignment');
const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000000';
const GROUP_ID = `${SUBSCRIPTION}/resourceGroups/cli_role_assign000001`;
const VAULT_ID = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-any`;
const ASSIGNMENTS = '/providers/Microsoft.Authorization/roleAssignments';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const PERSON = '81601fd3-f988-4ae4-9a38-27eeac492c6e';
const CHANGE: AssignRole = {
  kind: 'assign-role',
  scope: VAULT_ID,
  principalId: PERSON,
  principalName: 'somebody',
  roleId: READER,
  roleName: 'Reader',
  undo: { kind: 'delete-role-assignment' },
};
const HELD: RoleAssignment = {
  id: `${GROUP_ID}${ASSIGNMENTS}/88888888-0000-0000-0000-000000000003`,
  scope: GROUP_ID,
  principalId: PERSON,
  principalType: 'User',
  roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${READER}`,
  roleName: 'Reader',
  permissions: [{ actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] }],
  condition: "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:Name] stringEquals 'foo'",
};

/** The definitions as the bot asks for them: at the subscription, whatever their name. */
const definitions = () => {
  return askedAs(
    recorded('GET', '/roleDefinitions'),
    'GET',
    `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions`,
  );
};

/** The assignment that was recorded by itself, in a list at a scope. */
function listedAt(scope: string): Exchange {
  const one = recorded('GET', '/88888888-0000-0000-0000-000000000003');
  return { ...askedAs(one, 'GET', `${scope}${ASSIGNMENTS}`), responseBody: { value: [one.responseBody] } };
}

test('a role that is given above a vault is read with what it allows, and with its condition', async () => {
  const { look, asked } = await replayed(listedAt(VAULT_ID), definitions());
  const roles = createRoleReader(look.clients, () => 0);

  const all = shown(await readAllRoles({ vaultId: VAULT_ID, secretName: null }, { ...look, principal: null }, roles));

  expect(all).toEqual([HELD]);
  expect(givenBy(all, { action: 'Microsoft.KeyVault/vaults/read', scope: VAULT_ID })).not.toBe('no');
  expect(asked.map(({ url }) => url.searchParams.get('$filter'))).toEqual(['atScope()', null]);
});

test('what one principal holds is asked for at the secret, and its roles are asked for once', async () => {
  const scope = { vaultId: VAULT_ID, secretName: 'wildcard' };
  const { look, asked } = await replayed(
    listedAt(`${VAULT_ID}/secrets/wildcard`),
    definitions(),
    listedAt(`${VAULT_ID}/secrets/wildcard`),
  );
  const roles = createRoleReader(look.clients, () => 0);
  const principal = { objectId: PERSON, applicationId: '', name: '', lookAlikes: [] };

  const first = shown(await readHeldRoles(scope, { ...look, principal }, roles));
  const again = shown(await readHeldRoles(scope, { ...look, principal }, roles));

  expect([first, again]).toEqual([[HELD], [HELD]]);
  expect(asked[0]?.url.searchParams.get('$filter')).toBe(`atScope() and assignedTo('${PERSON}')`);
});

test('giving a role sends what was recorded, under a name that follows from it', async () => {
  const put = recorded('PUT', '/88888888-0000-0000-0000-000000000001');
  const path = `${VAULT_ID}${ASSIGNMENTS}/${assignmentName(CHANGE)}`;
  const { look, asked } = await replayed(askedAs(put, 'PUT', path));

  const outcome = await assignRole(CHANGE, look.clients);

  const { roleDefinitionId, principalId } = Object(within(put.requestBody, 'properties'));
  expect(put.status).toBe(201);
  expect(outcome).toMatchObject({ outcome: 'done', says: '' });
  expect(asked[0]?.body).toEqual({ properties: { roleDefinitionId, principalId, principalType: 'ServicePrincipal' } });
});

test('taking a role away deletes what giving it made, and Azure answers with what it was', async () => {
  const deleted = recorded('DELETE', '/88888888-0000-0000-0000-000000000001');
  const path = `${VAULT_ID.toUpperCase()}${ASSIGNMENTS}/${assignmentName(CHANGE)}`;
  const { look } = await replayed(askedAs(deleted, 'DELETE', path));

  expect(await deleteRoleAssignment(CHANGE, look.clients)).toMatchObject({ outcome: 'done', says: '' });
});
