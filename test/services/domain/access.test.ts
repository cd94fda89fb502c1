import { allows, allowsData, deniesTo, GET_SECRET, givenBy, givenOutright } from '../../../services/domain/access.ts';
import type { AccessPolicy } from '../../../services/domain/key-vault.ts';
import type { Need } from '../../../services/domain/need.ts';
import { hangsOnGroups, type Rights } from '../../../services/domain/rights.ts';
import { READS_SECRETS, VAULT_ID } from '../../helpers/evidence.ts';
import { ACTION, denial, held, permits, rights, seen } from '../approvals/holding.ts';

const OWNER = held([{ ...permits(['*']), dataActions: ['*'] }]);
const EVERYBODY = '00000000-0000-0000-0000-000000000000';

test.each<[string, { readonly id: string; readonly type: string }, boolean]>([
  ['the person', { id: 'ben', type: 'User' }, true],
  ['the person, in other letters', { id: 'BEN', type: 'User' }, true],
  ['somebody else', { id: 'cleo', type: 'User' }, false],
  ['a group that is not theirs', { id: 'g', type: 'Group' }, false],
  ['everybody', { id: EVERYBODY, type: 'SystemDefined' }, true],
  ['everybody, by the id alone', { id: EVERYBODY, type: '' }, true],
  ['everybody, by the type alone', { id: '', type: 'systemDefined' }, true],
  ['everybody, by the name of another type', { id: '', type: 'Everyone' }, true],
])('a denial is for %s: %s', (_, principal, denied) => {
  expect(deniesTo(denial({ principals: [principal] }), VAULT_ID, ['ben'])).toBe(denied);
});

test('roles let nobody into a vault that obeys access policies, unless they govern it', () => {
  const need: Need = { action: 'Microsoft.KeyVault/vaults/certificates/update/action', scope: VAULT_ID };

  expect(givenBy([OWNER], { ...need, inVault: 'access-policies' })).toBe('no');
  expect(givenBy([OWNER], { ...need, inVault: 'access-policies', orElse: ACTION })).toBe('yes');
  expect(givenBy([OWNER], { ...need, inVault: 'roles' })).toBe('yes');
});

test('outright means by nothing but the very action', () => {
  const need: Need = { action: 'Microsoft.KeyVault/vaults/certificates/update/action', scope: VAULT_ID };

  expect(givenOutright([OWNER], { ...need, inVault: 'access-policies', orElse: ACTION })).toBe('no');
  expect(givenOutright([OWNER], { ...need, inVault: 'roles' })).toBe('yes');
  expect(givenOutright([held([permits(['*'])])], { ...need, inVault: 'roles' })).toBe('no');
});

test('one permission of several is enough, and one name of several', () => {
  const some = [permits([]), { ...permits([ACTION]), dataActions: [ACTION] }];

  expect([allows(some, ACTION), allowsData(some, ACTION)]).toEqual([true, true]);
  expect(
    deniesTo(
      denial({
        principals: [
          { id: 'cleo', type: 'User' },
          { id: 'ben', type: 'User' },
        ],
      }),
      VAULT_ID,
      ['ben'],
    ),
  ).toBe(true);
});

test('a role that is given nowhere gives nothing', () => {
  expect(givenOutright([held([permits(['*'])], { scope: '' })], { action: ACTION, scope: VAULT_ID })).toBe('no');
});

test('App Service reads a vault that obeys roles by the data action of secrets', () => {
  expect(allowsData([READS_SECRETS], GET_SECRET)).toBe(true);
});

describe('a role that Azure conditions by itself', () => {
  const conditioned = '/providers/Microsoft.Authorization/roleDefinitions/8B54135C-b56d-4d72-a534-26097cfdc8d8';
  const given = (roleDefinitionId: string, condition?: string) =>
    givenOutright(
      [held([{ ...permits(['*']), ...(condition !== undefined && { condition }) }], { roleDefinitionId })],
      {
        action: ACTION,
        scope: VAULT_ID,
      },
    );

  test('is mistrusted where its condition is left out', () => {
    expect(given(conditioned)).toBe('perhaps');
    expect(given(conditioned.toLowerCase())).toBe('perhaps');
  });

  test('is judged by the condition that is told, like any other', () => {
    expect([given(conditioned, ''), given(conditioned, "ActionMatches{'nothing'}")]).toEqual(['yes', 'no']);
    expect([given('/rd'), given('/rd', "ActionMatches{'nothing'}")]).toEqual(['yes', 'no']);
  });
});

describe('the groups of somebody matter', () => {
  const inside: Need = {
    action: 'Microsoft.KeyVault/vaults/certificates/update/action',
    scope: VAULT_ID,
    inVault: 'access-policies',
    orElse: ACTION,
  };
  const entry = (objectId: string, certificates: readonly string[] = ['update']): AccessPolicy => ({
    objectId,
    applicationId: null,
    secrets: [],
    certificates,
  });
  const group = { id: 'g', type: 'Group' };
  const everybody = { id: EVERYBODY, type: 'SystemDefined' };

  test.each<[string, boolean, Rights]>([
    ['a group is denied', true, rights([OWNER], [denial({ principals: [everybody, group] })])],
    ['a group is spared by what denies them', true, rights([OWNER], [denial({ excludedPrincipals: [group] })])],
    ['a group may not govern the vault', true, rights([OWNER], [denial({ principals: [group] })], { need: inside })],
    ['they are denied themselves', false, rights([OWNER], [denial()])],
    ['everybody is denied', false, rights([OWNER], [denial({ principals: [everybody] })])],
    ['nobody is denied', false, rights([])],
    [
      'one entry of several would do, if it were for a group of theirs',
      true,
      rights([], [], { need: inside, policies: seen([entry('ben', ['get']), entry('x', ['get']), entry('g')]) }),
    ],
    ['their own entry does', false, rights([], [], { need: inside, policies: seen([entry('ben'), entry('g')]) })],
    ['they govern the vault anyhow', false, rights([OWNER], [], { need: inside, policies: seen([entry('g')]) })],
  ])('where %s: %s', (_, matter, each) => {
    expect(hangsOnGroups(each)).toBe(matter);
  });
});
