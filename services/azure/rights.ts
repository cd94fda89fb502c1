import type { RoleAssignment } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { AccessPolicy } from '../domain/key-vault.ts';
import type { Need } from '../domain/need.ts';
import { subscriptionOf } from '../domain/resource-id.ts';
import { grantOf, hangsOnGroups, type Rights } from '../domain/rights.ts';
import { observed } from './answer.ts';
import { API, askArm } from './asked.ts';
import { type Look, sourceOf, type Tools } from './look.ts';
import { readDenials } from './readers/denials.ts';
import { readEligibility } from './readers/eligibility.ts';
import { readPersonGroups } from './readers/memberships.ts';
import type { RoleReader } from './readers/roles.ts';
import { readVault } from './readers/vault.ts';
import { roleMend } from './scope.ts';

type AuthorityTools = Pick<Tools, 'look' | 'roles'>;

/**
 * Reads what somebody holds at the scopes of what a plan needs, each scope once. Their groups, and what they could
 * activate, are asked in a second round, and only where the answer hangs on it.
 */
export async function readRights(
  personId: string,
  needs: readonly Need[],
  tools: AuthorityTools,
): Promise<readonly Rights[]> {
  const { look, roles } = tools;
  const readAt = once((scope) => atScope(personId, scope, tools));
  const policiesOf = once((vaultId) => readPolicies(vaultId, look));
  const active = await Promise.all(
    needs.map(async (need): Promise<Rights> => {
      const byPolicies = need.inVault === 'access-policies';
      const [found, policies] = await Promise.all([readAt(need.scope), byPolicies ? policiesOf(need.scope) : null]);
      return { need, personId, ...found, policies, groups: null, eligible: null };
    }),
  );
  const eligibleAt = once((scope) => readEligibility(personId, scope, look, roles));
  const [groups, ...eligible] = await Promise.all([
    active.some(hangsOnGroups) ? readPersonGroups(personId, look) : null,
    ...active.map((each) => (grantOf(each).certainty === 'yes' ? null : eligibleAt(each.need.scope))),
  ]);
  return active.map((each, index) => ({ ...each, groups, eligible: eligible[index] ?? null }));
}

async function atScope(personId: string, scope: string, { look, roles }: AuthorityTools) {
  const [assignments, denials] = await Promise.all([held(personId, scope, look, roles), readDenials(scope, look)]);
  return { assignments, denials };
}

function held(
  personId: string,
  scope: string,
  look: Look,
  roles: RoleReader,
): Promise<Observed<readonly RoleAssignment[]>> {
  const subscriptionId = subscriptionOf(scope);
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments`;
  const asked = askArm(look.cloud, path, API.authorization, `atScope() and assignedTo('${personId}')`);
  const list = async () => roles.explain(subscriptionId, await roles.list(subscriptionId, scope, personId));
  return observed(sourceOf(asked, look), roleMend(look.identity, 'Reader', scope), list, []);
}

async function readPolicies(vaultId: string, look: Look): Promise<Observed<readonly AccessPolicy[]>> {
  const vault = await readVault(vaultId, look);
  return vault.seen ? { ...vault, value: vault.value?.accessPolicies ?? [] } : vault;
}

/** Asks for each key but once. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}
