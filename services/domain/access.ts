import type { Words } from '../../sentences/index.ts';
import { allOf, anyOf, type Certainty } from './condition/certainty.ts';
import { conditionHolds } from './condition/holds.ts';
import { matchesAction } from './condition/pattern.ts';
import { governing, type Need } from './need.ts';
import { covers, nameOf, sameId } from './resource-id.ts';

/** A service principal of the tenant: the identity by which App Service reads vaults. */
export interface Principal {
  /** Differs in every tenant; the only id that a vault or a role assignment understands. */
  readonly objectId: string;
  readonly applicationId: string;
  readonly name: string;
  /** Ids that people mistake for it, and what each of them really is. */
  readonly lookAlikes: readonly { readonly id: string; readonly is: Words }[];
}

/** What one role allows. `*` stands for any run of characters, slashes included. */
export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
  /** Narrows what it allows, as the role itself says; left out where it holds without one. */
  readonly condition?: string;
}

/** A role that can be given, Azure's or the tenant's own. */
export interface Role {
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/** A role given to somebody at a scope, together with what the role allows. */
export interface RoleAssignment {
  readonly id: string;
  readonly scope: string;
  readonly principalId: string;
  readonly principalType: string;
  readonly roleDefinitionId: string;
  readonly roleName: string;
  readonly permissions: readonly Permission[];
  /** An attribute condition that narrows it; null when it holds without one. */
  readonly condition: string | null;
}

/** A deny assignment, which beats every role. */
export interface DenyAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly appliesToChildScopes: boolean;
  readonly principals: readonly { readonly id: string; readonly type: string }[];
  readonly excludedPrincipals: readonly { readonly id: string; readonly type: string }[];
  readonly permissions: readonly Permission[];
}

/** Whether any one of a role's permissions gives an action: its own exclusions count, another role's never do. */
export function allows(permissions: readonly Permission[], action: string): boolean {
  return permissions.some(({ actions, notActions }) => matchesAny(actions, action) && !matchesAny(notActions, action));
}

/** The same for what happens inside a vault. */
export function allowsData(permissions: readonly Permission[], action: string): boolean {
  return permissions.some(
    ({ dataActions, notDataActions }) => matchesAny(dataActions, action) && !matchesAny(notDataActions, action),
  );
}

/** How far somebody's roles give what a need asks, by governing the vault too: surely, under a condition that cannot be judged, or not. */
export function givenBy(assignments: readonly RoleAssignment[], need: Need): Certainty {
  const ways = [need, governing(need)].filter((way) => way !== null);
  return anyOf(ways.map((way) => givenOutright(assignments, way)));
}

/** The same, but by nothing except the very action. Roles give nothing inside a vault that obeys access policies. */
export function givenOutright(assignments: readonly RoleAssignment[], need: Need): Certainty {
  if (need.inVault === 'access-policies') return 'no';
  const permits = need.inVault === 'roles' ? allowsData : allows;
  return anyOf(
    assignments
      .filter(({ scope }) => scope !== '' && covers(scope, need.scope))
      .flatMap((assignment) =>
        assignment.permissions
          .filter((permission) => permits([permission], need.action))
          .map((permission) => conditionsHold(assignment, permission, need)),
      ),
  );
}

/** Roles that Azure conditions by themselves. A version of its API that leaves the condition out has to be mistrusted. */
const CONDITIONED = ['8b54135c-b56d-4d72-a534-26097cfdc8d8'];

function conditionsHold(
  { condition, roleDefinitionId }: RoleAssignment,
  permission: Permission,
  need: Need,
): Certainty {
  const silent = permission.condition === undefined && CONDITIONED.includes(nameOf(roleDefinitionId).toLowerCase());
  return allOf([
    conditionHolds(condition ?? '', need),
    silent ? 'perhaps' : conditionHolds(permission.condition ?? '', need),
  ]);
}

/** Whether a deny assignment reaches a scope and names one of the given object ids. A condition on it is taken as met. */
export function deniesTo(denial: DenyAssignment, scope: string, ids: readonly string[]): boolean {
  const reaches = denial.appliesToChildScopes ? covers(denial.scope, scope) : sameId(denial.scope, scope);
  const isOneOf = ({ id }: { readonly id: string }) => ids.some((each) => each.toLowerCase() === id.toLowerCase());
  const named = denial.principals.some((each) => isEveryone(each) || isOneOf(each));
  return reaches && named && !denial.excludedPrincipals.some(isOneOf);
}

/** Source: learn.microsoft.com, "deny-assignments". */
export function isEveryone({ id, type }: DenyAssignment['principals'][number]): boolean {
  return ['systemdefined', 'everyone'].includes(type.toLowerCase()) || id === '00000000-0000-0000-0000-000000000000';
}

function matchesAny(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => matchesAction(pattern, action));
}

/** What App Service must be allowed to do inside a vault that obeys roles. */
export const GET_SECRET = 'Microsoft.KeyVault/vaults/secrets/getSecret/action';
