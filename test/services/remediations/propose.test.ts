import { CERTIFICATE_ID, hence, OLDER, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate, firewall, secret, vault, waitingFor } from '../../helpers/facts.ts';
import { BIND, BYPASS, changesFor, ENABLE, found, GRANT, planFor, RENEW, SYNC } from './planning.ts';

const UNGRANTED = vault({ accessPolicies: [] });
const DISABLED = secret({ enabled: false });
const NEIGHBOURS = { alsoOnVault: ['another'] };

describe('a plan', () => {
  test('says all that an approver has to know', () => {
    const plan = planFor(['grant-missing'], { facts: UNGRANTED, around: NEIGHBOURS });

    expect(plan).toEqual({
      cures: 'grant-missing',
      risk: 'low',
      needs: [
        { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID },
        { action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID },
      ],
      changes: [GRANT, SYNC],
      blockedBy: [],
      alsoOnVault: ['another'],
      leadsTo: null,
      leftovers: [],
      able: null,
    });
  });

  test('that only syncs concerns nobody else on the vault', () => {
    const plan = planFor(['sync-overdue'], { around: NEIGHBOURS });

    expect(plan).toMatchObject({ changes: [SYNC], alsoOnVault: [], risk: 'low', leadsTo: null });
  });

  test('that changes a binding alone still says who is on the vault', () => {
    expect(planFor(['binding-on-old-certificate'], { facts: boundTo('AA'), around: NEIGHBOURS })).toMatchObject({
      changes: [BIND],
      alsoOnVault: ['another'],
    });
  });

  test('cures every cause in front of the first that needs a person, in the order in which that works', () => {
    const facts = { ...vault({ accessPolicies: [], networkRules: firewall('None') }), ...boundTo('AA'), ...DISABLED };

    const plan = planFor(
      [
        'grant-missing',
        'firewall-blocks-app-service',
        'secret-disabled',
        'secret-expired',
        'binding-on-old-certificate',
      ],
      { facts },
    );

    expect(plan).toMatchObject({ cures: 'grant-missing', risk: 'medium' });
    expect(plan?.changes).toEqual([GRANT, BYPASS, ENABLE, RENEW, BIND, SYNC]);
  });

  test('binds before it syncs: the sync moves what is bound to the thumbprint held before, and that one is gone behind it', () => {
    const oldest = { ...OLDER, version: 'v0', thumbprint: '99', createdOn: hence(-9000) };
    const facts = { ...waitingFor(72), ...boundTo('99') };

    const plan = planFor(['sync-overdue', 'binding-on-old-certificate'], {
      facts: { ...facts, versions: [oldest, ...(facts.versions ?? [])] },
    });

    expect(plan?.cures).toBe('sync-overdue');
    expect(plan?.changes).toEqual([{ ...BIND, thumbprint: 'AA', before: '99' }, SYNC]);
  });

  test('asks for each right once, however many changes need it', () => {
    const bindings = ['a', 'b'].map((label) => ({
      host: `${label}.contoso.com`,
      sslState: 'SniEnabled' as const,
      thumbprint: 'AA',
    }));
    const sites = [SITE_ID, `${SITE_ID}/slots/staging`].flatMap((id) =>
      boundTo('AA').sites.map((site) => ({ ...site, id, bindings })),
    );

    const plan = planFor(['binding-on-old-certificate'], { facts: { sites } });

    expect(plan?.changes).toHaveLength(4);
    expect(plan?.needs).toEqual([
      { action: 'Microsoft.Web/sites/hostNameBindings/write', scope: SITE_ID },
      { action: 'Microsoft.Web/sites/slots/hostNameBindings/write', scope: `${SITE_ID}/slots/staging` },
    ]);
  });

  test('stops in front of a cause that nobody can cure by machine, wherever that stands', () => {
    const facts = { ...UNGRANTED, ...boundTo('AA') };

    expect(changesFor(['grant-missing', 'renewal-failed', 'binding-on-old-certificate'], { facts })).toEqual([GRANT]);
    expect(planFor(['vault-in-other-tenant', 'grant-missing'], { facts })).toBeNull();
  });

  test('stops in front of a cause whose cure cannot be carried out here', () => {
    const facts = { ...UNGRANTED, ...boundTo('AA'), renewalPolicy: null };

    const plan = planFor(['grant-missing', 'secret-expired', 'binding-on-old-certificate'], { facts });

    expect(plan?.changes).toEqual([GRANT]);
  });

  test('is not made of symptoms, nor of notes', () => {
    expect(planFor(['certificate-expired', 'certificate-expiring'])).toBeNull();
    expect(planFor([found('renewal-not-automatic', 'green')])).toBeNull();
    expect(planFor([])).toBeNull();
  });

  test('passes over symptoms and notes on its way to the cause', () => {
    const before = [found('certificate-expired', 'red'), found('certificate-not-from-key-vault', 'green')];

    const plan = planFor([...before, 'grant-missing'], { facts: UNGRANTED });

    expect(plan).toMatchObject({ cures: 'grant-missing', changes: [GRANT, SYNC] });
  });

  test('cures a red cause like a yellow one', () => {
    expect(planFor([found('binding-on-old-certificate', 'red')], { facts: boundTo('AA') })?.changes).toEqual([BIND]);
  });

  test('is named for its first cause, and for a pending sync only where there is no cause', () => {
    const pending = found('sync-pending', 'green');
    const facts = boundTo('AA');

    expect(planFor([pending])).toMatchObject({ cures: 'sync-pending', changes: [SYNC] });
    expect(planFor([pending, 'binding-on-old-certificate'], { facts })).toMatchObject({
      cures: 'binding-on-old-certificate',
      changes: [BIND, SYNC],
    });
  });

  test('is not held up by a pending sync that cannot be carried out', () => {
    const facts = { ...certificate({ keyVault: null }), ...boundTo(null) };

    const plan = planFor([found('sync-pending', 'green'), 'hostname-unbound'], { facts });

    expect(plan).toMatchObject({ cures: 'hostname-unbound', changes: [{ kind: 'bind-hostname' }] });
  });
});
