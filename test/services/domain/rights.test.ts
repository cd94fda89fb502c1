import type { AccessPolicy } from '../../../services/domain/key-vault.ts';
import type { Need } from '../../../services/domain/need.ts';
import { denialOf, grantOf, hangsOnGroups, POLICY_PERMISSIONS } from '../../../services/domain/rights.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { ACTION, denial, held, permits, rights, seen, unseen } from '../approvals/holding.ts';

const UPDATE = 'Microsoft.KeyVault/vaults/certificates/update/action';
const INSIDE: Need = { action: UPDATE, scope: VAULT_ID, inVault: 'access-policies', orElse: ACTION };
const BY_ROLES: Need = { ...INSIDE, inVault: 'roles' };
const GOVERNS = held([permits([ACTION])]);
const DOES = held([{ ...permits([]), dataActions: [UPDATE] }]);
const PERHAPS = held([permits([ACTION])], { condition: 'Exists @Request[x]' });
const entry = (but: Partial<AccessPolicy> = {}): AccessPolicy => ({
  objectId: 'ben',
  applicationId: null,
  secrets: [],
  certificates: ['update'],
  ...but,
});
const byPolicy = (entries: readonly AccessPolicy[], but: object = {}) =>
  rights([], [], { need: INSIDE, policies: seen(entries), ...but });

describe('a grant', () => {
  test('is of the action itself where that is given, and of governing where only that is', () => {
    const of = (assignments: Parameters<typeof rights>[0]) => grantOf(rights(assignments, [], { need: BY_ROLES }));

    expect(of([DOES])).toEqual({ certainty: 'yes', byGoverning: false });
    expect(of([GOVERNS])).toEqual({ certainty: 'yes', byGoverning: true });
    expect(of([DOES, GOVERNS])).toEqual({ certainty: 'yes', byGoverning: false });
    expect(of([PERHAPS])).toEqual({ certainty: 'perhaps', byGoverning: true });
    expect(of([])).toEqual({ certainty: 'no', byGoverning: false });
  });

  test('is by no governing where nobody could let themselves in, or may not', () => {
    const { orElse: _orElse, ...plain } = BY_ROLES;

    expect(grantOf(rights([GOVERNS], [], { need: plain })).certainty).toBe('no');
    expect(grantOf(rights([GOVERNS], [denial()], { need: BY_ROLES })).certainty).toBe('no');
  });

  test('is none that was not seen', () => {
    expect(grantOf(rights([], [], { assignments: unseen })).certainty).toBe('no');
    expect(grantOf(rights([], [], { need: INSIDE, policies: unseen })).certainty).toBe('no');
    expect(grantOf(rights([], [], { need: INSIDE })).certainty).toBe('no');
    expect(grantOf(rights([GOVERNS], [], { denials: unseen, need: BY_ROLES })).certainty).toBe('yes');
  });

  test.each<[string, AccessPolicy, object, 'yes' | 'no']>([
    ['an entry of theirs', entry(), {}, 'yes'],
    ['an entry of theirs, in other letters', entry({ objectId: 'BEN', certificates: ['Update'] }), {}, 'yes'],
    ['an entry that gives everything', entry({ certificates: ['all'] }), {}, 'yes'],
    ['an entry for something else', entry({ certificates: ['get'], secrets: ['update', 'set'] }), {}, 'no'],
    ['an entry on behalf of somebody', entry({ applicationId: 'app' }), {}, 'no'],
    ['an entry of somebody else', entry({ objectId: 'cleo' }), {}, 'no'],
    ['an entry of a group of theirs', entry({ objectId: 'g' }), { groups: seen(['f', 'G']) }, 'yes'],
    ['an entry of a group that may be theirs', entry({ objectId: 'g' }), { groups: unseen }, 'no'],
    ['an entry for an action that has no name there', entry(), { need: { ...INSIDE, action: 'x' } }, 'no'],
  ])('by access policies is: %s', (_, policy, but, certainty) => {
    expect(grantOf(byPolicy([entry({ objectId: 'x' }), policy], but)).certainty).toBe(certainty);
  });
});

test('nothing is by governing where nothing is given', () => {
  expect(grantOf(byPolicy([]))).toEqual({ certainty: 'no', byGoverning: false });
});

test.each(Object.entries(POLICY_PERMISSIONS))('%s has its name in access policies', (action, { of, permission }) => {
  const given = entry({ certificates: [], [of]: [permission] });

  expect(action).toContain(`vaults/${of}/`);
  expect(grantOf(byPolicy([given], { need: { ...INSIDE, action: action.toUpperCase() } })).certainty).toBe('yes');
  expect(grantOf(byPolicy([entry({ certificates: [] })], { need: { ...INSIDE, action } })).certainty).toBe('no');
});

test('the names of actions are those of access policies', () => {
  expect(Object.values(POLICY_PERMISSIONS).map(({ of, permission }) => `${of} ${permission}`)).toEqual([
    'certificates create',
    'certificates recover',
    'certificates update',
    'secrets recover',
    'secrets set',
  ]);
});

describe('a denial', () => {
  const of = (but: Parameters<typeof denial>[0], more: object = {}, need: Need = { action: ACTION, scope: VAULT_ID }) =>
    denialOf(rights([], [denial(but)], more), need)?.id;
  const group = { id: 'g', type: 'Group' };

  test('keeps somebody from what it names, among actions or among what is done inside a vault', () => {
    expect(of({})).toBe('/da');
    expect(of({ permissions: [permits(['*'])] })).toBe('/da');
    expect(of({ permissions: [permits(['*'])] }, {}, INSIDE)).toBeUndefined();
    expect(of({ permissions: [{ ...permits([]), dataActions: [UPDATE] }] }, {}, INSIDE)).toBe('/da');
    expect(of({ permissions: [permits(['x'])] })).toBeUndefined();
  });

  test('that was not seen keeps nobody from anything', () => {
    expect(of({}, { denials: unseen })).toBeUndefined();
  });

  test('of a group holds where it may be theirs, and not where it is known not to be', () => {
    expect(of({ principals: [group] })).toBe('/da');
    expect(of({ principals: [group] }, { groups: unseen })).toBe('/da');
    expect(of({ principals: [group] }, { groups: seen(['g']) })).toBe('/da');
    expect(of({ principals: [group] }, { groups: seen(['f']) })).toBeUndefined();
    expect(of({}, { groups: seen([]) })).toBe('/da');
  });

  test('of another person or application is not theirs', () => {
    expect(of({ principals: [{ id: 'cleo', type: 'User' }] })).toBeUndefined();
    expect(of({ principals: [{ id: 'app', type: 'servicePrincipal' }] })).toBeUndefined();
    expect(of({ principals: [{ id: 'cleo', type: 'USER' }] })).toBeUndefined();
  });

  test('spares them by name, or by a group that is known to be theirs', () => {
    const both = { principals: [{ id: 'ben', type: 'User' }, group] };

    expect(of({ ...both, excludedPrincipals: [{ id: 'BEN', type: 'User' }] })).toBeUndefined();
    expect(of({ ...both, excludedPrincipals: [group] })).toBe('/da');
    expect(of({ ...both, excludedPrincipals: [group] }, { groups: seen(['g']) })).toBeUndefined();
  });
});

describe('the groups of somebody matter', () => {
  test('where an entry of others would do', () => {
    expect(hangsOnGroups(byPolicy([entry({ objectId: 'g' })]))).toBe(true);
    expect(hangsOnGroups(byPolicy([entry({ objectId: 'g', certificates: ['get'] })]))).toBe(false);
    expect(hangsOnGroups(byPolicy([entry({ objectId: 'BEN', certificates: ['get'] })]))).toBe(false);
  });

  test('not where the policies were not seen', () => {
    expect(hangsOnGroups(rights([], [], { need: INSIDE, policies: unseen }))).toBe(false);
    expect(hangsOnGroups(rights([], [], { need: INSIDE }))).toBe(false);
  });

  test('where a denial names one, or spares one, but not where it is of everybody', () => {
    const ben = { id: 'ben', type: 'User' };
    const group = { id: 'g', type: 'Group' };
    const everybody = { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' };
    const matters = (but: Parameters<typeof denial>[0]) => hangsOnGroups(rights([], [denial(but)]));

    expect(matters({ principals: [group] })).toBe(true);
    expect(matters({ principals: [ben], excludedPrincipals: [group] })).toBe(true);
    expect(matters({ principals: [ben] })).toBe(false);
    expect(matters({ principals: [everybody] })).toBe(false);
  });
});
