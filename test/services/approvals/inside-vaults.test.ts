import { judgeAuthority } from '../../../services/approvals/authority.ts';
import type { RoleAssignment } from '../../../services/domain/access.ts';
import type { AccessPolicy } from '../../../services/domain/key-vault.ts';
import type { Need } from '../../../services/domain/need.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { inEnglish } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { ACTION, denial, held, permits, rights, seen, unseen } from './holding.ts';

const judged = (all: readonly Rights[]) => inEnglish(judgeAuthority(all));
const OWNER = held([permits(['*'])], { roleName: 'Owner' });
const UPDATE = 'Microsoft.KeyVault/vaults/certificates/update/action';
const GIVE_ROLES = 'Microsoft.Authorization/roleAssignments/write';
const byRoles: Need = { action: UPDATE, scope: VAULT_ID, inVault: 'roles', orElse: GIVE_ROLES };
const byPolicies: Need = { action: UPDATE, scope: VAULT_ID, inVault: 'access-policies', orElse: ACTION };
const entry = (changed: Partial<AccessPolicy> = {}): AccessPolicy => ({
  objectId: 'ben',
  applicationId: null,
  secrets: [],
  certificates: ['update'],
  ...changed,
});
const inside = (dataActions: readonly string[]) => held([{ ...permits([]), dataActions }]);

test('in a vault that obeys roles, a data action counts, and an action does not', () => {
  const verdictOf = (role: RoleAssignment) => judged([rights([role], [], { need: byRoles })]).verdict;

  expect(verdictOf(inside(['Microsoft.KeyVault/vaults/certificates/*']))).toBe('allowed');
  expect(verdictOf(inside(['Microsoft.KeyVault/vaults/secrets/*']))).toBe('refused');
  expect(verdictOf(held([permits(['Microsoft.KeyVault/*'])]))).toBe('refused');
});

test('in a vault that obeys access policies, data actions count for nothing', () => {
  expect(judged([rights([inside(['*'])], [], { need: byPolicies, policies: seen([]) })]).verdict).toBe('refused');
});

test.each<[string, Need, AccessPolicy[], Rights['groups'], 'allowed' | 'refused']>([
  ['their own entry', byPolicies, [entry()], null, 'allowed'],
  [
    'their own entry, in other letters',
    byPolicies,
    [entry({ objectId: 'BEN', certificates: ['Update'] })],
    null,
    'allowed',
  ],
  ['an entry for everything', byPolicies, [entry({ certificates: ['all'] })], null, 'allowed'],
  ['an entry without the verb', byPolicies, [entry({ certificates: ['get', 'create'] })], null, 'refused'],
  ['an entry for secrets', byPolicies, [entry({ certificates: [], secrets: ['all'] })], null, 'refused'],
  ['an entry on behalf of an application', byPolicies, [entry({ applicationId: 'app' })], null, 'refused'],
  ['an entry of somebody else', byPolicies, [entry({ objectId: 'cleo' })], null, 'refused'],
  ['an entry of a group of theirs', byPolicies, [entry({ objectId: 'g' })], seen(['G']), 'allowed'],
  ['an entry of another group', byPolicies, [entry({ objectId: 'g' })], seen(['h']), 'refused'],
  ['an entry of a group, and theirs are unknown', byPolicies, [entry({ objectId: 'g' })], unseen, 'refused'],
  ['an entry in a vault that obeys roles', byRoles, [entry()], null, 'refused'],
])('access policies: %s', (_, need, policies, groups, verdict) => {
  expect(judged([rights([], [], { need, policies: seen(policies), groups })]).verdict).toBe(verdict);
});

test.each([
  ['certificates/create', ['certificates', 'create']],
  ['certificates/recover', ['certificates', 'recover']],
  ['certificates/update', ['certificates', 'update']],
  ['secrets/recover', ['secrets', 'recover']],
  ['secrets/update', ['secrets', 'set']],
] as const)('%s is called %j in access policies', (verb, [of, permission]) => {
  const need: Need = { ...byPolicies, action: `Microsoft.KeyVault/vaults/${verb}/action` };
  const others = ['create', 'recover', 'update', 'set'].filter((each) => each !== permission);
  const verdictOf = (changed: Partial<AccessPolicy>) =>
    judged([rights([], [], { need, policies: seen([entry({ certificates: [], ...changed })]) })]).verdict;

  expect(verdictOf({ [of]: [permission] })).toBe('allowed');
  expect(verdictOf({ [of]: others })).toBe('refused');
});

test('whoever governs the vault may, and it is said that this is why', () => {
  expect(judged([rights([OWNER], [], { need: byRoles })])).toEqual({
    verdict: 'allowed',
    because: `${GIVE_ROLES} at ${VAULT_ID} governs the vault, and so counts for ${UPDATE}.`,
  });
  expect(judged([rights([OWNER], [], { need: byPolicies, policies: unseen })])).toEqual({
    verdict: 'allowed',
    because: `${ACTION} at ${VAULT_ID} governs the vault, and so counts for ${UPDATE}.`,
  });
});

test('whoever has the right itself may without a word', () => {
  const both = [OWNER, inside(['*'])];

  expect(judged([rights(both, [], { need: byRoles })])).toEqual({ verdict: 'allowed', because: '' });
});

test('a role to govern it by that is not activated is named, too', () => {
  const { because } = judged([rights([], [], { need: byRoles, eligible: seen([OWNER]) })]);

  expect(because).toContain('Eligible for Owner at');
});

test('a denial of what is inside keeps out whoever governs it, too', () => {
  const denied = denial({ permissions: [{ ...permits([]), dataActions: ['*'] }] });

  expect(judged([rights([OWNER], [denied], { need: byRoles })]).verdict).toBe('refused');
});

test('a denial of governing leaves the right itself', () => {
  const denied = denial({ permissions: [permits(['*'])] });
  const verdictOf = (role: RoleAssignment) => judged([rights([role], [denied], { need: byRoles })]).verdict;

  expect(verdictOf(OWNER)).toBe('refused');
  expect(verdictOf(inside(['*']))).toBe('allowed');
});

test('a way to govern under a condition that cannot be judged is conditional', () => {
  expect(
    judged([rights([held([permits(['*'])], { condition: 'SubOperationMatches{x}' })], [], { need: byRoles })]),
  ).toEqual({
    verdict: 'conditional',
    because: `Role gives ${GIVE_ROLES} at ${VAULT_ID} only under a condition that could not be judged: Azure may refuse.`,
  });
});

test('a way to govern that is denied is no way, under a condition or without one', () => {
  const denied = denial({ permissions: [permits(['*'])] });
  const onCondition = held([permits(['*'])], { condition: 'SubOperationMatches{x}' });

  expect(judged([rights([onCondition], [denied], { need: byRoles })]).verdict).toBe('refused');
});

test('of several needs that are all met, the one that rests on governing the vault is told', () => {
  const outright = rights([OWNER]);
  const governed = rights([OWNER], [], { need: byRoles });

  expect(judged([outright, governed]).because).toContain('governs the vault');
  expect(judged([outright, outright])).toEqual({ verdict: 'allowed', because: '' });
});

test('says what entry would do, and what role', () => {
  const because =
    `Neither an access policy nor a role gives ${UPDATE} at ${VAULT_ID}: ` +
    'an access policy with update on certificates would do, or Key Vault Contributor';

  expect(judged([rights([], [], { need: byPolicies, policies: seen([]) })]).because).toBe(`${because}.`);
  expect(judged([rights([], [], { need: byPolicies, policies: unseen })]).because).toBe(
    `${because}, and the access policies of the vault could not be read.`,
  );
  expect(judged([rights([], [], { need: byRoles })]).because).toBe(
    `No role gives ${UPDATE} at ${VAULT_ID}: Key Vault Certificates Officer would do.`,
  );
});

test('an entry counts where the roles could not be read', () => {
  const given = { need: byPolicies, policies: seen([entry()]), assignments: unseen };

  expect(judged([rights([], [], given)]).verdict).toBe('allowed');
});
