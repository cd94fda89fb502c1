import type { DenyAssignment } from '../domain/access.ts';
import type { Observed } from '../domain/evidence.ts';
import type { Inventory } from '../domain/inventory.ts';
import { covers, parseResourceId } from '../domain/resource-id.ts';
import type { EarlyLists } from './early-lists.ts';
import type { AccessLook, Tools } from './look.ts';
import { readDenials, readDenialsIn } from './readers/denials.ts';
import { type RolesByScope, readGraphRoles } from './readers/graph-roles.ts';
import { readGroups } from './readers/memberships.ts';
import { readNewestVersions } from './readers/versions.ts';

/** What a survey is made with. */
export interface SurveyMeans extends Tools {
  /** What was asked of vaults while the inventory was read; null where nothing was. */
  readonly early: EarlyLists | null;
}

/** What is asked once for a whole survey, however many vaults there are. */
export interface SurveyTools {
  readonly inventory: Inventory;
  readonly look: AccessLook;
  readonly roles: Tools['roles'];
  /** Every role at or above a vault, by Resource Graph. */
  readonly graphRoles: Promise<Observed<RolesByScope>>;
  /** What a vault holds, each certificate with its newest version. */
  newest(vaultId: string): ReturnType<typeof readNewestVersions>;
  /** The groups that App Service is in. */
  groups(): Promise<Observed<readonly string[]>> | null;
  /** What is denied at a vault: one request for all vaults of a subscription. */
  denials(vaultId: string): Promise<Observed<readonly DenyAssignment[]>>;
}

/** Asks nothing that no vault needs. */
export function surveyTools(inventory: Inventory, { look, roles, early }: SurveyMeans): SurveyTools {
  const principal = inventory.principal.seen ? inventory.principal.value : null;
  const access: AccessLook = { ...look, principal };
  const denialsOf = once((subscriptionId) => early?.denialsIn(subscriptionId) ?? readDenialsIn(subscriptionId, look));
  const groupsOf = once(() => (principal ? readGroups(principal, look) : null));
  return {
    inventory,
    look: access,
    roles,
    graphRoles: readGraphRoles(look),
    newest: (vaultId) => early?.newest(vaultId) ?? readNewestVersions(vaultId, look),
    groups: () => groupsOf(''),
    async denials(vaultId) {
      const listed = await denialsOf(parseResourceId(vaultId).subscriptionId.toLowerCase());
      // Somebody who may read one vault alone may still list what is denied there.
      if (!listed.seen) return readDenials(vaultId, look);
      return { ...listed, value: listed.value.filter(({ scope }) => covers(scope, vaultId)) };
    },
  };
}

function once<T>(ask: (key: string) => T): (key: string) => T {
  const asked = new Map<string, T>();
  return (key) => {
    const answer = asked.has(key) ? (asked.get(key) as T) : ask(key);
    asked.set(key, answer);
    return answer;
  };
}
