import type { Facts } from '../../../services/domain/evidence.ts';
import { changesAccess, isSyncAlone, type Plan, planDigest } from '../../../services/domain/plan.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { propose } from '../../../services/remediations/propose.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { changes as oneOfEach } from '../../helpers/cases.ts';
import {
  APPLICATION,
  boundTo,
  byRoles,
  CERTIFICATE_ID,
  CERTIFICATE_USER,
  certificate,
  evidence,
  firewall,
  healthy,
  hence,
  NEWER,
  OLDER,
  PRINCIPAL,
  policy,
  READER,
  READS_SECRETS,
  role,
  SITE_ID,
  VAULT_ID,
  vault,
  waitingFor,
} from '../../helpers/evidence.ts';

const SYNC = { kind: 'sync-certificate', certificateId: CERTIFICATE_ID, undo: null };
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
const ROLE = {
  kind: 'assign-role',
  scope: VAULT_ID,
  principalId: PRINCIPAL,
  principalName: 'Microsoft Azure App Service',
  roleId: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  roleName: 'Key Vault Certificate User',
  undo: { kind: 'delete-role-assignment' },
};
const BYPASS = {
  kind: 'set-network-bypass',
  vaultId: VAULT_ID,
  bypass: 'AzureServices',
  rules: firewall('None'),
  undo: { kind: 'set-network-bypass', bypass: 'None' },
};
const BIND = {
  kind: 'bind-hostname',
  siteId: SITE_ID,
  host: 'shop.contoso.com',
  thumbprint: 'BB',
  undo: { kind: 'bind-hostname', thumbprint: 'AA' },
};

const UNGRANTED = vault({ accessPolicies: [] });
const CLOSED = vault({ networkRules: firewall('None') });

function plan(facts: Partial<Facts>, neighbours: readonly string[] = []): Plan | null {
  const seen = evidence(facts);
  return propose(diagnose(seen, rules, 30), seen, remediations, neighbours);
}

function kinds(facts: Partial<Facts>): readonly string[] | undefined {
  return plan(facts)?.changes.map(({ kind }) => kind);
}

test('every cure cures rules that exist, and none cures a symptom', () => {
  const causes = rules.filter(({ symptom }) => !symptom).map(({ id }) => id);

  for (const { cures } of remediations) for (const rule of cures) expect(causes).toContain(rule);
  expect(new Set(remediations.map(({ id }) => id)).size).toBe(remediations.length);
});

test('what only a person can cure has no cure', () => {
  const cured = remediations.flatMap(({ cures }) => cures);

  expect(rules.map(({ id }) => id).filter((id) => !cured.includes(id))).toEqual([
    'certificate-expired',
    'certificate-expiring',
    'vault-not-found',
    'principal-absent',
    'access-denied-by-assignment',
    'perimeter-blocks-app-service',
  ]);
});

describe('an access policy', () => {
  test('is added where none names App Service, with both permissions and no more, and then the certificate is synced', () => {
    expect(plan(UNGRANTED, ['another'])).toEqual({
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

  test('adds what is lacking only, and its undo takes away no more than that', () => {
    const changes = plan(vault({ accessPolicies: [{ ...policy, secrets: ['list'] }] }))?.changes;

    expect(changes).toEqual([{ ...GRANT, certificates: [], undo: { ...GRANT.undo, certificates: [] } }, SYNC]);
  });

  test('is added whole beside an on-behalf-of policy, which lends nothing', () => {
    const proposed = plan(vault({ accessPolicies: [{ ...policy, applicationId: 'app' }] }));

    expect(proposed).toMatchObject({ cures: 'grant-is-compound', changes: [GRANT, SYNC] });
  });

  test('is added for App Service itself where a look-alike has one, which stays', () => {
    const proposed = plan(vault({ accessPolicies: [{ ...policy, objectId: APPLICATION }] }));

    expect(proposed).toMatchObject({ cures: 'grant-to-wrong-principal', changes: [GRANT, SYNC] });
  });

  test('is added where App Service has only a role, which the vault ignores: the model is never switched', () => {
    const proposed = plan({ ...byRoles([CERTIFICATE_USER]), ...UNGRANTED });

    expect(proposed).toMatchObject({ cures: 'grant-in-unused-model', changes: [GRANT, SYNC] });
  });
});

describe('a role', () => {
  test('is the narrowest that works, at the vault, and then the certificate is synced', () => {
    expect(plan(byRoles([]), ['another'])).toEqual({
      cures: 'role-missing',
      risk: 'low',
      needs: [
        { action: 'Microsoft.Authorization/roleAssignments/write', scope: VAULT_ID },
        { action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID },
      ],
      changes: [ROLE, SYNC],
      blockedBy: [],
      alsoOnVault: ['another'],
    });
  });

  test.each<[string, Partial<Facts>]>([
    ['role-insufficient', byRoles([role('Reader', [READER])])],
    ['grant-to-wrong-principal', byRoles([], [role('Key Vault Secrets User', [READS_SECRETS], APPLICATION)])],
    ['grant-in-unused-model', { ...byRoles([]), ...vault({ model: 'roles' }) }],
  ])('is given for %s', (cures, facts) => {
    expect(plan(facts)).toMatchObject({ cures, changes: [ROLE, SYNC] });
  });
});

describe('a firewall', () => {
  test('excepts trusted services and keeps its rules, and the plan says that it is no small thing', () => {
    expect(plan(CLOSED, ['another'])).toEqual({
      cures: 'firewall-blocks-app-service',
      risk: 'medium',
      needs: [
        { action: 'Microsoft.KeyVault/vaults/write', scope: VAULT_ID },
        { action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID },
      ],
      changes: [BYPASS, SYNC],
      blockedBy: [],
      alsoOnVault: ['another'],
    });
  });

  test('is put back by an undo to the very word it had', () => {
    const changes = plan(vault({ networkRules: firewall('none', 'deny') }))?.changes;

    expect(changes?.[0]).toMatchObject({ rules: firewall('none', 'deny'), undo: { bypass: 'none' } });
  });
});

describe('a sync', () => {
  test.each<[string, Partial<Facts>]>([
    ['sync-pending', waitingFor(1)],
    ['sync-overdue', waitingFor(72)],
    ['sync-status-stale', certificate({ status: 'UnknownError' })],
  ])('alone cures %s, and concerns nobody else on the vault', (cures, facts) => {
    const proposed = plan(facts, ['another']);

    expect(proposed).toEqual({
      cures,
      risk: 'low',
      needs: [{ action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID }],
      changes: [SYNC],
      blockedBy: [],
      alsoOnVault: [],
    });
  });

  test('follows every cure that opens the way to the vault, once', () => {
    const facts = { ...waitingFor(72), ...UNGRANTED };

    expect(kinds(facts)).toEqual(['add-access-policy', 'sync-certificate']);
  });

  test('is not tried behind a cause that needs a person', () => {
    expect(kinds(vault({ accessPolicies: [], publicNetworkAccess: 'SecuredByPerimeter' }))).toEqual([
      'add-access-policy',
    ]);
  });

  test('is not added to a binding, which opens no way', () => {
    expect(kinds(boundTo('AA'))).toEqual(['bind-hostname']);
  });

  test('is not proposed for a certificate that comes from no vault', () => {
    const uploaded = evidence(certificate({ keyVault: null }));
    const overdue = diagnose(evidence(waitingFor(72)), rules, 30);

    expect(propose(overdue, uploaded, remediations, [])).toBeNull();
  });

  test('is not added where the certificate could not be read', () => {
    const unread = evidence(UNGRANTED, ['certificate']);

    const proposed = propose(diagnose(unread, rules, 30), unread, remediations, []);

    expect(proposed?.changes).toEqual([GRANT]);
  });
});

describe('a binding', () => {
  test('is moved to what App Service holds, and its undo knows what it was bound to', () => {
    expect(plan(boundTo('AA'), ['another'])).toEqual({
      cures: 'binding-on-old-certificate',
      risk: 'low',
      needs: [{ action: 'Microsoft.Web/sites/hostNameBindings/write', scope: SITE_ID }],
      changes: [BIND],
      blockedBy: [],
      alsoOnVault: ['another'],
    });
  });

  test('is left alone unless it stayed behind: on another certificate, a newer version, the same one, or none', () => {
    const NEWEST = { ...NEWER, version: 'v3', thumbprint: 'CC', createdOn: hence(-1) };
    const OTHER = { ...OLDER, version: 'v0', thumbprint: 'EE', createdOn: hence(-9000) };
    const bound: [string, string | null][] = [
      ['old', 'AA'],
      ['newest', 'CC'],
      ['same', 'BB'],
      ['other', 'EE'],
      ['foreign', 'DD'],
      ['none', null],
      ['not.covered', 'AA'],
    ];
    const bindings = bound.map(([label, thumbprint]) => ({
      host: `${label}.contoso.com`,
      sslState: 'SniEnabled' as const,
      thumbprint,
    }));
    const sites = healthy.sites.map((site) => ({ ...site, bindings }));

    const proposed = plan({ sites, versions: [OTHER, OLDER, NEWER, NEWEST], otherThumbprints: ['EE'] });

    expect(proposed?.changes).toEqual([{ ...BIND, host: 'old.contoso.com' }, SYNC]);
  });

  test('needs its own right at every site', () => {
    const slot = `${SITE_ID}/slots/staging`;
    const sites = [SITE_ID, slot].flatMap((id) => boundTo('AA').sites.map((site) => ({ ...site, id })));
    const twice = sites.map((site) => ({
      ...site,
      bindings: site.bindings.flatMap((binding) => [binding, { ...binding, host: 'www.contoso.com' }]),
    }));

    const proposed = plan({ sites: twice });

    expect(proposed?.changes).toHaveLength(4);
    expect(proposed?.needs.map(({ scope }) => scope)).toEqual([SITE_ID, slot]);
  });
});

describe('a plan', () => {
  test('cures two causes at once, in the order in which that works, and is as risky as its riskiest change', () => {
    const both = vault({ accessPolicies: [], networkRules: firewall('None') });

    const proposed = plan({ ...both, ...boundTo('AA') });

    expect(proposed).toMatchObject({ cures: 'grant-missing', risk: 'medium' });
    expect(proposed?.changes).toEqual([GRANT, BYPASS, BIND, SYNC]);
  });

  test('binds before it syncs: the sync moves what is bound to the thumbprint held before, and that one is gone behind it', () => {
    const oldest = { ...OLDER, version: 'v0', thumbprint: '99', createdOn: hence(-9000) };
    const facts = { ...waitingFor(72), ...boundTo('99') };

    const proposed = plan({ ...facts, versions: [oldest, ...(facts.versions ?? [])] });

    expect(proposed?.cures).toBe('sync-overdue');
    expect(proposed?.changes).toEqual([
      { ...BIND, thumbprint: 'AA', undo: { kind: 'bind-hostname', thumbprint: '99' } },
      SYNC,
    ]);
  });

  test.each<[string, Partial<Facts>]>([
    ['no principal in the tenant', { principal: null }],
    ['no vault', { vault: null }],
    ['no vault, and a host name that stayed behind', { vault: null, ...boundTo('AA') }],
    ['a symptom alone', certificate({ expiresOn: hence(48) })],
    ['nothing at all', {}],
  ])('is not made where a person is needed first, or nothing is: %s', (_, facts) => {
    expect(plan(facts)).toBeNull();
  });

  test('cures the cause and not the symptom', () => {
    const expired = { ...certificate({ expiresOn: hence(-1) }), ...UNGRANTED };

    expect(plan(expired)).toMatchObject({ cures: 'grant-missing', changes: [GRANT, SYNC] });
  });

  test('is not made of what was not seen', () => {
    const diagnosis = diagnose(evidence(UNGRANTED), rules, 30);

    expect(propose(diagnosis, evidence(UNGRANTED, ['vault']), remediations, [])).toBeNull();
    expect(propose(diagnosis, evidence({ vault: null }), remediations, [])).toBeNull();
    expect(propose(diagnosis, evidence({ ...UNGRANTED, principal: null }), remediations, [])).toBeNull();
  });
});

describe('a digest', () => {
  const changes = Object.values(oneOfEach);
  const some: Plan = { cures: 'a', risk: 'low', needs: [], changes, blockedBy: [], alsoOnVault: [] };

  test('is the same for what does the same, and short enough for a card', () => {
    const said: Plan = {
      ...some,
      risk: 'high',
      blockedBy: ['a lock'],
      alsoOnVault: ['x'],
      needs: [{ action: 'a', scope: 's' }],
    };

    expect(planDigest(said)).toBe(planDigest(some));
    expect(planDigest(JSON.parse(JSON.stringify(some)) as Plan)).toBe(planDigest(some));
    expect(planDigest(some)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('is another for another cure, order, number or kind of changes', () => {
    const others = [
      { ...some, cures: 'b' },
      { ...some, changes: changes.toReversed() },
      { ...some, changes: changes.slice(1) },
      { ...some, changes: [...changes, ...changes.slice(0, 1)] },
      { ...some, changes: [] },
    ].map(planDigest);

    expect(new Set([planDigest(some), ...others]).size).toBe(6);
  });

  test.each(changes.flatMap((change) => Object.keys(change).map((field) => [change.kind, field] as const)))(
    'is another where %s differs in its %s',
    (kind, field) => {
      const altered = changes.map((change) => (change.kind === kind ? { ...change, [field]: 'altered' } : change));

      expect(planDigest({ ...some, changes: altered as Plan['changes'] })).not.toBe(planDigest(some));
    },
  );
});

test.each<[string, Partial<Facts>, boolean, boolean]>([
  ['a sync alone', waitingFor(72), true, false],
  ['a binding', boundTo('AA'), false, false],
  ['a policy', UNGRANTED, false, true],
  ['a role', byRoles([]), false, true],
  ['a firewall', CLOSED, false, true],
])('%s is known for what it touches', (_, facts, alone, access) => {
  const proposed = plan(facts);

  expect(proposed && isSyncAlone(proposed)).toBe(alone);
  expect(proposed && changesAccess(proposed)).toBe(access);
});
