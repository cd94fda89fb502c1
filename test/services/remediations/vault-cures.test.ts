import type { Facts } from '../../../services/domain/evidence.ts';
import { CERTIFICATE_ID, healthy, hence, NEWER, OLDER, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate, newest } from '../../helpers/facts.ts';
import { changesFor, eachUnseen, IMPORT, planFor, REBIND, RECOVER_VAULT, SYNC } from './planning.ts';

describe('a deleted vault', () => {
  const deleted = (changed: Partial<NonNullable<Facts['deletedVault']>> = {}): Partial<Facts> => ({
    vault: null,
    deletedVault: { id: VAULT_ID, location: 'westeurope', deletedOn: null, purgedOn: null, ...changed },
  });

  test('is recovered where it was, and then the certificate is synced', () => {
    const plan = planFor(['vault-soft-deleted'], { facts: deleted() });

    expect(plan).toMatchObject({ cures: 'vault-soft-deleted', risk: 'medium', changes: [RECOVER_VAULT, SYNC] });
    expect(plan?.needs[0]).toEqual({ action: 'Microsoft.KeyVault/vaults/write', scope: VAULT_ID });
  });

  test('leaves to look after the roles that do not come back', () => {
    expect(planFor(['vault-soft-deleted'], { facts: deleted() })?.leftovers).toEqual([
      {
        says: 'kv-shop comes back without the roles that were given at it: where it obeys roles, give them again. This lists what it has.',
        command: `az role assignment list --scope ${VAULT_ID} --include-inherited --output table`,
      },
    ]);
  });

  test.each<[string, Partial<Facts>]>([
    ['it cannot be recovered any more', { vault: null, deletedVault: null }],
    ['Azure does not say where it was', deleted({ location: '' })],
    ['it was at another place than the one where App Service looks', deleted({ id: `${VAULT_ID}-2` })],
    ['the tenant is not known', { ...deleted(), tenantId: '' }],
    ['the certificate follows no vault', { ...deleted(), ...certificate({ keyVault: null }) }],
  ])('is not recovered where %s', (_, facts) => {
    expect(planFor(['vault-soft-deleted'], { facts })).toBeNull();
  });

  test.each(eachUnseen(['certificate', 'deletedVault', 'tenantId']))(
    'is not recovered where %s was not seen',
    (unseen) => {
      expect(planFor(['vault-soft-deleted'], { facts: deleted(), unseen: [unseen] })).toBeNull();
    },
  );
});

describe('a vault that has moved', () => {
  const MOVED: Partial<Facts> = {
    ...certificate({ thumbprint: 'AA' }),
    ...boundTo('AA'),
    vault: null,
    vaultElsewhere: { id: IMPORT.vaultId },
  };
  const imported = (facts: Partial<Facts>) => changesFor(['vault-moved'], { facts: { ...MOVED, ...facts } })[0];

  test('is followed by a certificate of its own, to which the host names move', () => {
    const plan = planFor(['vault-moved'], { facts: MOVED });

    expect(plan).toMatchObject({
      cures: 'vault-moved',
      risk: 'high',
      changes: [IMPORT, REBIND],
      leadsTo: IMPORT.certificateId,
    });
  });

  test('leaves the old certificate, with the command that deletes it', () => {
    expect(planFor(['vault-moved'], { facts: MOVED })?.leftovers).toEqual([
      {
        says: 'kv-shop-wildcard stays, bound to nothing and following a vault that is no longer there. Delete it once the new one serves.',
        command: `az resource delete --ids ${CERTIFICATE_ID}`,
      },
    ]);
  });

  test.each([
    ['is free', 'wildcard', 'kv-shop-wildcard'],
    ['is taken', 'kv-shop-wildcard', 'kv-shop-wildcard-2'],
    ['is taken in other letters', 'KV-Shop-Wildcard', 'kv-shop-wildcard-2'],
    ['and the second one are taken', 'kv-shop-wildcard-2', 'kv-shop-wildcard-3'],
    ['and nine more are taken', 'kv-shop-wildcard-10', 'kv-shop-wildcard-11'],
    ['only looks taken', 'kv-shop-wildcard-eu', 'kv-shop-wildcard'],
    ['only looks numbered further on', 'kv-shop-wildcard-2-eu', 'kv-shop-wildcard'],
    ['only ends in a number', 'kv-shop-wildcard-eu-2', 'kv-shop-wildcard'],
    ['only looks numbered', 'kv-shop-wildcard2', 'kv-shop-wildcard'],
    ['ends another one', 'my-kv-shop-wildcard', 'kv-shop-wildcard'],
  ])('gives it the name of the portal, numbered, where that %s', (_, name, expected) => {
    const change = imported(certificate({ thumbprint: 'AA', name }));

    expect(change).toMatchObject({ certificateId: CERTIFICATE_ID.replace('kv-shop-wildcard', expected) });
  });

  test('knows that name again, however Azure writes the vault', () => {
    const change = imported({ vaultElsewhere: { id: IMPORT.vaultId.replace('kv-shop', 'KV-Shop') } });

    expect(change).toMatchObject({ certificateId: CERTIFICATE_ID.replace('kv-shop-wildcard', 'KV-Shop-wildcard-2') });
  });

  test('puts it beside the App Service plan, wherever the old one is', () => {
    const serverFarmId = healthy.certificate.serverFarmId.replace('rg-shop-prod', 'rg-plans');

    const change = imported(certificate({ thumbprint: 'AA', serverFarmId, location: 'North Europe' }));

    expect(change).toMatchObject({
      certificateId: IMPORT.certificateId.replace('rg-shop-prod', 'rg-plans'),
      serverFarmId,
      location: 'North Europe',
    });
  });

  test('moves every host name of every site and slot that is bound to the old certificate, and no other', () => {
    const slot = `${SITE_ID}/slots/staging`;
    const bindings = [
      ['shop.contoso.com', 'AA'],
      ['other.contoso.com', 'DD'],
      ['none.contoso.com', null],
    ].map(([host, thumbprint]) => ({
      host: String(host),
      sslState: 'SniEnabled' as const,
      thumbprint: thumbprint ?? null,
    }));
    const sites = [SITE_ID, slot].flatMap((id) => healthy.sites.map((site) => ({ ...site, id, bindings })));

    expect(changesFor(['vault-moved'], { facts: { ...MOVED, sites } })).toEqual([
      IMPORT,
      REBIND,
      { ...REBIND, siteId: slot },
    ]);
  });

  test('is imported though no host name is bound, and App Service holds nothing yet', () => {
    const facts = { ...MOVED, ...certificate({ thumbprint: '' }), sites: [] };

    expect(changesFor(['vault-moved'], { facts })).toEqual([IMPORT]);
  });

  test('is imported where it issued for itself before, too', () => {
    const own = certificate({ thumbprint: 'AA', issuer: '*.contoso.com' });

    expect(imported({ ...own, ...newest({}, { selfIssued: true }) })).toEqual(IMPORT);
  });

  test.each<[string, Partial<Facts>]>([
    ['it still holds what App Service holds: the same thumbprint is refused', certificate({ thumbprint: 'BB' })],
    ['it holds nothing of that name', { newest: null }],
    ['its newest version is disabled', newest({ enabled: false })],
    ['its newest version is self-issued', newest({}, { selfIssued: true })],
    ['its newest version covers a host name no more', newest({}, { hostNames: ['contoso.com'] })],
    ['nobody knows where it is', { vaultElsewhere: null }],
    ['the certificate follows no vault', certificate({ thumbprint: 'AA', keyVault: null })],
    ['the plan is not known', certificate({ thumbprint: 'AA', serverFarmId: '' })],
  ])('is left to a person where %s', (_, facts) => {
    expect(planFor(['vault-moved'], { facts: { ...MOVED, ...facts } })).toBeNull();
  });

  test.each(eachUnseen(['certificate', 'vaultElsewhere', 'newest', 'sites']))(
    'is left to a person where %s was not seen',
    (unseen) => {
      expect(planFor(['vault-moved'], { facts: MOVED, unseen: [unseen] })).toBeNull();
    },
  );

  test('is never synced, and nothing more is bound to the certificate that it leaves behind', () => {
    const bindings = [
      { host: 'shop.contoso.com', sslState: 'SniEnabled' as const, thumbprint: 'AA' },
      { host: 'www.contoso.com', sslState: 'SniEnabled' as const, thumbprint: '99' },
      { host: 'new.contoso.com', sslState: 'Disabled' as const, thumbprint: null },
    ];
    const sites = healthy.sites.map((site) => ({ ...site, bindings }));
    const versions = [{ ...OLDER, thumbprint: '99', createdOn: hence(-9000) }, OLDER, NEWER];

    const plan = planFor(['vault-moved', 'binding-on-old-certificate', 'hostname-unbound'], {
      facts: { ...MOVED, sites, versions },
    });

    expect(plan?.changes).toEqual([IMPORT, REBIND]);
  });

  test('is not imported while its newest version is unsafe', () => {
    expect(planFor(['vault-moved', 'new-version-unsafe'], { facts: MOVED })?.blockedBy).toEqual([
      {
        rule: 'new-version-unsafe',
        stops: 'plan',
        says: 'The plan would import the newest version in the vault, which is unsafe.',
      },
    ]);
  });
});
