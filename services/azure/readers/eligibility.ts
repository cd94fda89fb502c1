import type { RoleAssignment } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { subscriptionOf } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { bare, quoted, roleMend } from '../scope.ts';
import type { RoleReader } from './roles.ts';

/**
 * Reads the roles that somebody may activate by Privileged Identity Management, through groups too. They give nothing
 * until then. Source: learn.microsoft.com, "privileged-role-eligibility-rest-sample".
 */
export function readEligibility(
  personId: string,
  scope: string,
  look: Look,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  const subscriptionId = subscriptionOf(scope);
  const filter = `assignedTo('${quoted(personId)}')`;
  const path = `${scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances`;
  const list = async () => {
    const { roleEligibilityScheduleInstances } = look.clients.authorization(subscriptionId);
    const found = await Array.fromAsync(roleEligibilityScheduleInstances.listForScope(bare(scope), { filter }));
    return roles.explain(subscriptionId, found);
  };
  return observed(
    sourceOf(askArm(look.cloud, path, API.eligibility, filter), look),
    roleMend(look.identity, 'Reader', scope),
    list,
    [],
  );
}
