import fc from 'fast-check';
import { judgeAuthority } from '../../../services/approvals/authority.ts';
import { allows, type DenyAssignment, type Permission, type RoleAssignment } from '../../../services/domain/access.ts';
import type { Observed } from '../../../services/domain/evidence.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { NOW, VAULT_ID } from '../../helpers/evidence.ts';

const GROUP_SCOPE = VAULT_ID.split('/providers')[0] ?? '';
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
  ['an owner who is denied', [held([permission(['*'])])], [denial()], false],
  [
    'a denial of something else',
    [held([permission(['*'])])],
    [denial({ permissions: [permission(['Microsoft.Web/*'])] })],
    true,
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

  expect(judgeAuthority([{ ...owner, assignments: unseen }]).may).toBe(false);
  expect(judgeAuthority([{ ...owner, denials: unseen }]).may).toBe(false);
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
