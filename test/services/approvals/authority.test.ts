import { judgeAuthority } from '../../../services/approvals/authority.ts';
import type { DenyAssignment, RoleAssignment } from '../../../services/domain/access.ts';
import type { Need } from '../../../services/domain/need.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { english, inEnglish } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { ACTION, denial, GROUP_SCOPE, held, MANAGEMENT_GROUP, permits, rights, seen, unseen } from './holding.ts';

const OWNER = held([permits(['*'])], { roleName: 'Owner' });
const WHERE = `${ACTION} at ${VAULT_ID}`;
const judged = (all: readonly Rights[]) => inEnglish(judgeAuthority(all));

test.each<[string, RoleAssignment[], DenyAssignment[], boolean]>([
  ['no role', [], [], false],
  ['an owner of the group', [held([permits(['*'])])], [], true],
  ['the exact action, in other letters', [held([permits([ACTION.toUpperCase()])])], [], true],
  ['a reader', [held([permits(['*/read'])])], [], false],
  ['a role that leaves the action out', [held([permits(['*'], ['Microsoft.KeyVault/*/write'])])], [], false],
  [
    'what one role leaves out, another gives',
    [held([permits(['*'], ['*/write'])]), held([permits(['Microsoft.KeyVault/*'])])],
    [],
    true,
  ],
  ['a role on a group of a longer name', [held([permits(['*'])], { scope: `${GROUP_SCOPE}-2` })], [], false],
  ['a role on another vault', [held([permits(['*'])], { scope: `${VAULT_ID}2` })], [], false],
  ['a role at the root', [held([permits(['*'])], { scope: '/' })], [], true],
  [
    'a role on the vault itself, in other letters',
    [held([permits(['*'])], { scope: VAULT_ID.toUpperCase() })],
    [],
    true,
  ],
  [
    'a role on the subscription',
    [held([permits(['*'])], { scope: VAULT_ID.split('/resourceGroups')[0] ?? '' })],
    [],
    true,
  ],
  ['a role on the subscription, with a slash behind', [held([permits(['*'])], { scope: `${GROUP_SCOPE}/` })], [], true],
  ['a role of which Azure does not say where it is held', [held([permits(['*'])], { scope: '' })], [], false],
  ['a role on another subscription', [held([permits(['*'])], { scope: '/subscriptions/2' })], [], false],
  ['a role below the vault', [held([permits(['*'])], { scope: `${VAULT_ID}/secrets/wildcard` })], [], false],
  ['a role on a management group', [held([permits(['*'])], { scope: MANAGEMENT_GROUP })], [], true],
  ['a role on something called like one', [held([permits(['*'])], { scope: `/x${MANAGEMENT_GROUP}` })], [], false],
  [
    'a role with a condition, and one without',
    [held([permits(['*'])], { condition: '@' }), held([permits(['*'])])],
    [],
    true,
  ],
  ['a role that only acts inside vaults', [held([{ ...permits([]), dataActions: ['*'] }])], [], false],
  ['every action of the provider', [held([permits(['Microsoft.KeyVault/*'])])], [], true],
  ['every write of everything', [held([permits(['*/write'])])], [], true],
  ['a prefix of the action', [held([permits(['Microsoft.KeyVault/vaults'])])], [], false],
  ['a longer action', [held([permits([`${ACTION}/more`])])], [], false],
  ['a dot is a dot and not any letter', [held([permits([ACTION.replace('.', '?')])])], [], false],
  [
    'two halves of a role, one of which leaves out what the other gives',
    [held([permits(['*'], ['*/write']), permits([ACTION])])],
    [],
    true,
  ],
  ['an owner who is denied', [held([permits(['*'])])], [denial()], false],
  [
    'a denial of something else',
    [held([permits(['*'])])],
    [denial({ permissions: [permits(['Microsoft.Web/*'])] })],
    true,
  ],
  ['a denial on a management group', [held([permits(['*'])])], [denial({ scope: MANAGEMENT_GROUP })], false],
  [
    'a denial on the vault alone',
    [held([permits(['*'])])],
    [denial({ scope: VAULT_ID.toLowerCase(), appliesToChildScopes: false })],
    false,
  ],
  [
    'a denial on another group of a longer name',
    [held([permits(['*'])])],
    [denial({ scope: `${GROUP_SCOPE}-2` })],
    true,
  ],
  [
    'a denial of somebody else',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'cleo', type: 'User' }] })],
    true,
  ],
  [
    'a denial that leaves the action out',
    [held([permits(['*'])])],
    [denial({ permissions: [permits(['*'], [ACTION])] })],
    true,
  ],
  [
    'a denial of what is inside vaults',
    [held([permits(['*'])])],
    [denial({ permissions: [{ ...permits([]), dataActions: ['*'] }] })],
    true,
  ],
  ['the second of two denials', [held([permits(['*'])])], [denial({ scope: '/subscriptions/2' }), denial()], false],
  [
    'a denied group, from which this person is excepted',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }], excludedPrincipals: [{ id: 'ben', type: 'User' }] })],
    true,
  ],
  [
    'a denied person, from which a group is excepted that may or may not hold them',
    [held([permits(['*'])])],
    [denial({ excludedPrincipals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
  [
    'a denied group, from which itself is excepted',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }], excludedPrincipals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
  [
    'somebody of the same id in other letters is denied',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'BEN', type: 'User' }] })],
    false,
  ],
  [
    'everybody is denied, by a type of its own',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: '0', type: 'Everyone' }] })],
    false,
  ],
  [
    'everybody is denied, by the id that stands for all',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: '00000000-0000-0000-0000-000000000000', type: '' }] })],
    false,
  ],
  [
    'something is denied of which Azure does not say what it is',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'g', type: '' }] })],
    false,
  ],
  [
    'a service is denied',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 's', type: 'ServicePrincipal' }] })],
    true,
  ],
  ['a denial that stays above', [held([permits(['*'])])], [denial({ appliesToChildScopes: false })], true],
  [
    'everybody is denied',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: '0', type: 'SystemDefined' }] })],
    false,
  ],
  [
    'everybody but this person is denied',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: '0', type: 'SystemDefined' }], excludedPrincipals: [{ id: 'ben', type: 'User' }] })],
    true,
  ],
  [
    'a group is denied that may hold them',
    [held([permits(['*'])])],
    [denial({ principals: [{ id: 'g', type: 'Group' }] })],
    false,
  ],
])('%s', (_, assignments, denials, may) => {
  expect(judged([rights(assignments, denials)]).verdict).toBe(may ? 'allowed' : 'refused');
});

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
