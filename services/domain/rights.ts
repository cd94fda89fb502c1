import {
  allows,
  allowsData,
  type DenyAssignment,
  deniesTo,
  givenOutright,
  isEveryone,
  type RoleAssignment,
} from './access.ts';
import { anyOf, type Certainty } from './condition/certainty.ts';
import type { Observed } from './evidence.ts';
import { type AccessPolicy, grants } from './key-vault.ts';
import { governing, type Need } from './need.ts';

/** What Azure says a person holds at the scope of one need. */
export interface Rights {
  readonly need: Need;
  readonly personId: string;
  /** Roles of the person at or above the scope, through groups too. */
  readonly assignments: Observed<readonly RoleAssignment[]>;
  readonly denials: Observed<readonly DenyAssignment[]>;
  /** The access policies of the vault; null where the need is not judged by them. */
  readonly policies: Observed<readonly AccessPolicy[]> | null;
  /** Object ids of the groups that the person is in, nested ones too; null where nothing hung on them. */
  readonly groups: Observed<readonly string[]> | null;
  /** Roles that the person could activate and has not; null where the active ones suffice. */
  readonly eligible: Observed<readonly RoleAssignment[]> | null;
}

/** How far a person may do what a need asks, and whether only because they govern the vault and could let themselves in. */
export interface Grant {
  readonly certainty: Certainty;
  readonly byGoverning: boolean;
}

/** What roles and access policies give, those that were seen. Whether something denies it is another question. */
export function grantOf(rights: Rights): Grant {
  const roles = rights.assignments.seen ? rights.assignments.value : [];
  const own = rights.need.inVault === 'access-policies' ? givenByPolicy(rights) : givenOutright(roles, rights.need);
  const governs = governing(rights.need);
  const certainty = governs && !denialOf(rights, governs) ? anyOf([own, givenOutright(roles, governs)]) : own;
  return { certainty, byGoverning: own !== certainty };
}

/** The deny assignment that keeps a person from a need. A group that may hold them counts as holding them, unless theirs are known. */
export function denialOf({ denials, personId, groups }: Rights, need: Need): DenyAssignment | undefined {
  const blocks = need.inVault === undefined ? allows : allowsData;
  return (denials.seen ? denials.value : []).find((denial) => {
    if (!blocks(denial.permissions, need.action)) return false;
    if (groups?.seen) return deniesTo(denial, need.scope, [personId, ...groups.value]);
    const excluded = denial.excludedPrincipals.filter(({ id }) => isSame(id, personId));
    const perhapsGroups = denial.principals.filter(isPerhapsGroup).map(({ id }) => id);
    return deniesTo({ ...denial, excludedPrincipals: excluded }, need.scope, [personId, ...perhapsGroups]);
  });
}

/** Whether knowing the person's groups could turn the answer. */
export function hangsOnGroups(rights: Rights): boolean {
  const { need, personId, policies } = rights;
  const denials = [need, governing(need)].map((each) => each && denialOf(rights, each));
  if (denials.some((denial) => denial && namesGroups(denial))) return true;
  if (grantOf(rights).certainty === 'yes' || !policies?.seen) return false;
  return policies.value.some((policy) => !isSame(policy.objectId, personId) && opens(policy, need.action));
}

function namesGroups({ principals, excludedPrincipals }: DenyAssignment): boolean {
  return [...principals, ...excludedPrincipals].some((each) => isPerhapsGroup(each) && !isEveryone(each));
}

function givenByPolicy({ need, personId, policies, groups }: Rights): Certainty {
  const ids = [personId, ...(groups?.seen ? groups.value : [])];
  const entries = policies?.seen ? policies.value : [];
  const holds = entries.some((policy) => ids.some((id) => isSame(id, policy.objectId)) && opens(policy, need.action));
  return holds ? 'yes' : 'no';
}

/** What access policies call the actions inside a vault. Source: learn.microsoft.com, "rbac-migration". */
export const POLICY_PERMISSIONS: {
  readonly [action: string]: { readonly of: 'certificates' | 'secrets'; readonly permission: string };
} = {
  'microsoft.keyvault/vaults/certificates/create/action': { of: 'certificates', permission: 'create' },
  'microsoft.keyvault/vaults/certificates/recover/action': { of: 'certificates', permission: 'recover' },
  'microsoft.keyvault/vaults/certificates/update/action': { of: 'certificates', permission: 'update' },
  'microsoft.keyvault/vaults/secrets/recover/action': { of: 'secrets', permission: 'recover' },
  'microsoft.keyvault/vaults/secrets/update/action': { of: 'secrets', permission: 'set' },
};

/** An entry for an application on behalf of somebody lets nobody in by themselves. */
function opens(policy: AccessPolicy, action: string): boolean {
  const wanted = POLICY_PERMISSIONS[action.toLowerCase()];
  return policy.applicationId === null && wanted !== undefined && grants(policy[wanted.of], wanted.permission);
}

function isPerhapsGroup({ type }: { readonly type: string }): boolean {
  return !['user', 'serviceprincipal'].includes(type.toLowerCase());
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
