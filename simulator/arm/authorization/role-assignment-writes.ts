import { z } from 'zod';
import { knows } from '../../authorization/directory.ts';
import { roleDefinition } from '../../authorization/roles.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import { describe } from '../../world/read-world.ts';
import type { RoleAssignment } from '../../world/resource.ts';
import { sameId, scopeOf } from '../../world/resource-id.ts';
import { type Ask, step } from '../ask.ts';
import { assignmentShown } from './role-assignments.ts';

const bodyShape = z.looseObject({
  properties: z.looseObject({
    roleDefinitionId: z.string(),
    principalId: z.string(),
    principalType: z.string().nullish(),
    condition: z.string().nullish(),
  }),
});

type Wanted = z.infer<typeof bodyShape>['properties'];

/** Gives a role; the same once more under the same name is no change. */
export function putRoleAssignment(ask: Ask): Answer {
  const { estate, id } = ask;
  const wanted = readBody(ask);
  checkWanted(estate, step(ask, 'name'), wanted);
  const old = estate.get('microsoft.authorization/roleassignments', id);
  if (old) return again(ask, old, wanted);
  checkTwin(estate, scopeOf(id), wanted);
  const now = estate.clock.now().toISOString();
  const dates = { createdOn: now, updatedOn: now, createdBy: ask.caller.oid, updatedBy: ask.caller.oid };
  const properties = {
    ...wanted,
    principalType: wanted.principalType ?? typeOf(estate, wanted.principalId),
    scope: scopeOf(id),
    ...dates,
  };
  const assignment = { id, name: step(ask, 'name'), type: 'Microsoft.Authorization/roleAssignments', properties };
  estate.grant(assignment);
  // Azure answers the creation before it knows who created it.
  return { status: 201, body: assignmentShown({ ...assignment, properties: { ...properties, createdBy: null } }) };
}

/** Takes a role away. */
export function deleteRoleAssignment({ estate, id }: Ask): Answer {
  const found = estate.get('microsoft.authorization/roleassignments', id);
  if (!found) return { status: 204 };
  estate.remove(id);
  return ok(assignmentShown(found));
}

function readBody({ request }: Ask): Wanted {
  const result = bodyShape.safeParse(request.body);
  if (result.success) return result.data.properties;
  throw refuse(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${describe(result.error.issues)}'.`,
  );
}

function checkWanted(estate: Estate, name: string, wanted: Wanted): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) {
    throw refuse(
      400,
      'InvalidRoleAssignmentId',
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  }
  if (!roleDefinition(estate, wanted.roleDefinitionId)) {
    const role = wanted.roleDefinitionId.split('/').at(-1) ?? '';
    throw refuse(404, 'RoleDefinitionDoesNotExist', `The specified role definition with ID '${role}' does not exist.`);
  }
  const { directory, tenantId } = estate.world;
  // An explicit type skips the look into the directory: that is how an application id gets assigned by mistake.
  if (wanted.principalType || knows(directory, wanted.principalId)) return;
  const message = `Principal ${wanted.principalId.replaceAll('-', '')} does not exist in the directory ${tenantId}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group. See https://aka.ms/docs-principaltype`;
  throw refuse(400, 'PrincipalNotFound', message);
}

/** Under the same name only what does not change the grant itself may change. */
function again({ estate, caller }: Ask, old: RoleAssignment, wanted: Wanted): Answer {
  if (!sameGrant(old, wanted)) {
    const message = 'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.';
    throw refuse(400, 'RoleAssignmentUpdateNotPermitted', message);
  }
  const changed = Object.entries(wanted).filter(([key]) =>
    ['condition', 'conditionVersion', 'description'].includes(key),
  );
  if (changed.every(([key, value]) => old.properties[key] === value)) return ok(assignmentShown(old));
  const writing = { updatedOn: estate.clock.now().toISOString(), updatedBy: caller.oid };
  const next = { ...old, properties: { ...old.properties, ...Object.fromEntries(changed), ...writing } };
  estate.grant(next);
  return ok(assignmentShown(next));
}

function checkTwin(estate: Estate, scope: string, wanted: Wanted): void {
  const twin = estate
    .ofType('microsoft.authorization/roleassignments')
    .find((one) => scopeOf(one.id).toLowerCase() === scope.toLowerCase() && sameGrant(one, wanted));
  if (!twin) return;
  const message = `The role assignment already exists. The ID of the existing role assignment is ${twin.name.replaceAll('-', '')}.`;
  throw refuse(409, 'RoleAssignmentExists', message);
}

function sameGrant({ properties }: RoleAssignment, wanted: Wanted): boolean {
  const role = (definitionId: string) => definitionId.split('/').at(-1);
  return (
    sameId(properties.principalId, wanted.principalId) &&
    sameId(role(properties.roleDefinitionId), role(wanted.roleDefinitionId))
  );
}

function typeOf({ world }: Estate, principalId: string): string {
  const same = ({ id }: { id: string }) => sameId(id, principalId);
  if (world.directory.users.some(same)) return 'User';
  return world.directory.groups.some(same) ? 'Group' : 'ServicePrincipal';
}
