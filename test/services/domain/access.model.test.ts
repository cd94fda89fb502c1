import fc from 'fast-check';
import { judgeAuthority } from '../../../services/approvals/authority.ts';
import {
  allows,
  allowsData,
  type DenyAssignment,
  givenBy,
  type Permission,
  type RoleAssignment,
} from '../../../services/domain/access.ts';
import type { Need } from '../../../services/domain/need.ts';
import type { Rights } from '../../../services/domain/rights.ts';

const RUNS = { numRuns: 1500 };

/** All that can be done in a small world, and the patterns that people write about it, each with what it stands for. */
const ACTIONS = [
  'M.V/vaults/write',
  'M.V/vaults/policies/write',
  'M.V/vaults/read',
  'M.W/sites/write',
  'M.A/roles/write',
];
const PATTERNS: { readonly [pattern: string]: readonly string[] } = {
  '*': ACTIONS,
  '*/write': ['M.V/vaults/write', 'M.V/vaults/policies/write', 'M.W/sites/write', 'M.A/roles/write'],
  'm.v/*': ['M.V/vaults/write', 'M.V/vaults/policies/write', 'M.V/vaults/read'],
  'M.V/*/write': ['M.V/vaults/write', 'M.V/vaults/policies/write'],
  'M.V/vaults/*/write': ['M.V/vaults/policies/write'],
  'M.V/vaults/WRITE': ['M.V/vaults/write'],
  'M.V/vaults': [],
  'M?V/*': [],
  '*s/*e': ['M.V/vaults/write', 'M.V/vaults/policies/write', 'M.W/sites/write', 'M.A/roles/write'],
};

const SUBSCRIPTION = '/subscriptions/s';
const GROUP = `${SUBSCRIPTION}/resourceGroups/g`;
const VAULT = `${GROUP}/providers/M.V/vaults/v`;
/** Every scope, and what stands at or below it. Management groups are taken to be above all: Azure lists no others. */
const SCOPES: { readonly [scope: string]: readonly string[] } = {
  '/': [SUBSCRIPTION, GROUP, VAULT, `${GROUP}2`],
  '/providers/Microsoft.Management/managementGroups/m': [SUBSCRIPTION, GROUP, VAULT, `${GROUP}2`],
  [SUBSCRIPTION]: [SUBSCRIPTION, GROUP, VAULT, `${GROUP}2`],
  [GROUP.toUpperCase()]: [GROUP, VAULT],
  [`${GROUP}/`]: [GROUP, VAULT],
  [`${GROUP}2`]: [`${GROUP}2`],
  [VAULT]: [VAULT],
  [`${VAULT}/secrets/x`]: [],
  '/subscriptions/other': [],
};

const patterns = fc.subarray(Object.keys(PATTERNS), { maxLength: 3 });
const permission: fc.Arbitrary<Permission> = fc.record({
  actions: patterns,
  notActions: patterns,
  dataActions: patterns,
  notDataActions: patterns,
});
const unlimited = fc.constantFrom(...Object.keys(SCOPES));
const assignment: fc.Arbitrary<RoleAssignment> = fc.record({
  id: fc.constant('/ra'),
  scope: unlimited,
  principalId: fc.constant('ben'),
  principalType: fc.constant('User'),
  roleDefinitionId: fc.constant('/rd'),
  roleName: fc.constant('Role'),
  permissions: fc.array(permission, { maxLength: 2 }),
  condition: fc.constantFrom(null, null, '', 'Exists @Request[x]', "ActionMatches{'nothing'}"),
});
const GROUPS = ['g1', 'g2', 'g3'];
const principal = fc.constantFrom(
  { id: 'ben', type: 'User' },
  { id: 'cleo', type: 'User' },
  ...GROUPS.map((id) => ({ id, type: 'Group' })),
  { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' },
);
const excluded = fc.constantFrom(
  { id: 'ben', type: 'User' },
  { id: 'cleo', type: 'User' },
  { id: 'g1', type: 'Group' },
);
const denial: fc.Arbitrary<DenyAssignment> = fc.record({
  id: fc.constant('/da'),
  name: fc.constant('keep-out'),
  scope: unlimited,
  appliesToChildScopes: fc.boolean(),
  principals: fc.array(principal, { maxLength: 2 }),
  excludedPrincipals: fc.array(excluded, { maxLength: 1 }),
  permissions: fc.array(permission, { maxLength: 2 }),
});
const need: fc.Arbitrary<Need> = fc.record(
  {
    action: fc.constantFrom(...ACTIONS),
    scope: fc.constantFrom(SUBSCRIPTION, GROUP, VAULT, `${GROUP}2`),
    inVault: fc.constant<'roles'>('roles'),
    orElse: fc.constantFrom(...ACTIONS),
  },
  { requiredKeys: ['action', 'scope'] },
);
const memberships = fc.option(fc.subarray(GROUPS));

const SOURCE = { source: 'GET /', command: 'az rest', at: '2026-11-23T09:00:00Z' };
function rightsTo(
  asked: Need,
  assignments: readonly RoleAssignment[],
  denials: readonly DenyAssignment[],
  groups: readonly string[] | null,
): Rights {
  return {
    need: asked,
    personId: 'ben',
    assignments: { ...SOURCE, seen: true, value: assignments },
    denials: { ...SOURCE, seen: true, value: denials },
    policies: null,
    groups: groups && { ...SOURCE, seen: true, value: groups },
    eligible: null,
  };
}

type Plane = 'actions' | 'dataActions';
const NOT = { actions: 'notActions', dataActions: 'notDataActions' } as const;

/** All that permissions stand for, one action after another. */
function expanded(permissions: readonly Permission[], plane: Plane): ReadonlySet<string> {
  const all = new Set<string>();
  for (const each of permissions) {
    const left = new Set(each[plane].flatMap((pattern) => PATTERNS[pattern] ?? []));
    for (const pattern of each[NOT[plane]]) for (const action of PATTERNS[pattern] ?? []) left.delete(action);
    for (const action of left) all.add(action);
  }
  return all;
}

/** The assignments that give an action at a scope, whatever their conditions. */
function giving(assignments: readonly RoleAssignment[], action: string, scope: string, plane: Plane) {
  return assignments.filter(
    (each) => SCOPES[each.scope]?.includes(scope) && expanded(each.permissions, plane).has(action),
  );
}

function modelOf(assignments: readonly RoleAssignment[], { action, scope, inVault, orElse }: Need): number {
  const own = giving(assignments, action, scope, inVault ? 'dataActions' : 'actions');
  const governing = orElse === undefined ? [] : giving(assignments, orElse, scope, 'actions');
  const ranks = [...own, ...governing].map(({ condition }) => {
    if (condition === null || condition === '') return 2;
    return condition.startsWith('Exists') ? 1 : 0;
  });
  return Math.max(0, ...ranks);
}

const RANK = { no: 0, perhaps: 1, yes: 2 } as const;
const VERDICT = { refused: 0, conditional: 1, allowed: 2 } as const;

/** Whether a denial keeps somebody out who is in exactly these groups. */
function keepsOut(
  each: DenyAssignment,
  action: string,
  scope: string,
  plane: Plane,
  groups: readonly string[],
): boolean {
  const ids = ['ben', ...groups];
  const exact = each.scope.replace(/\/$/, '').toLowerCase() === scope.toLowerCase();
  const reaches = each.appliesToChildScopes ? SCOPES[each.scope]?.includes(scope) === true : exact;
  const named = each.principals.some(({ id, type }) => type === 'SystemDefined' || ids.includes(id));
  const spared = each.excludedPrincipals.some(({ id }) => ids.includes(id));
  return reaches && named && !spared && expanded(each.permissions, plane).has(action);
}

test('permissions give what is left of each of them, and all of that together', () => {
  fc.assert(
    fc.property(fc.array(permission, { maxLength: 3 }), fc.constantFrom(...ACTIONS), (permissions, action) => {
      expect(allows(permissions, action)).toBe(expanded(permissions, 'actions').has(action));
      expect(allowsData(permissions, action.toUpperCase())).toBe(expanded(permissions, 'dataActions').has(action));
    }),
    RUNS,
  );
});

test('roles give at their scope and below, each under its own condition', () => {
  fc.assert(
    fc.property(fc.array(assignment, { maxLength: 3 }), need, (assignments, asked) => {
      expect(RANK[givenBy(assignments, asked)]).toBe(modelOf(assignments, asked));
    }),
    RUNS,
  );
});

test('one more role never takes a right away', () => {
  fc.assert(
    fc.property(fc.array(assignment, { maxLength: 3 }), assignment, need, (assignments, more, asked) => {
      const [before, after] = [givenBy(assignments, asked), givenBy([...assignments, more], asked)];

      expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      expect(givenBy([more, ...assignments], asked)).toBe(after);
    }),
    RUNS,
  );
});

test('one more denial never gives a right, and one more role never makes a verdict worse', () => {
  fc.assert(
    fc.property(
      fc.array(assignment, { minLength: 1, maxLength: 3 }),
      fc.array(denial, { maxLength: 2 }),
      fc.tuple(assignment, denial),
      need,
      memberships,
      (assignments, denials, [role, more], asked, groups) => {
        const verdict = (...given: [readonly RoleAssignment[], readonly DenyAssignment[]]) =>
          VERDICT[judgeAuthority([rightsTo(asked, ...given, groups)]).verdict];
        const before = verdict(assignments, denials);

        expect(verdict(assignments, [...denials, more])).toBeLessThanOrEqual(before);
        expect(verdict([role, ...assignments], denials)).toBeGreaterThanOrEqual(before);
      },
    ),
    RUNS,
  );
});

test('a verdict is what roles give and no denial takes, for somebody whose groups are known', () => {
  fc.assert(
    fc.property(
      fc.array(assignment, { minLength: 1, maxLength: 3 }),
      fc.array(denial, { maxLength: 2 }),
      need,
      fc.subarray(GROUPS),
      (assignments, denials, asked, groups) => {
        const { action, scope, inVault, orElse, ...rest } = asked;
        const plane = inVault ? 'dataActions' : 'actions';
        const closed = orElse !== undefined && denials.some((each) => keepsOut(each, orElse, scope, 'actions', groups));
        const open = closed ? { ...rest, action, scope, ...(inVault && { inVault }) } : asked;
        const out = denials.some((each) => keepsOut(each, action, scope, plane, groups));

        const { verdict } = judgeAuthority([rightsTo(asked, assignments, denials, groups)]);

        expect(VERDICT[verdict]).toBe(out ? 0 : modelOf(assignments, open));
      },
    ),
    RUNS,
  );
});

test('where groups are unknown, the verdict is never better than for any groups that they could be in', () => {
  const every = [[], ['g1'], ['g2'], ['g3'], ['g1', 'g2'], ['g1', 'g3'], ['g2', 'g3'], GROUPS];

  fc.assert(
    fc.property(
      fc.array(assignment, { minLength: 1, maxLength: 3 }),
      fc.array(denial, { maxLength: 2 }),
      need,
      (assignments, denials, asked) => {
        const verdict = (groups: readonly string[] | null) =>
          VERDICT[judgeAuthority([rightsTo(asked, assignments, denials, groups)]).verdict];

        expect(verdict(null)).toBeLessThanOrEqual(Math.min(...every.map(verdict)));
      },
    ),
    RUNS,
  );
});
