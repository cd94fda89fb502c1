import type { Certainty } from '../../../../services/domain/condition/certainty.ts';
import { conditionHolds } from '../../../../services/domain/condition/holds.ts';
import type { Need } from '../../../../services/domain/need.ts';

const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';
const TYPE = 'Microsoft.Authorization/roleAssignments';
const WRITE = `${TYPE}/write`;
const DELETE = `${TYPE}/delete`;

const request = { roleId: SECRETS_USER, principalId: SERVICE, principalType: 'ServicePrincipal' };
const giving: Need = { action: WRITE, scope: '/x', request };
const taking: Need = { action: DELETE, scope: '/x', request };
const writing: Need = { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: '/x' };

const onlyFor = (action: string, expression: string) => `((!(ActionMatches{'${action}'})) OR (${expression}))`;
const role = (values: string, operator = 'ForAnyOfAnyValues:GuidEquals', source = 'Request') =>
  `@${source}[${TYPE}:RoleDefinitionId] ${operator} {${values}}`;
const principal = (values: string, operator = 'ForAnyOfAnyValues:GuidEquals') =>
  `@Request[${TYPE}:PrincipalId] ${operator} {${values}}`;
const kind = (values: string, operator = 'ForAnyOfAnyValues:StringEqualsIgnoreCase') =>
  `@Request[${TYPE}:PrincipalType] ${operator} {${values}}`;

const asked = (condition: string, need: Need = giving): Certainty => conditionHolds(condition, need);

describe('the forms that the portal writes', () => {
  const roles = `${onlyFor(WRITE, role(`${OWNER}, ${SECRETS_USER}`))} AND ${onlyFor(DELETE, role(OWNER, undefined, 'Resource'))}`;
  const allBut = (values: string) => onlyFor(WRITE, role(values, 'ForAnyOfAllValues:GuidNotEquals'));

  test.each<[string, string, Need, Certainty]>([
    ['some roles may be given: this one', roles, giving, 'yes'],
    [
      'some roles may be given: not this one',
      roles,
      { ...giving, request: { ...request, roleId: CERTIFICATE_USER } },
      'no',
    ],
    ['some roles may be given, and others taken: this one not', roles, taking, 'no'],
    [
      'some roles may be given, and others taken: that one',
      roles,
      { ...taking, request: { ...request, roleId: OWNER } },
      'yes',
    ],
    ['some roles may be given: what else is done is free', roles, writing, 'yes'],
    ['all roles but some: this one', allBut(`${OWNER}, ${CERTIFICATE_USER}`), giving, 'yes'],
    ['all roles but some: not this one', allBut(`${OWNER}, ${SECRETS_USER}`), giving, 'no'],
    [
      'some roles, and some kinds of principal: this one',
      onlyFor(WRITE, `${role(SECRETS_USER)} AND ${kind("'ServicePrincipal'")}`),
      giving,
      'yes',
    ],
    [
      'some roles, and some kinds of principal: not this one',
      onlyFor(WRITE, `${role(SECRETS_USER)} AND ${kind("'User', 'Group'")}`),
      giving,
      'no',
    ],
    ['some principals: this one', onlyFor(WRITE, `${role(SECRETS_USER)} AND ${principal(SERVICE)}`), giving, 'yes'],
    ['some principals: not this one', onlyFor(WRITE, `${role(SECRETS_USER)} AND ${principal(OWNER)}`), giving, 'no'],
    ['a kind that every object has a word for', onlyFor(WRITE, kind('constructor')), giving, 'no'],
    ['nothing at all', ' \n ', giving, 'yes'],
  ])('%s', (_, condition, need, answer) => {
    expect(asked(condition, need)).toBe(answer);
  });

  test('are read over lines, without blanks, in any letter case, and by either way to write a joint', () => {
    const lines = `(\n (\n  !(ActionMatches{'${WRITE}'})\n )\n OR \n (\n  ${role(SECRETS_USER)}\n )\n)`;

    expect(asked(lines)).toBe('yes');
    expect(asked(`((!(actionmatches{'${WRITE.toUpperCase()}'}))or(${role(OWNER).toLowerCase()}))`)).toBe('no');
    expect(asked(`NOT ActionMatches{'${WRITE}'} || ${role(SECRETS_USER.toUpperCase())}`)).toBe('yes');
    expect(asked(`ActionMatches{'${WRITE}'}&&!(${role(SECRETS_USER)})`)).toBe('no');
    expect(
      asked(`ActionMatches { '${TYPE}/*' } AND @Request[ ${TYPE}:RoleDefinitionId ] GuidEquals '${SECRETS_USER}'`),
    ).toBe('yes');
  });

  test('know a role by the last part of its id', () => {
    const roleId = `/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`;

    expect(asked(role(SECRETS_USER), { ...giving, request: { ...request, roleId } })).toBe('yes');
  });
});

describe('a comparison', () => {
  const both = `${SECRETS_USER}, ${OWNER}`;

  test.each<[string, string, Certainty]>([
    ['equal to any', role(both), 'yes'],
    ['equal to all', role(both, 'ForAnyOfAllValues:GuidEquals'), 'no'],
    ['equal to all of one', role(SECRETS_USER, 'ForAllOfAllValues:GuidEquals'), 'yes'],
    ['every side equal to any', role(both, 'ForAllOfAnyValues:GuidEquals'), 'yes'],
    ['unlike any', role(both, 'ForAnyOfAnyValues:GuidNotEquals'), 'yes'],
    ['unlike any of one', role(SECRETS_USER, 'ForAnyOfAnyValues:GuidNotEquals'), 'no'],
    ['unlike all', role(both, 'ForAnyOfAllValues:GuidNotEquals'), 'no'],
    ['unlike all of others', role(`${OWNER}, ${CERTIFICATE_USER}`, 'ForAllOfAllValues:GuidNotEquals'), 'yes'],
    ['with one value', role(SECRETS_USER, 'GuidEquals'), 'yes'],
    ['unlike one value', role(OWNER, 'GuidNotEquals'), 'yes'],
    ['of text in any letters', kind("'serviceprincipal'"), 'yes'],
    ['of text in these letters', kind("'ServicePrincipal'", 'StringEquals'), 'yes'],
    ['of text in other letters', kind("'serviceprincipal'", 'StringEquals'), 'no'],
    ['of text unlike', kind("'User'", 'StringNotEqualsIgnoreCase'), 'yes'],
    ['of text unlike, in other letters', kind("'serviceprincipal'", 'StringNotEquals'), 'yes'],
    ['of text unlike all', kind("'User', 'ServicePrincipal'", 'ForAnyOfAllValues:StringNotEqualsIgnoreCase'), 'no'],
  ])('%s', (_, condition, answer) => {
    expect(asked(condition)).toBe(answer);
  });

  test.each<[string, string, Need]>([
    ['of what is there, while something is written', role(SECRETS_USER, undefined, 'Resource'), giving],
    ['of what is written, while something is deleted', role(SECRETS_USER), taking],
    ['of who asks', role(SECRETS_USER, undefined, 'Principal'), giving],
    ['of the hour', "@Environment[UtcNow] DateTimeGreaterThan '2026-01-01T00:00:00.0Z'", giving],
    ['of an attribute that nobody knows', `@Request[${TYPE}:Condition] StringEquals 'x'`, giving],
    ['of a tag', "@Resource[Microsoft.Storage/x/tags:Project<$key_case_sensitive$>] StringEquals 'Cascade'", giving],
    ['of a request that is not known', role(SECRETS_USER), { action: WRITE, scope: '/x' }],
    ['while something else is done', role(SECRETS_USER), { ...writing, request }],
    ['with no values', role(''), giving],
    ['with several values where one is meant', role(both, 'GuidEquals'), giving],
    ['with what is no id', role(`${SECRETS_USER}, owner`), giving],
    ['as text, of an id', role(`'${SECRETS_USER}'`, 'ForAnyOfAnyValues:StringEquals'), giving],
    ['as an id, of text', kind(SERVICE, 'ForAnyOfAnyValues:GuidEquals'), giving],
    ['by likeness', kind("'Service*'", 'StringLike'), giving],
    ['by a word that goes on', kind("'ServicePrincipal'", 'StringEqualsSomehow'), giving],
    ['with more than an id', role(`${SECRETS_USER}0`), giving],
    ['with an id at the end of something', role(`x${SECRETS_USER}`), giving],
    ['by a word that nobody knows', role(SECRETS_USER, 'ForEachOfAnyValues:GuidEquals'), giving],
    ['of two attributes', `@Request[${TYPE}:PrincipalId] GuidEquals @Principal[x:y]`, giving],
    [
      'the other way round',
      `{${SECRETS_USER}} ForAnyOfAnyValues:GuidEquals @Request[${TYPE}:RoleDefinitionId]`,
      giving,
    ],
  ])('is left open %s', (_, condition, need) => {
    expect(asked(condition, need)).toBe('perhaps');
    expect(asked(`!(${condition})`, need)).toBe('perhaps');
  });
});

describe('what is left open', () => {
  const open = 'Exists @Request[Microsoft.Storage/x:snapshot]';
  const yes = `ActionMatches{'*'}`;
  const no = `ActionMatches{'nothing'}`;

  test.each<[string, Certainty]>([
    [open, 'perhaps'],
    [`NOT ${open}`, 'perhaps'],
    [`NOT ${no}`, 'yes'],
    [`not ${yes}`, 'no'],
    [`${open} AND ${yes}`, 'perhaps'],
    [`${open} AND ${no}`, 'no'],
    [`${open} OR ${yes}`, 'yes'],
    [`${open} OR ${no}`, 'perhaps'],
    [`!(${open} OR ${no}) AND ${yes}`, 'perhaps'],
    [`!(ActionMatches{'Microsoft.Storage/blobs/read'} AND SubOperationMatches{'Blob.List'})`, 'yes'],
    [`name StringEquals 'a' OR ${yes}`, 'yes'],
    [`SubOperationMatches{'${WRITE}'}`, 'perhaps'],
    [`ActionMatches{'${WRITE}', '${DELETE}'}`, 'perhaps'],
    ['ActionMatches{}', 'perhaps'],
    [`ActionMatches @Request[${TYPE}:RoleDefinitionId]`, 'perhaps'],
  ])('matters only where nothing else decides: %s', (condition, answer) => {
    expect(asked(condition)).toBe(answer);
  });

  test.each([`${yes} AND ${no} OR ${yes}`, `${no} OR ${yes} AND ${no}`, `${yes} OR ${yes} AND ${open}`])(
    'is which of two different joints comes first: %s',
    (condition) => {
      expect(asked(condition)).toBe('perhaps');
    },
  );

  test('is nothing where both joints lead to the same', () => {
    expect(asked(`${yes} AND ${yes} OR ${yes}`)).toBe('yes');
    expect(asked(`${no} OR ${no} AND ${no}`)).toBe('no');
    expect(asked(`(${yes} AND ${no}) OR ${yes}`)).toBe('yes');
    expect(asked(`${yes} AND (${no} OR ${yes})`)).toBe('yes');
  });
});

test.each([
  '@',
  '(',
  ')',
  '()',
  '!',
  'AND',
  "ActionMatches{'*'",
  "ActionMatches{'*'})",
  "(ActionMatches{'*'}",
  "ActionMatches{'*'} AND",
  "OR ActionMatches{'*'}",
  "ActionMatches{'*'} ActionMatches{'*'}",
  "ActionMatches('*')",
  "ActionMatches{'*' '*'}",
  "ActionMatches{,'*'}",
  "ActionMatches{'it\\'s'} OR ActionMatches{'*'}",
  "ActionMatches{'*} OR ActionMatches{*}",
  '@Request[x StringEquals y',
  '@Request[x:y]',
  '@Request[x:y] StringEquals',
  "@Request[x:y] AND ActionMatches{'*'}",
  "Resource[name1] StringLike 'a*c?'",
  "ActionMatches{'*'} ; DROP",
  'ActionMatches{',
  "ActionMatches{'*',",
  "'x'{'*'} OR ActionMatches{'*'}",
  "@Request[x:y] 'a' 'b' OR ActionMatches{'*'}",
  "@Request[x:y] StringEquals ('a'} OR ActionMatches{'*'}",
  "@Request[x:y] StringEquals OR ActionMatches{'*'}",
  `${'('.repeat(301)}ActionMatches{'*'}${')'.repeat(301)}`,
  `${'!'.repeat(302)}ActionMatches{'*'}`,
])('a condition that is not understood as a whole is left open: %s', (condition) => {
  expect(asked(condition)).toBe('perhaps');
});

test('space around a condition means nothing', () => {
  expect(asked(" \n ActionMatches{'*'} \n ")).toBe('yes');
});

test('a condition as deep as people write is understood', () => {
  expect(asked(`${'('.repeat(300)}ActionMatches{'*'}${')'.repeat(300)}`)).toBe('yes');
  expect(asked(`${'!'.repeat(300)}ActionMatches{'*'}`)).toBe('yes');
});
