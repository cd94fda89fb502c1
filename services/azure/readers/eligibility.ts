import type { RoleAssignment } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import type { Look } from '../look.ts';
import { bare, requestFor, roleMend } from '../scope.ts';
import type { RoleReader } from './roles.ts';

/** The one version of the service that lists them. */
const VERSION = 'api-version=2020-10-01';

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
  const { subscriptionId } = parseResourceId(scope);
  const filter = `assignedTo('${personId.replaceAll("'", "''")}')`;
  const path = `${scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances?$filter=${filter}`;
  const list = async () => {
    const { roleEligibilityScheduleInstances } = look.clients.authorization(subscriptionId);
    const found = await Array.fromAsync(roleEligibilityScheduleInstances.listForScope(bare(scope), { filter }));
    return roles.explain(subscriptionId, found);
  };
  const url = `${look.cloud.armEndpoint}${path.replace('?', `?${VERSION}&`)}`;
  const source = { source: requestFor(look.cloud, path), command: `az rest --url ${quoted(url)}`, at: look.at };
  return observed(source, roleMend(look.identity, 'Reader', scope), list, []);
}

/** As a shell takes it literally. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
