import { conditionHolds } from './condition.ts';
import type { Need } from './need.ts';
import { covers, sameId } from './resource-id.ts';

/** A service principal of the tenant: the identity by which App Service reads vaults. */
export interface Principal {
  /** Differs in every tenant; the only id that a vault or a role assignment understands. */
  readonly objectId: string;
  readonly applicationId: string;
  readonly name: string;
  /** Ids that people mistake for it, and what each of them really is. */
  readonly lookAlikes: readonly { readonly id: string; readonly is: string }[];
}

/** What one role allows. `*` stands for any run of characters, slashes included. */
export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
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

/** How far somebody's roles give what a need asks: without doubt, only under a condition that cannot be judged, or not. */
export function givenBy(assignments: readonly RoleAssignment[], need: Need): 'yes' | 'perhaps' | 'no' {
  const inside = need.inVault !== undefined;
  const answers = assignments
    .filter(({ scope, permissions }) => {
      return covers(scope, need.scope) && (inside ? allowsData : allows)(permissions, need.action);
    })
    .map(({ condition }) => (condition === null ? 'yes' : conditionHolds(condition, need)));
  return (['yes', 'perhaps'] as const).find((answer) => answers.includes(answer)) ?? 'no';
}

/** Whether a deny assignment reaches a scope and names one of the given object ids. */
export function deniesTo(denial: DenyAssignment, scope: string, ids: readonly string[]): boolean {
  const reaches = denial.appliesToChildScopes ? covers(denial.scope, scope) : sameId(denial.scope, scope);
  const named = denial.principals.some(
    ({ id, type }) => EVERYONE.includes(type) || id === EVERYONE_ID || ids.includes(id),
  );
  return reaches && named && !denial.excludedPrincipals.some(({ id }) => ids.includes(id));
}

const EVERYONE = ['SystemDefined', 'Everyone'];
const EVERYONE_ID = '00000000-0000-0000-0000-000000000000';

function matchesAny(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => {
    const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${source.join('.*')}$`, 'i').test(action);
  });
}
