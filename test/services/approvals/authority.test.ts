import fc from 'fast-check';
import { judgeAuthority } from '../../../services/approvals/authority.ts';
import { allows, type DenyAssignment, type Permission, type RoleAssignment } from '../../../services/domain/access.ts';
import type { Observed } from '../../../services/domain/evidence.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';

const GROUP_SCOPE = VAULT_ID.split('/providers')[0] ?? '';
const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/contoso';
const ACTION = 'Microsoft.KeyVault/vaults/accessPolicies/write';
const permission = (actions: string[], notActions: string[] = []): Permission => ({
  actions,
  notActions,
  dataActions: [],
  notDataActions: [],
});
const seen = <T>(value: T): Observed<T> => ({ seen: true, value, source: 'GET /', at: NOW });
const unseen: Observed<never> = { seen: false, why: 'denied', mend: '', source: 'GET /', at: NOW };
const held = (permissions: Permission[], changed: Partial<RoleAssignment> = {}): RoleAssignment => ({
  id: '/ra',
  scope: GROUP_SCOPE,
  principalId: 'ben',
  principalType: 'User',
  roleDefinitionId: '/rd',
  roleName: 'Role',
  permissions,
  condition: null,
  ...changed,
});
const denial = (changed: Partial<DenyAssignment> = {}): DenyAssignment => ({
  id: '/da',
  name: 'deny',
  scope: GROUP_SCOPE,
  appliesToChildScopes: true,
  principals: [{ id: 'ben', type: 'User' }],
  excludedPrincipals: [],
  permissions: [permission(['*'])],
  ...changed,
});
const rights = (assignments: RoleAssignment[], denials: DenyAssignment[] = []): Rights => ({
  need: { action: ACTION, scope: VAULT_ID },
  personId: 'ben',
  assignments: seen(assignments),
  denials: seen(denials),
});

test.each<[string, RoleAssignment[], DenyAssignment[], boolean]>([
  ['no role', [], [], false],
  ['an owner of the group', [held([permission(['*'])])], [], true],
  ['the exact action, in other letters', [held([permission([ACTION.toUpperCase()])])], [], true],
  ['a reader', [held([permission(['*/read'])])], [], false],
  ['a role that leaves the action out', [held([permission(['*'], ['Microsoft.KeyVault/*/write'])])], [], false],
  [
    'what one role leaves out, another gives',
    [held([permission(['*'], ['*/write'])]), held([permission(['Microsoft.KeyVault/*'])])],
    [],
    true,
  ],
  ['a role with a condition', [held([permission(['*'])], { condition: '@Resource…' })], [], false],
  ['a role on a group of a longer name', [held([permission(['*'])], { scope: `${GROUP_SCOPE}-2` })], [], false],
  ['a role on another vault', [held([permission(['*'])], { scope: `${VAULT_ID}2` })], [], false],
  ['a role at the root', [held([permission(['*'])], { scope: '/' })], [], true],
  [
    'a role on the vault itself, in other letters',
    [held([permission(['*'])], { scope: VAULT_ID.toUpperCase() })],
    [],
    true,
  ],
  [
    'a role on the subscription',
    [held([permission(['*'])], { scope: VAULT_ID.split('/resourceGroups')[0] ?? '' })],
    [],
    true,
  ],
  [
    'a role on the subscription, with a slash behind',
    [held([permission(['*'])], { scope: `${GROUP_SCOPE}/` })],
    [],
    true,
  ],
  ['a role on another subscription', [held([permission(['*'])], { scope: '/subscriptions/2' })], [], false],
  ['a role below the vault', [held([permission(['*'])], { scope: `${VAULT_ID}/secrets/wildcard` })], [], false],
  ['a role on a management group', [held([permission(['*'])], { scope: MANAGEMENT_GROUP })], [], true],
  ['a role on something called like one', [held([permission(['*'])], { scope: `/x${MANAGEMENT_GROUP}` })], [], false],
  [
    'a role with a condition, and one without',
    [held([permission(['*'])], { condition: '@' }), held([permission(['*'])])],
    [],
    true,
  ],
  ['a role that only acts inside vaults', [held([{ ...permission([]), dataActions: ['*'] }])], [], false],
  ['every action of the provider', [held([permission(['Microsoft.KeyVault/*'])])], [], true],
  ['every write of everything', [held([permission(['*/write'])])], [], true],
  ['a prefix of the action', [held([permission(['Microsoft.KeyVault/vaults'])])], [], false],
  ['a longer action', [held([permission([`${ACTION}/more`])])], [], false],
  ['a dot is a dot and not any letter', [held([permission([ACTION.replace('.', '?')])])], [], false],
  [
    'two halves of a role, one of which leaves out what the other gives',
    [held([permission(['*'], ['*/write']), permission([ACTION])])],
    [],
    true,
  ],
  ['an owner who is denied', [held([permission(['*'])])], [denial()], false],
  [
    'a denial of something else',
    [held([permission(['*'])])],
    [denial({ permissions: [permission(['Microsoft.Web/*'])] })],
    true,
  ],
  ['a denial on a management group', [held([permission(['*'])])], [denial({ scope: MANAGEMENT_GROUP })], false],
  [
    'a denial on the vault alone',
    [held([permission(['*'])])],
    [denial({ scope: VAULT_ID.toLowerCase(), appliesToChildScopes: false })],
    false,
  ],
  [
    'a denial on another group of a longer name',
    [held([permission(['*'])])],
    [denial({ scope: `${GROUP_SCOPE}-2` })],
    true,
  ],
  [
    'a denial of somebody else',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: 'cleo', type: 'User' }] })],
    true,
  ],
  [
    'a denial that leaves the action out',
    [held([permission(['*'])])],
    [denial({ permissions: [permission(['*'], [ACTION])] })],
    true,
  ],
  [
    'a denial of what is inside vaults',
    [held([permission(['*'])])],
    [denial({ permissions: [{ ...permission([]), dataActions: ['*'] }] })],
    true,
  ],
  ['the second of two denials', [held([permission(['*'])])], [denial({ scope: '/subscriptions/2' }), denial()], false],
  [
    'a denied group, from which this person is excepted',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }], excludedPrincipals: [{ id: 'ben', type: 'User' }] })],
    true,
  ],
  [
    'a denied person, from which a group is excepted that may or may not hold them',
    [held([permission(['*'])])],
    [denial({ excludedPrincipals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
  [
    'a denied group, from which itself is excepted',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }], excludedPrincipals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
  ['a denial that stays above', [held([permission(['*'])])], [denial({ appliesToChildScopes: false })], true],
  [
    'everybody is denied',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: '0', type: 'SystemDefined' }] })],
    false,
  ],
  [
    'everybody but this person is denied',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: '0', type: 'SystemDefined' }], excludedPrincipals: [{ id: 'ben', type: 'User' }] })],
    true,
  ],
  [
    'a group is denied that may hold them',
    [held([permission(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
])('%s', (_, assignments, denials, may) => {
  expect(judgeAuthority([rights(assignments, denials)]).may).toBe(may);
});

test('what could not be read does not count as allowed', () => {
  const owner = rights([held([permission(['*'])])]);
  const because = `the roles for ${ACTION} at ${VAULT_ID} could not be read`;

  expect(judgeAuthority([{ ...owner, assignments: unseen }])).toEqual({ may: false, because });
  expect(judgeAuthority([{ ...owner, denials: unseen }])).toEqual({ may: false, because });
});

test.each<[string, Rights]>([
  [
    `no role gives ${ACTION} at ${VAULT_ID}`,
    rights([held([permission(['*'])], { scope: '/subscriptions/2', condition: '@' })]),
  ],
  [`only a conditional role gives ${ACTION} at ${VAULT_ID}`, rights([held([permission(['*'])], { condition: '@' })])],
  [`a deny assignment covers ${ACTION} at ${VAULT_ID}`, rights([held([permission(['*'])])], [denial()])],
])('says what exactly is in the way: %s', (because, each) => {
  expect(judgeAuthority([each])).toEqual({ may: false, because });
});

test('nothing asked is nothing allowed', () => {
  expect(judgeAuthority([])).toEqual({ may: false, because: 'no right was asked about' });
});

test('every need has to be allowed, and the first that is not is named', () => {
  const sync = { ...rights([]), need: { action: 'Microsoft.Web/certificates/write', scope: VAULT_ID } };

  expect(judgeAuthority([rights([held([permission(['*'])])]), sync])).toEqual({
    may: false,
    because: `no role gives Microsoft.Web/certificates/write at ${VAULT_ID}`,
  });
});

/** Letter by letter, with no regular expression. */
function matches(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*') return matches(pattern.slice(1), text) || (text !== '' && matches(pattern, text.slice(1)));
  return (
    text !== '' && pattern[0]?.toLowerCase() === text[0]?.toLowerCase() && matches(pattern.slice(1), text.slice(1))
  );
}

test('wildcards match as a plain model says', () => {
  const word = fc.array(fc.constantFrom('a', 'B', '/', '.', '+'), { maxLength: 8 }).map((letters) => letters.join(''));
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '/', '.', '*', '+'), { maxLength: 6 })
    .map((letters) => letters.join(''));

  fc.assert(
    fc.property(pattern, pattern, word, (action, not, text) => {
      expect(allows([permission([action], [not])], text)).toBe(matches(action, text) && !matches(not, text));
    }),
    { numRuns: 1000 },
  );
});
