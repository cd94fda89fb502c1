import { boundTo, certificate, firewall, vault } from '../../helpers/facts.ts';
import { BIND, changesFor, found, GRANT, planFor, RECOVER_SECRET, SYNC } from './planning.ts';

const UNGRANTED = vault({ accessPolicies: [] });

describe('a sync', () => {
  test.each(['grant-missing', 'firewall-blocks-app-service', 'secret-soft-deleted', 'secret-expired'] as const)(
    'follows the cure of %s, which opens the way',
    (rule) => {
      const facts = {
        ...vault({ accessPolicies: [], networkRules: firewall('None') }),
        deletedSecret: { kind: 'certificate' as const, deletedOn: null, purgedOn: null },
      };

      expect(changesFor([rule], { facts }).map(({ kind }) => kind)).toEqual([expect.anything(), 'sync-certificate']);
    },
  );

  test('comes once, where it is both the cure and what follows', () => {
    expect(changesFor(['grant-missing', 'sync-overdue'], { facts: UNGRANTED })).toEqual([GRANT, SYNC]);
  });

  test.each(['perimeter-blocks-app-service', 'key-not-exportable', 'renewal-awaits-merge'] as const)(
    'is not tried where %s stands on the way',
    (rule) => {
      expect(changesFor(['grant-missing', rule], { facts: UNGRANTED })).toEqual([GRANT]);
    },
  );

  test.each(['hostname-not-covered', 'thumbprint-pinned', 'served-certificate-differs'] as const)(
    'is tried where %s stands behind it',
    (rule) => {
      expect(changesFor(['grant-missing', rule], { facts: UNGRANTED })).toEqual([GRANT, SYNC]);
    },
  );

  test('is tried though a symptom cannot be cured', () => {
    expect(changesFor(['certificate-expiring', 'grant-missing'], { facts: UNGRANTED })).toEqual([GRANT, SYNC]);
  });

  test('is not added to a binding, which opens no way', () => {
    expect(changesFor(['binding-on-old-certificate'], { facts: boundTo('AA') })).toEqual([BIND]);
  });

  test('is not proposed for a certificate that comes from no vault', () => {
    const facts = { ...certificate({ keyVault: null }), ...UNGRANTED };

    expect(planFor(['sync-overdue'], { facts })).toBeNull();
    expect(changesFor(['grant-missing'], { facts })).toEqual([GRANT]);
  });

  test('is not added where the certificate could not be read', () => {
    expect(changesFor(['grant-missing'], { facts: UNGRANTED, unseen: ['certificate'] })).toEqual([GRANT]);
  });
});

describe('an unsafe new version', () => {
  test('is not synced behind a way that is opened, and the plan is stopped: App Service would take it by itself', () => {
    const plan = planFor(['grant-missing', 'new-version-unsafe'], { facts: UNGRANTED });

    expect(plan?.changes).toEqual([GRANT]);
    expect(plan?.blockedBy).toEqual([
      {
        rule: 'new-version-unsafe',
        stops: 'plan',
        says: 'The newest version in the vault is unsafe, and App Service would take it by itself within a day once the way is open.',
      },
    ]);
  });

  test.each(['sync-pending', 'sync-overdue', 'sync-status-stale'] as const)(
    'is not synced for %s, in whatever order they are found',
    (rule) => {
      expect(planFor([rule, 'new-version-unsafe'])).toBeNull();
      expect(planFor(['new-version-unsafe', rule])).toBeNull();
      expect(planFor([found('new-version-unsafe', 'green'), rule])).toBeNull();
    },
  );

  test('does not stop a plan that has nothing to do with the vault', () => {
    const plan = planFor(['binding-on-old-certificate', 'new-version-unsafe'], { facts: boundTo('AA') });

    expect(plan).toMatchObject({ changes: [BIND], blockedBy: [] });
  });
});

test('a secret that comes back is synced, with what it takes to bring it back', () => {
  const facts = { deletedSecret: { kind: 'certificate' as const, deletedOn: null, purgedOn: null } };

  const plan = planFor(['secret-soft-deleted'], { facts });

  expect(plan).toMatchObject({ risk: 'medium', changes: [RECOVER_SECRET, SYNC] });
  expect(plan?.needs[0]).toMatchObject({
    action: 'Microsoft.KeyVault/vaults/certificates/recover/action',
    inVault: 'access-policies',
  });
});
