import { say } from '../../../sentences/index.ts';
import { assignmentName } from '../../domain/assignment-name.ts';
import type { AssignRole } from '../../domain/change.ts';
import { nameOf, parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { bare } from '../scope.ts';

/** Gives a role. The assignment's name follows from what it says, so that giving it twice gives it once. */
export async function assignRole(change: AssignRole, clients: Clients): Promise<Outcome> {
  const { subscriptionId } = parseResourceId(change.scope);
  const roleDefinitionId = `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${change.roleId}`;
  const assignment = { roleDefinitionId, principalId: change.principalId, principalType: 'ServicePrincipal' };
  const outcome = await outcomeOf(
    say('answers.giving-role', { role: change.roleName, scope: nameOf(change.scope) }),
    () =>
      clients
        .authorization(subscriptionId)
        .roleAssignments.create(bare(change.scope), assignmentName(change), assignment),
  );
  return outcome.outcome === 'conflict' ? { ...outcome, outcome: 'done' } : outcome;
}

/** Takes the role away again. One that is gone already is as well. */
export function deleteRoleAssignment(change: AssignRole, clients: Clients): Promise<Outcome> {
  const { subscriptionId } = parseResourceId(change.scope);
  return outcomeOf(say('answers.taking-role', { role: change.roleName, scope: nameOf(change.scope) }), () =>
    clients.authorization(subscriptionId).roleAssignments.delete(bare(change.scope), assignmentName(change)),
  );
}
