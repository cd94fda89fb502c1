import type { DenyAssignment, RoleAssignment } from '../../../services/domain/access.ts';
import type { Need } from '../../../services/domain/need.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { english } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { denial, GROUP_SCOPE, held, permits, rights, seen, unseen } from './holding.ts';
import { judged, OWNER, WHERE } from './judged.ts';

describe('of somebody whose groups are known', () => {
  const ofGroup = (excluded: DenyAssignment['principals'] = []) =>
    denial({ principals: [{ id: 'g', type: 'Group' }], excludedPrincipals: excluded });

  test.each<[string, DenyAssignment, Rights['groups'], 'allowed' | 'refused']>([
    ['a group that they are not in is denied', ofGroup(), seen(['h']), 'allowed'],
    ['a group that they are in is denied', ofGroup(), seen(['h', 'G']), 'refused'],
    ['a group is denied, and theirs cannot be read', ofGroup(), unseen, 'refused'],
    [
      'a group is denied, and another excepted that they are in',
      ofGroup([{ id: 'h', type: 'Group' }]),
      seen(['g', 'h']),
      'allowed',
    ],
    [
      'they are denied, and a group excepted that they are not in',
      denial({ excludedPrincipals: [{ id: 'h', type: 'Group' }] }),
      seen([]),
      'refused',
    ],
  ])('%s', (_, denied, groups, verdict) => {
    expect(judged([rights([OWNER], [denied], { groups })]).verdict).toBe(verdict);
  });
});

test.each<[string, Partial<Rights>]>([
  [`The roles for ${WHERE} could not be read.`, { assignments: unseen }],
  [`The deny assignments for ${WHERE} could not be read.`, { denials: unseen }],
])('what could not be read does not count as allowed: %s', (because, changed) => {
  expect(judged([rights([OWNER], [], changed)])).toEqual({ verdict: 'refused', because });
});

describe('says what is missing, where, and what would do', () => {
  const guid = '4633458b-17de-408a-b874-0445c86b69e6';
  const assign: Need = {
    action: 'Microsoft.Authorization/roleAssignments/write',
    scope: VAULT_ID,
    request: { roleId: guid, principalId: guid, principalType: 'ServicePrincipal' },
  };
  const only = (condition: string) => held([permits(['*'])], { roleName: 'Owner', condition });
  const allowing = (type: string) =>
    `@Request[Microsoft.Authorization/roleAssignments:PrincipalType] StringEqualsIgnoreCase '${type}'`;

  test.each<[string, Rights]>([
    [
      `No role gives ${WHERE}: Key Vault Contributor would do.`,
      rights([held([permits(['*'])], { scope: '/subscriptions/2', condition: '@' })]),
    ],
    [
      `No role gives Microsoft.Web/certificates/write at ${VAULT_ID}: Website Contributor would do.`,
      rights([], [], { need: { action: 'Microsoft.Web/certificates/write', scope: VAULT_ID } }),
    ],
    [
      `Owner gives ${assign.action} at ${VAULT_ID}, but its condition leaves out this change: Role Based Access Control Administrator would do.`,
      rights([only(allowing('User'))], [], { need: assign }),
    ],
    [`The deny assignment keep-out covers ${WHERE}.`, rights([OWNER], [denial()])],
  ])('refused: %s', (because, each) => {
    expect(judged([each])).toEqual({ verdict: 'refused', because });
  });

  test('conditional: a condition that cannot be judged', () => {
    expect(judged([rights([only('@Environment[UtcNow] DateTimeLessThan 2027')], [], {})])).toEqual({
      verdict: 'conditional',
      because: `Owner gives ${WHERE} only under a condition that could not be judged: Azure may refuse.`,
    });
  });

  test('allowed: a condition that this change meets, and one that is about other actions', () => {
    expect(judged([rights([only(allowing('ServicePrincipal'))], [], { need: assign })]).verdict).toBe('allowed');
    expect(
      judged([rights([only(`!(ActionMatches{'Microsoft.Authorization/*'}) OR ${allowing('User')}`)])]).verdict,
    ).toBe('allowed');
  });
});

test('a role whose condition Azure keeps to itself is no way to give roles, and one of another id is', () => {
  const assign: Need = { action: 'Microsoft.Authorization/roleAssignments/write', scope: VAULT_ID };
  const given = (id: string) =>
    held([permits(['Microsoft.Authorization/*'])], { roleDefinitionId: `/x/roleDefinitions/${id}` });
  const verdictOf = (id: string) => judged([rights([given(id)], [], { need: assign })]).verdict;

  expect(verdictOf('8B54135C-b56d-4d72-a534-26097cfdc8d8')).toBe('conditional');
  expect(verdictOf('f58310d9-a9f6-439a-9e8d-f62e7b41a168')).toBe('allowed');
});

test('nothing asked is nothing allowed', () => {
  expect(judged([])).toEqual({ verdict: 'refused', because: 'No right was asked about.' });
});

describe('of several needs', () => {
  const sync = { need: { action: 'Microsoft.Web/certificates/write', scope: VAULT_ID } };
  const onCondition = held([permits(['*'])], { roleName: 'Owner', condition: 'Exists @Request[x]' });
  const noRole = `No role gives ${sync.need.action} at ${VAULT_ID}: Website Contributor would do.`;

  test('every one has to be allowed, and the first that is not is named', () => {
    expect(judged([rights([OWNER]), rights([], [], sync), rights([])])).toEqual({
      verdict: 'refused',
      because: noRole,
    });
    expect(judged([rights([OWNER]), rights([OWNER], [], sync)])).toEqual({ verdict: 'allowed', because: '' });
  });

  test('one that is refused weighs more than one that is conditional', () => {
    expect(judged([rights([onCondition]), rights([], [], sync)]).because).toBe(noRole);
    expect(judged([rights([onCondition]), rights([OWNER], [], sync)]).verdict).toBe('conditional');
  });
});

describe('a role that is not activated', () => {
  const ready = (changed: Partial<RoleAssignment> = {}) =>
    seen([held([permits(['*'])], { roleName: 'Owner', ...changed })]);
  const hint =
    `Eligible for Owner at ${GROUP_SCOPE}, not activated: ` +
    'activate it in Privileged Identity Management and press again; until then ';

  test('is named, and gives nothing yet', () => {
    expect(judged([rights([], [], { eligible: ready() })])).toEqual({
      verdict: 'refused',
      because: `${hint}no role gives ${WHERE}: Key Vault Contributor would do.`,
    });
  });

  test('is named where another one is conditional', () => {
    const because = judged([rights([held([permits(['*'])], { condition: '@' })], [], { eligible: ready() })]).because;

    expect(english(because).startsWith(`${hint}Role gives`)).toBe(true);
  });

  test.each<[string, Partial<Rights>]>([
    ['would not do', { eligible: ready({ permissions: [permits(['*/read'])] }) }],
    ['would do somewhere else only', { eligible: ready({ scope: '/subscriptions/2' }) }],
    ['would do under a condition only that nobody can judge', { eligible: ready({ condition: '@' }) }],
    ['could not be read', { eligible: unseen }],
    ['was not asked for', { eligible: null }],
  ])('is not spoken of where it %s', (_, changed) => {
    expect(judged([rights([], [], changed)]).because).toBe(`No role gives ${WHERE}: Key Vault Contributor would do.`);
  });

  test('is not spoken of to somebody who is denied', () => {
    expect(judged([rights([], [denial()], { eligible: ready() })]).because).toBe(
      `The deny assignment keep-out covers ${WHERE}.`,
    );
  });
});
