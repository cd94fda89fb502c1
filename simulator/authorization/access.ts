import type { Estate } from '../world/estate.ts';
import type { DenyAssignment, Permission, RoleAssignment } from '../world/resource.ts';
import { covers, isAboveAll, scopeOf } from '../world/resource-id.ts';
import { type ConditionFacts, conditionHolds } from './condition.ts';
import { withGroups } from './directory.ts';
import { covered } from './permission.ts';
import { permissionsOf } from './roles.ts';

/** Something somebody wants to do. */
export interface Wish {
  readonly plane: 'control' | 'data';
  readonly action: string;
  readonly scope: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Whether it may be done; a deny assignment beats every role. */
export type Verdict =
  | { readonly may: true }
  | { readonly may: false; readonly why: 'no role' | 'condition' }
  | { readonly may: false; readonly why: 'denied'; readonly by: DenyAssignment };

interface Held {
  readonly assignment: RoleAssignment;
  readonly scope: string;
  readonly permissions: readonly Permission[];
}

/** All that one principal may do, worked out once for many questions. */
export class Access {
  private readonly held: readonly Held[];
  private readonly byScope: ReadonlyMap<string, readonly Held[]>;
  private readonly denials: readonly DenyAssignment[];

  constructor(estate: Estate, principalId: string) {
    const principals = withGroups(estate.world.directory, principalId);
    this.held = estate
      .effectiveOfType('microsoft.authorization/roleassignments')
      .filter(({ properties }) => principals.has(properties.principalId.toLowerCase()))
      .map((assignment) => ({
        assignment,
        scope: scopeOf(assignment.id),
        permissions: permissionsOf(estate, assignment.properties.roleDefinitionId),
      }));
    this.byScope = Map.groupBy(this.held, ({ scope }) => (isAboveAll(scope) ? '' : plain(scope)));
    this.denials = estate
      .ofType('microsoft.authorization/denyassignments')
      .filter((denial) => concerns(denial, principals));
  }

  judge(wish: Wish): Verdict {
    const by = this.denials.find((denial) => denies(denial, wish));
    if (by) return { may: false, why: 'denied', by };
    let why: 'no role' | 'condition' = 'no role';
    for (const { assignment, permissions } of this.above(wish.scope)) {
      for (const permission of permissions) {
        if (!covered(permission, wish)) continue;
        if (conditionsHold([assignment.properties.condition, permission.condition], wish)) return { may: true };
        why = 'condition';
      }
    }
    return { may: false, why };
  }

  /** The roles at and above a scope, found step by step up its id and not by going through all of them. */
  private above(scope: string): readonly Held[] {
    const steps = plain(scope).split('/');
    const scopes = new Set(['', ...steps.map((_, last) => steps.slice(0, last + 1).join('/'))]);
    return [...scopes].flatMap((each) => this.byScope.get(each) ?? []);
  }

  may(wish: Wish): boolean {
    return this.judge(wish).may;
  }

  /** What the principal's roles at and above a scope permit, as `permissions` lists it. */
  permissionsAt(scope: string): Permission[] {
    return this.held.flatMap((held) => (covers(held.scope, scope) ? held.permissions : []));
  }

  /** Whether the principal has any role at, above or below a scope. */
  reaches(scope: string): boolean {
    return this.held.some((held) => covers(held.scope, scope) || covers(scope, held.scope));
  }
}

function plain(scope: string): string {
  return scope.toLowerCase().replace(/\/$/, '');
}

function conditionsHold(conditions: readonly (string | null | undefined)[], wish: Wish): boolean {
  const facts: ConditionFacts = { action: wish.action, attributes: wish.attributes ?? {} };
  return conditions.every((condition) => !condition || conditionHolds(condition, facts));
}

const EVERYONE = '00000000-0000-0000-0000-000000000000';

function concerns({ properties }: DenyAssignment, principals: ReadonlySet<string>): boolean {
  const isOne = ({ id }: { id: string }) => principals.has(id.toLowerCase());
  const named = (properties.principals ?? []).some((one) => one.id === EVERYONE || isOne(one));
  return named && !(properties.excludePrincipals ?? []).some(isOne);
}

function denies(denial: DenyAssignment, wish: Wish): boolean {
  const scope = scopeOf(denial.id);
  const same = scope.toLowerCase() === wish.scope.toLowerCase();
  const reaches = denial.properties.doNotApplyToChildScopes ? same : covers(scope, wish.scope);
  return reaches && denial.properties.permissions.some((permission) => covered(permission, wish));
}
