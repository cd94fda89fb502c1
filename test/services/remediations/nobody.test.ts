import type { RoleAssignment } from '../../../services/domain/access.ts';
import type { Change } from '../../../services/domain/change.ts';
import { permission, policy, READER, role, VAULT_ID } from '../../helpers/evidence.ts';
import { byRoles, certificate, vault } from '../../helpers/facts.ts';
import { type Given, inTheWayOf } from './in-the-way.ts';
import { BIND, BYPASS, ENABLE, GRANT, ONE_OF_EACH, RECOVER_SECRET, RENEW, ROLE, SYNC } from './planning.ts';

describe('nobody in the conversation', () => {
  const ANA = 'eaf215e1-e3ec-528c-8836-de9e6fa60424';
  const BEN = '09d0434a-0268-5070-a9cb-430749ad8214';
  const allowing = (actions: readonly string[], who: string, but: Partial<RoleAssignment> = {}): RoleAssignment => ({
    ...role('Some Role', [permission({ actions })], who),
    principalType: 'User',
    ...but,
  });
  const POLICIES = 'Microsoft.KeyVault/vaults/accessPolicies/write';
  const ROLES = 'Microsoft.Authorization/roleAssignments/write';
  const reader = { ...role('Reader', [READER], ANA), principalType: 'User' };
  const says = (changes: readonly Change[], vaultRoles: readonly RoleAssignment[], given: Given = {}) =>
    inTheWayOf(changes, { room: [ANA], ...given, facts: { vaultRoles, ...given.facts } }).map((guard) => guard.says);
  const NOBODY = 'Nobody in this conversation could do this in Azure, as roles stand. It takes';

  test('could make the changes: the roles that would do are named', () => {
    expect(inTheWayOf([GRANT, SYNC], { room: [ANA, BEN], facts: { vaultRoles: [reader] } })).toEqual([
      {
        rule: 'nobody-may-approve',
        stops: 'approval',
        says: `${NOBODY} Key Vault Contributor on kv-shop; Website Contributor on kv-shop-wildcard.`,
      },
    ]);
  });

  test('is not said where a plan asks nothing of the vault, whoever is there', () => {
    expect(inTheWayOf([SYNC], { room: [], facts: { vaultRoles: [reader] } })).toEqual([]);
    expect(inTheWayOf([GRANT], { room: [], facts: { vaultRoles: [reader] } })).toHaveLength(1);
  });

  const inRoleVault = { model: 'roles' as const };
  test.each<[string, readonly Change[], string]>([
    ['a role', [ROLE], 'Role Based Access Control Administrator on kv-shop'],
    ['a firewall', [BYPASS], 'Key Vault Contributor on kv-shop'],
    ['a policy and a firewall', [GRANT, BYPASS], 'Key Vault Contributor on kv-shop'],
    ['a vault', [ONE_OF_EACH['recover-vault']], 'Key Vault Contributor on kv-shop'],
    ['a binding besides', [GRANT, BIND], 'Key Vault Contributor on kv-shop; Website Contributor on app-shop'],
    [
      'a certificate in a vault that obeys roles',
      [{ ...RENEW, ...inRoleVault }],
      'Key Vault Certificates Officer or Role Based Access Control Administrator on kv-shop',
    ],
    [
      'a secret in a vault that obeys roles',
      [{ ...RECOVER_SECRET, ...inRoleVault, object: 'secret' }],
      'Key Vault Secrets Officer or Role Based Access Control Administrator on kv-shop',
    ],
    [
      'a certificate in a vault that obeys access policies',
      [RENEW],
      'an access policy for certificates/create or Key Vault Contributor on kv-shop',
    ],
  ])('may touch %s', (_, changes, takes) => {
    expect(says(changes, [reader])).toEqual([`${NOBODY} ${takes}.`]);
  });

  test.each<[string, readonly RoleAssignment[], Given]>([
    ['somebody there may', [reader, allowing([POLICIES], BEN)], { room: [ANA, BEN] }],
    ['somebody may, and is written in other letters', [allowing([POLICIES], ANA)], { room: [ANA.toUpperCase()] }],
    ['somebody may, and their role is written so', [allowing([POLICIES], ANA.toUpperCase())], {}],
    ['somebody may under a condition', [allowing([POLICIES], ANA, { condition: 'some condition' })], {}],
    ['a group may, in which they might be', [allowing([POLICIES], 'g', { principalType: 'Group' })], {}],
    ['somebody of an unknown kind may', [allowing([POLICIES], 'g', { principalType: '' })], {}],
    ['nobody knows who is there', [reader], { room: null }],
    ['the list of roles is empty', [], {}],
    ['the roles were not seen', [reader], { unseen: ['vaultRoles'] }],
    ['the roles were not asked for', [reader], { leftOut: ['vaultRoles'] }],
    ['the certificate was not seen', [reader], { unseen: ['certificate'] }],
    ['the certificate follows no vault', [reader], { facts: certificate({ keyVault: null }) }],
  ])('is not claimed where %s', (_, vaultRoles, given) => {
    expect(says([GRANT, SYNC], vaultRoles, given)).toEqual([]);
  });

  test.each<[string, readonly RoleAssignment[], Given]>([
    ['somebody else may', [allowing([POLICIES], BEN)], {}],
    ['an application may', [allowing([POLICIES], 'a', { principalType: 'ServicePrincipal' })], {}],
    ['somebody may at another vault', [allowing([POLICIES], ANA, { scope: `${VAULT_ID}-2` })], {}],
    ['a group may something else', [allowing([ROLES], 'g', { principalType: 'Group' })], {}],
    ['nobody is there at all', [allowing([POLICIES], ANA)], { room: [] }],
  ])('is claimed though %s', (_, vaultRoles, given) => {
    expect(says([GRANT], vaultRoles, given)).toEqual([`${NOBODY} Key Vault Contributor on kv-shop.`]);
  });

  test('has to be one person who may do all of it at the vault', () => {
    const split = [allowing([POLICIES], ANA), allowing(['Microsoft.KeyVault/vaults/write'], BEN)];
    const whole = allowing(['Microsoft.KeyVault/vaults/*'], BEN);

    expect(says([GRANT, BYPASS], split, { room: [ANA, BEN] })).toHaveLength(1);
    expect(says([GRANT, BYPASS], [whole], { room: [ANA, BEN] })).toEqual([]);
  });

  test('is not judged by what happens outside of the vault', () => {
    expect(says([SYNC, BIND], [reader])).toEqual([]);
  });

  describe('inside a vault', () => {
    const enabling = { ...ENABLE, ...inRoleVault };

    test('that obeys roles, may by a role that acts inside, or by giving roles', () => {
      const data = permission({ dataActions: ['Microsoft.KeyVault/vaults/certificates/*'] });
      const officer = { ...allowing([], ANA), permissions: [data] };

      expect(says([enabling], [officer], { facts: byRoles([]) })).toEqual([]);
      expect(says([enabling], [allowing([ROLES], ANA)], { facts: byRoles([]) })).toEqual([]);
      expect(says([enabling], [allowing([POLICIES], ANA)], { facts: byRoles([]) })).toHaveLength(1);
    });

    test('that obeys access policies, may by controlling them, whatever its roles say of the inside', () => {
      const data = permission({ dataActions: ['*'] });

      expect(says([ENABLE], [allowing([POLICIES], ANA)])).toEqual([]);
      expect(says([ENABLE], [{ ...allowing([], ANA), permissions: [data] }])).toHaveLength(1);
    });

    const letting = (part: Partial<typeof policy>) =>
      vault({ accessPolicies: [policy, { ...policy, objectId: ANA, ...part }] });
    const ofSecret = { ...RECOVER_SECRET, object: 'secret' as const };
    const update = { ...ENABLE, object: 'secret' as const };
    test.each<[string, Change, Partial<typeof policy>, boolean]>([
      ['creating certificates', RENEW, { certificates: ['Create'] }, true],
      ['creating secrets', RENEW, { certificates: [], secrets: ['create'] }, false],
      ['updating certificates', ENABLE, { certificates: ['update'] }, true],
      ['all of it', ENABLE, { certificates: ['all'] }, true],
      ['recovering secrets', ofSecret, { secrets: ['recover'] }, true],
      ['recovering certificates', ofSecret, { secrets: ['get'], certificates: ['recover'] }, false],
      ['setting secrets', update, { secrets: ['set'] }, true],
      ['reading', ENABLE, {}, false],
    ])('may perhaps by an access policy for %s', (_, change, part, may) => {
      expect(says([change], [reader], { facts: letting(part) })).toHaveLength(may ? 0 : 1);
    });

    test('may not by an access policy that only lets act on behalf of somebody', () => {
      const facts = vault({ accessPolicies: [{ ...policy, certificates: ['all'], applicationId: 'app' as never }] });

      expect(says([ENABLE], [reader], { facts })).toHaveLength(1);
    });

    test('is not claimed where its access policies were not seen', () => {
      expect(says([ENABLE], [reader], { unseen: ['vault'] })).toEqual([]);
      expect(says([ENABLE], [reader], { facts: { vault: null } })).toEqual([]);
    });
  });
});
