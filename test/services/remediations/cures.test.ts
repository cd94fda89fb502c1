import { existsSync } from 'node:fs';
import type { Facts } from '../../../services/domain/evidence.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { propose } from '../../../services/remediations/propose.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { APPLICATION, CERTIFICATE_USER, policy, READER, READS_SECRETS, role } from '../../helpers/evidence.ts';
import { boundTo, byRoles, certificate, evidence, firewall, vault, waitingFor } from '../../helpers/facts.ts';
import { ALONE, BIND, BYPASS, GRANT, LINK_OF, ROLE, SYMPTOMS, SYNC } from './planning.ts';

const UNGRANTED = vault({ accessPolicies: [] });
const CLOSED = vault({ networkRules: firewall('None') });
const NEIGHBOURS = { alsoOnVault: ['another'] };

/** What is proposed where the real rules judge. */
function judged(facts: Partial<Facts>) {
  const seen = evidence(facts);
  return propose(diagnose(seen, rules, 30), seen, remediations, { ...ALONE, ...NEIGHBOURS });
}

describe('the cures', () => {
  test('are for causes that exist, and each has a name of its own', () => {
    const causes = Object.keys(LINK_OF).filter((rule) => !SYMPTOMS.some((symptom) => symptom === rule));

    for (const { cures } of remediations) for (const rule of cures) expect(causes).toContain(rule);
    expect(new Set(remediations.map(({ id }) => id)).size).toBe(remediations.length);
  });

  test('are each a file of its name', () => {
    for (const { id } of remediations) expect(existsSync(`services/remediations/${id}.ts`)).toBe(true);
  });

  test('leave to people what only people can cure', () => {
    const cured = remediations.flatMap(({ cures }) => cures);

    expect(Object.keys(LINK_OF).filter((id) => !cured.includes(id))).toEqual([
      'certificate-expired',
      'certificate-expiring',
      'certificate-not-from-key-vault',
      'order-not-ready',
      'plan-cannot-bind',
      'vault-not-found',
      'vault-in-other-tenant',
      'principal-absent',
      'access-denied-by-assignment',
      'perimeter-blocks-app-service',
      'secret-not-found',
      'secret-not-pkcs12',
      'key-not-exportable',
      'key-not-supported',
      'renewal-failed',
      'renewal-awaits-merge',
      'new-version-unsafe',
      'hostname-not-covered',
      'thumbprint-pinned',
      'served-certificate-differs',
    ]);
  });

  test('know every rule that judges', () => {
    expect(Object.keys(LINK_OF)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });
});

test.each<[string, Partial<Facts>, readonly unknown[]]>([
  ['grant-missing', UNGRANTED, [GRANT, SYNC]],
  ['grant-is-compound', vault({ accessPolicies: [{ ...policy, applicationId: 'app' }] }), [GRANT, SYNC]],
  ['grant-to-wrong-principal', vault({ accessPolicies: [{ ...policy, objectId: APPLICATION }] }), [GRANT, SYNC]],
  ['grant-in-unused-model', { ...byRoles([CERTIFICATE_USER]), ...UNGRANTED }, [GRANT, SYNC]],
  ['role-missing', byRoles([]), [ROLE, SYNC]],
  ['role-insufficient', byRoles([role('Reader', [READER])]), [ROLE, SYNC]],
  [
    'grant-to-wrong-principal',
    byRoles([], [role('Key Vault Secrets User', [READS_SECRETS], APPLICATION)]),
    [ROLE, SYNC],
  ],
  ['grant-in-unused-model', { ...byRoles([]), ...vault({ model: 'roles' }) }, [ROLE, SYNC]],
  ['firewall-blocks-app-service', CLOSED, [BYPASS, SYNC]],
  ['sync-pending', waitingFor(1), [SYNC]],
  ['sync-overdue', waitingFor(72), [SYNC]],
  ['sync-status-stale', certificate({ status: 'UnknownError' }), [SYNC]],
  ['binding-on-old-certificate', boundTo('AA'), [BIND]],
])('what the rules find as %s is cured', (cures, facts, changes) => {
  expect(judged(facts)).toMatchObject({ cures, changes, blockedBy: [] });
});

test('a healthy certificate needs no plan', () => {
  expect(judged({})).toBeNull();
});
