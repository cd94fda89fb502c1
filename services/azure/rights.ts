import type { RoleAssignment } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Need } from '../domain/need.ts';
import { parseResourceId } from '../domain/resource-id.ts';
import type { Rights } from '../domain/rights.ts';
import { observed } from './answer.ts';
import { API, askArm } from './asked.ts';
import { type Look, sourceOf, type Tools } from './look.ts';
import { readDenials } from './readers/denials.ts';
import type { RoleReader } from './readers/roles.ts';
import { roleMend } from './scope.ts';

/** Reads what somebody holds at the scopes of what a plan needs, each scope once. */
export async function readRights(
  personId: string,
  needs: readonly Need[],
  { look, roles }: Pick<Tools, 'look' | 'roles'>,
): Promise<readonly Rights[]> {
  const scopes = [...new Set(needs.map(({ scope }) => scope))];
  const byScope = new Map(
    await Promise.all(
      scopes.map(async (scope) => {
        const [assignments, denials] = await Promise.all([
          held(personId, scope, look, roles),
          readDenials(scope, look),
        ]);
        return [scope, { assignments, denials }] as const;
      }),
    ),
  );
  return needs.flatMap((need) => {
    const found = byScope.get(need.scope);
    return found ? [{ need, personId, ...found }] : [];
  });
}

function held(
  personId: string,
  scope: string,
  look: Look,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  const { subscriptionId } = parseResourceId(scope);
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments`;
  const asked = askArm(look.cloud, path, API.authorization, `atScope() and assignedTo('${personId}')`);
  const list = async () => roles.explain(subscriptionId, await roles.list(subscriptionId, scope, personId));
  return observed(sourceOf(asked, look), roleMend(look.identity, 'Reader', scope), list, []);
}
