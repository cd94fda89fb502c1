import type { Facts } from '../../../services/domain/evidence.ts';
import { isSyncAlone, planDigest } from '../../../services/domain/plan.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { propose } from '../../../services/remediations/propose.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import {
  CERTIFICATE_ID,
  certificate,
  evidence,
  healthy,
  NEWER,
  OLDER,
  PRINCIPAL,
  policy,
  SITE_ID,
  VAULT_ID,
  vault,
} from '../../helpers/evidence.ts';

const SYNC = { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null };
const CLOSED = {
  bypass: 'None',
  defaultAction: 'Deny',
  ipRules: [{ value: '203.0.113.7/32' }],
  virtualNetworkRules: [],
};
const GRANT = {
  kind: 'add-access-policy',
  vaultId: VAULT_ID,
  tenantId: 'tenant',
  objectId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  secrets: ['get'],
  certificates: ['get'],
  undo: { kind: 'remove-access-policy', secrets: ['get'], certificates: ['get'] },
};

function plan(facts: Partial<Facts>, neighbours: readonly string[] = []) {
  const seen = evidence(facts);
  return propose(diagnose(seen, rules, 30), seen, remediations, neighbours);
}

test('every cure cures rules that exist', () => {
  const known = rules.map(({ id }) => id);

  for (const { cures } of remediations) for (const rule of cures) expect(known).toContain(rule);
});

test('a missing grant is added, both permissions and no more, and then the certificate is synced', () => {
  expect(plan(vault({ accessPolicies: [] }), ['another'])).toEqual({
    cures: 'grant-missing',
    risk: 'low',
    needs: [
      { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID },
      { action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID },
    ],
    changes: [GRANT, SYNC],
    blockedBy: [],
    alsoOnVault: ['another'],
  });
});

test('what is there already is not added again, nor taken away by an undo', () => {
  const changes = plan(vault({ accessPolicies: [{ ...policy, secrets: [] }] }))?.changes;

  expect(changes?.[0]).toEqual({ ...GRANT, certificates: [], undo: { ...GRANT.undo, certificates: [] } });
});

test('a vault that obeys roles gets the narrowest role, at the vault', () => {
  expect(plan(vault({ model: 'roles', accessPolicies: [] }))?.changes[0]).toEqual({
    kind: 'assign-role',
    scope: VAULT_ID,
    principalId: PRINCIPAL,
    principalName: 'Microsoft Azure App Service',
    roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
    roleName: 'Key Vault Certificate User',
    undo: { kind: 'delete-role-assignment' },
  });
});

test('a firewall keeps its rules, and the plan says that it is no small thing', () => {
  const proposed = plan(vault({ networkRules: CLOSED }));

  expect(proposed).toMatchObject({ cures: 'firewall-blocks-app-service', risk: 'medium' });
  expect(proposed?.changes).toEqual([
    {
      kind: 'set-network-bypass',
      vaultId: VAULT_ID,
      bypass: 'AzureServices',
      rules: CLOSED,
      undo: { kind: 'set-network-bypass', bypass: 'None' },
    },
    SYNC,
  ]);
});

test('two causes that can be cured are cured by one plan', () => {
  const kinds = plan(vault({ accessPolicies: [], networkRules: CLOSED }))?.changes.map(({ kind }) => kind);

  expect(kinds).toEqual(['add-access-policy', 'set-network-bypass', 'sync-certificate']);
});

test('behind a cause that needs a person no sync is tried', () => {
  const kinds = plan(vault({ accessPolicies: [], publicNetworkAccess: 'SecuredByPerimeter' }))?.changes.map(
    ({ kind }) => kind,
  );

  expect(kinds).toEqual(['add-access-policy']);
});

test('a first cause that needs a person has no plan', () => {
  expect(plan({ principal: null })).toBeNull();
  expect(plan({ vault: null })).toBeNull();
});

test('a symptom alone has no plan, and neither has a healthy certificate', () => {
  expect(plan(certificate({ expiresOn: '2026-12-01T09:00:00.000Z' }))).toBeNull();
  expect(plan({})).toBeNull();
});

test('a newer version that waits is synced, early or late', () => {
  const behind = (createdOn: string) => ({
    ...certificate({ thumbprint: 'AA' }),
    versions: [OLDER, { ...NEWER, createdOn }],
  });

  for (const createdOn of ['2026-11-23T08:00:00.000Z', '2026-11-20T09:00:00.000Z']) {
    const proposed = plan(behind(createdOn), ['another']);
    expect(proposed).toMatchObject({ changes: [SYNC], alsoOnVault: [] });
    expect(proposed && isSyncAlone(proposed)).toBe(true);
  }
});

test('a host name that stayed behind is bound again, and its undo knows what it was bound to', () => {
  const sites = healthy.sites.map((site) => ({
    ...site,
    bindings: [{ host: 'shop.contoso.com', sslState: 'IpBasedEnabled' as const, thumbprint: 'AA' }],
  }));

  expect(plan({ sites })?.changes).toEqual([
    {
      kind: 'bind-hostname',
      siteId: SITE_ID,
      host: 'shop.contoso.com',
      thumbprint: 'BB',
      undo: { kind: 'bind-hostname', thumbprint: 'AA' },
    },
  ]);
});

test('a digest names what a plan does: the same for the same, another for anything else', () => {
  const one = plan(vault({ accessPolicies: [] }));
  const other = plan(vault({ accessPolicies: [], networkRules: CLOSED }));
  if (!one || !other) throw new Error('there are plans');

  expect(planDigest(one)).toBe(planDigest({ ...one, alsoOnVault: ['somebody new'] }));
  expect(planDigest(one)).not.toBe(planDigest(other));
});
