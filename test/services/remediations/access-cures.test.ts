import { givenBy, type RoleAssignment } from '../../../services/domain/access.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { needsOf } from '../../../services/domain/need.ts';
import { MANAGED, permission, policy, READER, role } from '../../helpers/evidence.ts';
import { byRoles, firewall, vault } from '../../helpers/facts.ts';
import { BYPASS, changesFor, eachUnseen, GRANT, planFor, ROLE, SYNC } from './planning.ts';

const ANA = 'eaf215e1-e3ec-528c-8836-de9e6fa60424';
const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
const SECRETS_USER = {
  ...ROLE,
  roleId: '4633458b-17de-408a-b874-0445c86b69e6',
  roleName: 'Key Vault Secrets User',
};
/** Leaves its holder Key Vault Reader and Key Vault Secrets User to give, as the role of a Data Access Administrator does among others. */
const ONLY_THESE =
  "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{21090545-7ca7-4776-b22c-e363652d74d2, 4633458b-17de-408a-b874-0445c86b69e6}))";
const GIVES_ROLES = permission({ actions: ['Microsoft.Authorization/roleAssignments/write'] });

describe('an access policy', () => {
  test('gives both permissions and no more, at the vault, by the object id', () => {
    expect(changesFor(['grant-missing'], { facts: vault({ accessPolicies: [] }) })).toEqual([GRANT, SYNC]);
  });

  test.each([
    ['secrets alone', { secrets: ['list'], certificates: ['Get'] }, { secrets: ['get'] }],
    ['both', { secrets: ['set'], certificates: ['list'] }, { secrets: ['get'], certificates: ['get'] }],
    ['certificates alone', { secrets: ['ALL'], certificates: [] }, { certificates: ['get'] }],
  ])('adds what is lacking of %s, and its undo takes away no more than that', (_, has, lacking) => {
    const facts = vault({ accessPolicies: [{ ...policy, ...has }] });
    const only = { secrets: [], certificates: [], ...lacking };

    const [change] = changesFor(['grant-lacks-secret-get'], { facts });

    expect(change).toEqual({ ...GRANT, ...only, before: has, undo: { kind: 'remove-access-policy', ...only } });
  });

  test('does not build on an on-behalf-of policy, nor on anybody else’s', () => {
    const others = [
      { ...policy, applicationId: 'app' },
      { ...policy, objectId: MANAGED },
    ];

    expect(changesFor(['grant-is-compound'], { facts: vault({ accessPolicies: others }) })).toEqual([GRANT, SYNC]);
  });

  test.each<[string, Partial<Facts>]>([
    ['App Service lacks nothing', {}],
    ['there is no vault', { vault: null }],
    ['there is no principal', { ...vault({ accessPolicies: [] }), principal: null }],
    ['the vault obeys roles', vault({ accessPolicies: [], model: 'roles' })],
  ])('is not proposed where %s', (_, facts) => {
    expect(changesFor(['grant-missing'], { facts })).toEqual([]);
  });

  test.each(eachUnseen(['vault', 'principal']))('is not proposed where its %s was not seen', (unseen) => {
    expect(changesFor(['grant-missing'], { facts: vault({ accessPolicies: [] }), unseen: [unseen] })).toEqual([]);
  });
});

describe('a role', () => {
  const given = (principalId: string, condition: string | null = null): RoleAssignment => ({
    ...role('Some Administrator', [GIVES_ROLES], principalId),
    principalType: 'User',
    condition,
  });
  /** The role that is proposed with these people present, and these roles at the vault. */
  const proposed = (room: readonly string[] | null, vaultRoles: readonly RoleAssignment[]) =>
    changesFor(['role-missing'], { facts: { ...byRoles([]), vaultRoles }, around: { room } })[0];

  test('is the narrowest that works, at the vault', () => {
    expect(planFor(['role-missing'], { facts: byRoles([]) })).toMatchObject({ risk: 'low', changes: [ROLE, SYNC] });
  });

  test.each<[string, readonly string[] | null, readonly RoleAssignment[]]>([
    ['nothing is known of the people present', null, [given(ANA, 'some condition')]],
    ['nobody is there', [], [given(ANA)]],
    ['nobody there may give any role', [ANA], [given(BEN), role('Reader', [READER], ANA)]],
    ['somebody there may give any role', [BEN, ANA], [given(ANA)]],
    ['only a condition that nobody can judge stands between', [ANA], [given(ANA, 'some condition')]],
    ['the one who may is written in other letters', [ANA.toUpperCase()], [given(ANA)]],
  ])('stays the narrowest where %s', (_, room, vaultRoles) => {
    expect(proposed(room, vaultRoles)).toEqual(ROLE);
  });

  test('stays the narrowest where the roles at the vault were not seen', () => {
    const facts = { ...byRoles([]), vaultRoles: [given(ANA)] };

    const [change] = changesFor(['role-missing'], { facts, unseen: ['vaultRoles'], around: { room: [ANA] } });

    expect(change).toEqual(ROLE);
  });

  test('is the one that somebody present may surely give, where nobody there may surely give the narrowest', () => {
    const limited = given(ANA, ONLY_THESE);
    const mayGive = (roleId: string) => givenBy([limited], needsOf({ ...ROLE, roleId })) === 'yes';

    const change = proposed([BEN, ANA], [limited]);

    expect(mayGive(ROLE.roleId)).toBe(false);
    expect(change).toEqual(SECRETS_USER);
    expect(proposed([BEN, ANA], [limited, given(BEN)])).toEqual(ROLE);
  });

  test('does not lean on what somebody may give who is not there', () => {
    expect(proposed([BEN], [given(ANA, ONLY_THESE)])).toEqual(ROLE);
  });

  test.each<[string, Partial<Facts>]>([
    ['there is no vault', { ...byRoles([]), vault: null }],
    ['there is no principal', { ...byRoles([]), principal: null }],
    ['the vault obeys access policies', vault({ accessPolicies: [] })],
  ])('is not proposed where %s', (_, facts) => {
    expect(changesFor(['role-missing'], { facts })).toEqual([]);
  });

  test.each(eachUnseen(['vault', 'principal']))('is not proposed where its %s was not seen', (unseen) => {
    expect(changesFor(['role-missing'], { facts: byRoles([]), unseen: [unseen] })).toEqual([]);
  });
});

describe('a firewall', () => {
  const closed = (bypass: string, defaultAction?: string) => vault({ networkRules: firewall(bypass, defaultAction) });

  test('excepts trusted services, keeps its rules, and is undone to the very word it had', () => {
    expect(changesFor(['firewall-blocks-app-service'], { facts: closed('None') })).toEqual([BYPASS, SYNC]);
    expect(changesFor(['firewall-blocks-app-service'], { facts: closed('none', 'deny') })[0]).toMatchObject({
      rules: firewall('none', 'deny'),
      undo: { bypass: 'none' },
    });
  });

  test('that admits every trusted service is no small thing', () => {
    expect(planFor(['firewall-blocks-app-service'], { facts: closed('None') })?.risk).toBe('medium');
  });

  test('is left alone where there is none, or no vault', () => {
    expect(changesFor(['firewall-blocks-app-service'], { facts: vault({ networkRules: null }) })).toEqual([]);
    expect(changesFor(['firewall-blocks-app-service'], { facts: { vault: null } })).toEqual([]);
  });
});
