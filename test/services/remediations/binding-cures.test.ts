import type { HostNameBinding } from '../../../services/domain/app-service.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { healthy, hence, NEWER, OLDER, SITE_ID } from '../../helpers/evidence.ts';
import { beside, boundTo, certificate } from '../../helpers/facts.ts';
import { BIND, changesFor, eachUnseen, planFor } from './planning.ts';

const UNBOUND = { ...BIND, before: null, undo: { kind: 'bind-hostname', thumbprint: null } };

/** The sites, with these labels of contoso.com on these thumbprints. */
function bound(by: Readonly<Record<string, string | null>>): Pick<Facts, 'sites'> {
  const bindings = Object.entries(by).map(
    ([label, thumbprint]): HostNameBinding => ({
      host: `${label}.contoso.com`,
      sslState: thumbprint ? 'SniEnabled' : 'Disabled',
      thumbprint,
    }),
  );
  return { sites: healthy.sites.map((site) => ({ ...site, bindings })) };
}

describe('a host name that stayed behind', () => {
  test('is moved to what App Service holds, and its undo knows what it was bound to', () => {
    const plan = planFor(['binding-on-old-certificate'], { facts: boundTo('AA') });

    expect(plan).toMatchObject({ cures: 'binding-on-old-certificate', risk: 'low', leadsTo: null });
    expect(plan?.changes).toEqual([BIND]);
  });

  test('is left alone on another certificate, a newer version, the same one, none, or where it is not covered', () => {
    const newest = { ...NEWER, version: 'v3', thumbprint: 'CC', createdOn: hence(-1) };
    const other = { ...OLDER, version: 'v0', thumbprint: 'EE', createdOn: hence(-9000) };
    const on = { old: 'AA', newest: 'CC', same: 'BB', other: 'EE', foreign: 'DD', none: null, 'not.covered': 'AA' };
    const facts = { ...bound(on), versions: [other, OLDER, NEWER, newest], others: [beside('EE')] };

    expect(changesFor(['binding-on-old-certificate'], { facts })).toEqual([{ ...BIND, host: 'old.contoso.com' }]);
  });

  test('is moved in slots too', () => {
    const slot = `${SITE_ID}/slots/staging`;
    const sites = [SITE_ID, slot].flatMap((id) => boundTo('AA').sites.map((site) => ({ ...site, id })));

    expect(changesFor(['binding-on-old-certificate'], { facts: { sites } })).toEqual([BIND, { ...BIND, siteId: slot }]);
  });

  test.each<[string, Partial<Facts>]>([
    ['the vault holds no version of it', { versions: null }],
    ['what App Service holds is no version of the vault', certificate({ thumbprint: 'FF' })],
    ['App Service holds nothing', certificate({ thumbprint: '' })],
  ])('is left alone where %s', (_, facts) => {
    expect(planFor(['binding-on-old-certificate'], { facts: { ...boundTo('AA'), ...facts } })).toBeNull();
  });

  test.each(eachUnseen(['certificate', 'sites', 'others', 'versions']))(
    'is left alone where %s was not seen',
    (unseen) => {
      expect(planFor(['binding-on-old-certificate'], { facts: boundTo('AA'), unseen: [unseen] })).toBeNull();
    },
  );
});

describe('a host name on an uploaded certificate that ends', () => {
  const others = [beside('UU', { isUploaded: true, expiresOn: hence(24) })];
  const MOVED = { ...BIND, before: 'UU', undo: { kind: 'bind-hostname', thumbprint: 'UU' } };

  test('is moved to this one, and can be put back, for App Service still holds that', () => {
    const facts = { ...bound({ shop: 'UU', www: 'BB' }), others };

    expect(changesFor(['binding-on-old-certificate'], { facts })).toEqual([MOVED]);
    expect(changesFor(['binding-on-old-certificate'], { facts, unseen: ['versions'] })).toEqual([MOVED]);
    expect(planFor(['hostname-unbound'], { facts })).toBeNull();
  });

  test('is moved together with those that stayed on an earlier version', () => {
    const facts = { ...bound({ shop: 'UU', old: 'AA' }), others };

    expect(changesFor(['binding-on-old-certificate'], { facts })).toEqual([
      MOVED,
      { ...BIND, host: 'old.contoso.com' },
    ]);
  });

  test.each([
    ['has its time yet', { isUploaded: true, expiresOn: hence(31 * 24) }],
    ['follows a vault', { expiresOn: hence(24) }],
    ['tells no last day', { isUploaded: true, expiresOn: null }],
  ])('stays where that %s', (_, changed) => {
    const facts = { ...bound({ shop: 'UU' }), others: [beside('UU', changed)] };

    expect(planFor(['binding-on-old-certificate'], { facts })).toBeNull();
  });
});

describe('a host name that is bound to nothing', () => {
  test('is bound to the certificate that fits, and its undo unbinds it', () => {
    const facts = bound({ shop: null, same: 'BB', old: 'AA', 'not.covered': null });

    expect(changesFor(['hostname-unbound'], { facts })).toEqual([UNBOUND]);
  });

  test('is bound to a certificate that follows no vault too, and whatever was not seen of one', () => {
    const facts = { ...boundTo(null), ...certificate({ keyVault: null }), versions: null };

    expect(changesFor(['hostname-unbound'], { facts, unseen: ['others', 'vault'] })).toEqual([UNBOUND]);
  });

  test('is bound together with those that stayed behind, and only where both are found', () => {
    const facts = bound({ shop: 'AA', www: null });
    const www = { ...UNBOUND, host: 'www.contoso.com' };

    expect(changesFor(['binding-on-old-certificate'], { facts })).toEqual([BIND]);
    expect(changesFor(['hostname-unbound'], { facts })).toEqual([www]);
    expect(changesFor(['binding-on-old-certificate', 'hostname-unbound'], { facts })).toEqual([BIND, www]);
  });

  test('stays unbound where App Service holds nothing, or nothing that fits', () => {
    const nothing = { ...boundTo(null), ...certificate({ thumbprint: '' }) };

    expect(planFor(['hostname-unbound'], { facts: nothing })).toBeNull();
    expect(planFor(['hostname-unbound'], { facts: boundTo(null, 'shop.example.org') })).toBeNull();
  });

  test('waits where the vault has moved, and is bound where it was deleted', () => {
    const moved = { ...boundTo(null), vault: null, vaultElsewhere: { id: '/elsewhere' } };

    expect(planFor(['hostname-unbound'], { facts: moved })).toBeNull();
    expect(changesFor(['hostname-unbound'], { facts: { ...moved, vaultElsewhere: null } })).toEqual([UNBOUND]);
    expect(changesFor(['hostname-unbound'], { facts: { ...moved, vault: healthy.vault } })).toEqual([UNBOUND]);
  });
});
