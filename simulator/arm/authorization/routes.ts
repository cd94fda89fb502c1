import type { ArmRoute } from '../ask.ts';
import { at, openAt } from '../ask.ts';
import { getDenyAssignment, listDenyAssignments } from './deny-assignments.ts';
import { deleteLock, getLock, listLocks, putLock } from './locks.ts';
import { listPermissions } from './permissions.ts';
import { getPolicyAssignment, listPolicyAssignments } from './policy-assignments.ts';
import { deleteRoleAssignment, putRoleAssignment } from './role-assignment-writes.ts';
import { getRoleAssignment, listRoleAssignments } from './role-assignments.ts';
import { getRoleDefinition, listRoleDefinitions } from './role-definitions.ts';
import { getRoleEligibility, listRoleEligibilities } from './role-eligibilities.ts';

const BASE = '/{scope*}/providers/Microsoft.Authorization';

/** Microsoft.Authorization, at any scope. */
export const authorizationRoutes: readonly ArmRoute[] = [
  at('GET', `${BASE}/roleAssignments`, listRoleAssignments),
  at('GET', `${BASE}/roleAssignments/{name}`, getRoleAssignment),
  at('PUT', `${BASE}/roleAssignments/{name}`, putRoleAssignment),
  at('DELETE', `${BASE}/roleAssignments/{name}`, deleteRoleAssignment),
  at('GET', `${BASE}/roleDefinitions`, listRoleDefinitions),
  openAt('GET', `${BASE}/roleDefinitions/{name}`, getRoleDefinition),
  at('GET', `${BASE}/roleEligibilityScheduleInstances`, listRoleEligibilities),
  at('GET', `${BASE}/roleEligibilityScheduleInstances/{name}`, getRoleEligibility),
  at('GET', `${BASE}/denyAssignments`, listDenyAssignments),
  at('GET', `${BASE}/denyAssignments/{name}`, getDenyAssignment),
  at('GET', `${BASE}/locks`, listLocks),
  at('GET', `${BASE}/locks/{name}`, getLock),
  at('PUT', `${BASE}/locks/{name}`, putLock),
  at('DELETE', `${BASE}/locks/{name}`, deleteLock),
  openAt('GET', `${BASE}/permissions`, listPermissions),
  at('GET', `${BASE}/policyAssignments`, listPolicyAssignments),
  at('GET', `${BASE}/policyAssignments/{name}`, getPolicyAssignment),
];
