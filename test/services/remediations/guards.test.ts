import type { Change } from '../../../services/domain/change.ts';
import type { Lock, PolicyRefusal } from '../../../services/domain/surroundings.ts';
import { CERTIFICATE_ID, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { vault } from '../../helpers/facts.ts';
import { type Given, inTheWayOf } from './in-the-way.ts';
import {
  BIND,
  BYPASS,
  ENABLE,
  GRANT,
  IMPORT,
  ONE_OF_EACH,
  planFor,
  RECOVER_SECRET,
  RENEW,
  ROLE,
  SYNC,
} from './planning.ts';

const EVERY_CHANGE = Object.values(ONE_OF_EACH);
const GROUP_ID = VAULT_ID.slice(0, VAULT_ID.indexOf('/providers'));
const SUBSCRIPTION_ID = GROUP_ID.slice(0, GROUP_ID.indexOf('/resourceGroups'));

test('nothing stands in the way where nothing is known to', () => {
  expect(inTheWayOf(EVERY_CHANGE)).toEqual([]);
});

test('a plan says what stands in its way', () => {
  const locks = [{ id: '/lock', name: 'freeze', scope: VAULT_ID, level: 'ReadOnly' as const }];

  const plan = planFor(['grant-missing'], { facts: { ...vault({ accessPolicies: [] }), locks } });

  expect(plan?.blockedBy).toEqual([
    {
      rule: 'read-only-lock',
      stops: 'plan',
      says: 'The ReadOnly lock "freeze" on kv-shop refuses every write to kv-shop.',
    },
  ]);
});

describe('a lock', () => {
  const lock = (scope: string, level: Lock['level'] = 'ReadOnly', name = 'freeze'): Lock => ({
    id: `${scope}/providers/Microsoft.Authorization/locks/${name}`,
    name,
    scope,
    level,
  });
  const says = (changes: readonly Change[], ...locks: readonly Lock[]) =>
    inTheWayOf(changes, { facts: { locks } }).map((guard) => guard.says);

  test.each<[string, Change, string]>([
    ['an access policy', GRANT, VAULT_ID],
    ['a role', ROLE, VAULT_ID],
    ['a firewall', BYPASS, VAULT_ID],
    ['a vault to recover', ONE_OF_EACH['recover-vault'], GROUP_ID],
    ['a sync', SYNC, CERTIFICATE_ID],
    ['an import', IMPORT, GROUP_ID],
    ['a binding', BIND, SITE_ID],
  ])('that allows reading alone stops %s at or above what it writes', (_, change, scope) => {
    const guards = inTheWayOf([change], { facts: { locks: [lock(scope)] } });

    expect(guards).toMatchObject([{ rule: 'read-only-lock', stops: 'plan' }]);
  });

  test.each<[string, Change]>([
    ['a secret brought back', RECOVER_SECRET],
    ['a version enabled', ENABLE],
    ['a renewal', RENEW],
  ])('never stops %s: what happens inside a vault passes every lock', (_, change) => {
    expect(says([change], lock(VAULT_ID), lock(VAULT_ID, 'CanNotDelete', 'keep'))).toStrictEqual([]);
  });

  test('elsewhere, or on a part of what is written, stops nothing', () => {
    expect(
      says([GRANT, SYNC], lock(SITE_ID), lock(`${VAULT_ID}/secrets/wildcard`), lock(`${VAULT_ID}-2`)),
    ).toStrictEqual([]);
  });

  test('is named with its place, and with what it covers, once', () => {
    expect(says([GRANT, BYPASS, SYNC], lock(GROUP_ID))).toEqual([
      'The ReadOnly lock "freeze" on resource group rg-shop-prod refuses every write to kv-shop, kv-shop-wildcard.',
    ]);
    expect(says([GRANT, SYNC], lock(SUBSCRIPTION_ID))).toEqual([
      'The ReadOnly lock "freeze" on subscription 10c2052b-cbf0-5839-9f92-464808eef5ce refuses every write to kv-shop, kv-shop-wildcard.',
    ]);
    expect(says([SYNC], lock(SUBSCRIPTION_ID.toUpperCase()))).toEqual([
      'The ReadOnly lock "freeze" on subscription 10C2052B-CBF0-5839-9F92-464808EEF5CE refuses every write to kv-shop-wildcard.',
    ]);
    expect(says([GRANT, SYNC], lock(VAULT_ID.toUpperCase()))).toEqual([
      'The ReadOnly lock "freeze" on KV-SHOP refuses every write to kv-shop.',
    ]);
  });

  test('that is listed twice is named once, and two are named both', () => {
    const again = { ...lock(VAULT_ID), id: lock(VAULT_ID).id.toUpperCase() };

    expect(says([GRANT], lock(VAULT_ID), again, lock(GROUP_ID, 'ReadOnly', 'other'))).toEqual([
      'The ReadOnly lock "freeze" on kv-shop refuses every write to kv-shop.',
      'The ReadOnly lock "other" on resource group rg-shop-prod refuses every write to kv-shop.',
    ]);
  });

  test('against deletion stops nothing but the undo of a role and of an import', () => {
    const keep = lock(GROUP_ID, 'CanNotDelete', 'keep');

    expect(inTheWayOf([ROLE, IMPORT, SYNC], { facts: { locks: [keep] } })).toEqual([
      {
        rule: 'read-only-lock',
        stops: 'undo',
        says: 'The CanNotDelete lock "keep" on resource group rg-shop-prod would keep the undo from deleting at kv-shop, kv-shop-wildcard-2.',
      },
    ]);
    expect(says([GRANT, BYPASS, ENABLE, BIND, SYNC, ONE_OF_EACH['recover-vault']], keep)).toEqual([]);
  });

  test('against deletion elsewhere does not stop that undo', () => {
    expect(says([ROLE], lock(CERTIFICATE_ID, 'CanNotDelete'))).toStrictEqual([]);
  });

  test.each<[string, Given]>([
    ['was not seen', { unseen: ['locks'] }],
    ['was not looked for', { leftOut: ['locks'] }],
  ])('that %s is not claimed', (_, given) => {
    expect(inTheWayOf([GRANT], { ...given, facts: { locks: [lock(VAULT_ID)] } })).toEqual([]);
  });
});

describe('Azure Policy', () => {
  const refusal = (change: PolicyRefusal['change'], name = 'deny-public'): PolicyRefusal => ({
    change,
    assignmentId: `${SUBSCRIPTION_ID}/providers/Microsoft.Authorization/policyAssignments/${name}`,
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/55615ac9',
  });

  test('stops a plan that it would refuse, and is named', () => {
    const policyRefusals = [refusal('set-network-bypass'), refusal('assign-role', 'no-roles')];

    expect(inTheWayOf([BYPASS, ROLE, SYNC], { facts: { policyRefusals } })).toEqual([
      {
        rule: 'policy-denies',
        stops: 'plan',
        says: "Azure Policy would refuse the change of the vault's firewall: assignment deny-public (definition 55615ac9) at 10c2052b-cbf0-5839-9f92-464808eef5ce.",
      },
      {
        rule: 'policy-denies',
        stops: 'plan',
        says: 'Azure Policy would refuse the role assignment: assignment no-roles (definition 55615ac9) at 10c2052b-cbf0-5839-9f92-464808eef5ce.',
      },
    ]);
  });

  test('is named once for what it says twice', () => {
    const policyRefusals = [refusal('assign-role'), refusal('assign-role')];

    expect(inTheWayOf([ROLE], { facts: { policyRefusals } })).toHaveLength(1);
  });

  test('does not stop a plan without the change that it would refuse', () => {
    expect(inTheWayOf([GRANT, SYNC], { facts: { policyRefusals: [refusal('assign-role')] } })).toEqual([]);
  });

  test('is not claimed where it was not asked', () => {
    const facts = { policyRefusals: [refusal('assign-role')] };

    expect(inTheWayOf([ROLE], { facts, unseen: ['policyRefusals'] })).toEqual([]);
    expect(inTheWayOf([ROLE], { facts, leftOut: ['policyRefusals'] })).toEqual([]);
  });
});

describe('an unsafe new version', () => {
  const found = ['grant-missing', 'new-version-unsafe'];

  test.each(EVERY_CHANGE.map((change) => [change.kind, change] as const))('and %s', (kind, change) => {
    const harmless = ['sync-certificate', 'bind-hostname'].includes(kind);

    expect(inTheWayOf([change], { found }).map(({ stops }) => stops)).toEqual(harmless ? [] : ['plan']);
  });

  test('stops a plan of which only a part opens the way', () => {
    expect(inTheWayOf([GRANT, BIND], { found })).toHaveLength(1);
  });

  test('stops nothing where it is not found', () => {
    expect(inTheWayOf(EVERY_CHANGE, { found: ['grant-missing'] })).toEqual([]);
  });
});
