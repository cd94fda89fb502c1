import type { HostNameBinding, ServedHost } from '../../../services/domain/app-service.ts';
import type { Finding, Link } from '../../../services/domain/finding.ts';
import type { OtherCertificate } from '../../../services/domain/other-certificate.ts';
import { firstEnd, toMend } from '../../../services/rules/countdown.ts';
import { healthy, hence, NEWER, NOW, OLDER, PUBLIC } from '../../helpers/evidence.ts';
import { beside, certificate } from '../../helpers/facts.ts';

const HELD_UNTIL = healthy.certificate.expiresOn;
const SHOP = 'shop.contoso.com';
const WWW = 'www.contoso.com';

const UPLOADED = beside('UU', { isUploaded: true, expiresOn: hence(100) });

const answered = (host: string, expiresOn: string): ServedHost => ({
  host,
  outcome: 'answered',
  certificate: { ...PUBLIC, expiresOn },
});

/** When users are hit, where these host names are bound to these thumbprints; App Service holds BB. */
function endOf(
  bound: Readonly<Record<string, string | null>>,
  served: readonly ServedHost[] = [],
  others: readonly OtherCertificate[] = [],
  held: Parameters<typeof certificate>[0] = {},
) {
  const bindings = Object.entries(bound).map(
    ([host, thumbprint]): HostNameBinding => ({ host, sslState: 'SniEnabled', thumbprint }),
  );
  const sites = healthy.sites.map((site) => ({ ...site, bindings }));
  const rest = { others, versions: [OLDER, NEWER], expiringDays: 30 };
  return firstEnd({ takenAt: NOW, ...certificate(held), sites, served, ...rest });
}

describe('users are hit first', () => {
  test('by what App Service holds, where no host name says otherwise', () => {
    expect(endOf({})).toEqual({ at: HELD_UNTIL, from: 'held', host: null });
    expect(endOf({ [SHOP]: 'BB' })).toEqual({ at: HELD_UNTIL, from: 'held', host: null });
    expect(endOf({ [SHOP]: null })).toEqual({ at: HELD_UNTIL, from: 'held', host: null });
  });

  test('by the uploaded certificate that a host name is still on', () => {
    expect(endOf({ [SHOP]: 'UU' }, [], [UPLOADED])).toEqual({ at: UPLOADED.expiresOn, from: 'bound', host: SHOP });
    expect(endOf({ 'shop.fabrikam.com': 'UU' }, [], [UPLOADED])).toEqual({ at: HELD_UNTIL, from: 'held', host: null });
  });

  test('by the earlier version that a host name is bound to', () => {
    expect(endOf({ [SHOP]: 'AA' })).toEqual({ at: OLDER.expiresOn, from: 'bound', host: SHOP });
  });

  test('by what a browser really gets, even where the binding would end before', () => {
    expect(endOf({ [SHOP]: 'AA' }, [answered(SHOP, hence(9000))], [], { expiresOn: hence(8000) })).toEqual({
      at: hence(8000),
      from: 'held',
      host: null,
    });
    expect(endOf({ [SHOP]: 'AA' }, [answered(SHOP, hence(48))])).toEqual({ at: hence(48), from: 'served', host: SHOP });
  });

  test('at once, where what a host name is bound to does not name it, whatever its letters', () => {
    const refused = (host: string) => ({ at: NOW, from: 'refused', host });

    expect(endOf({ [SHOP]: 'BB', 'shop.fabrikam.com': 'BB' })).toEqual(refused('shop.fabrikam.com'));
    expect(endOf({ 'a.b.contoso.com': 'BB' }, [answered('A.B.CONTOSO.COM', HELD_UNTIL)])).toEqual(
      refused('a.b.contoso.com'),
    );
    expect(endOf({ 'SHOP.contoso.com': 'BB' })).toEqual({ at: HELD_UNTIL, from: 'held', host: null });
    expect(endOf({ 'shop.fabrikam.com': 'BB' }, [], [], { hostNames: [] })).toEqual({
      at: HELD_UNTIL,
      from: 'held',
      host: null,
    });
  });

  test('by what stands before the app, where browsers get that instead', () => {
    const before: ServedHost = {
      host: 'shop.fabrikam.com',
      outcome: 'answered',
      certificate: { ...PUBLIC, thumbprint: 'FD', expiresOn: hence(48) },
    };

    expect(endOf({ 'shop.fabrikam.com': 'BB' }, [before])).toEqual({
      at: hence(48),
      from: 'served',
      host: 'shop.fabrikam.com',
    });
  });

  test('by what a browser gets rather than by the same day in the books', () => {
    expect(endOf({ [SHOP]: 'BB' }, [answered(SHOP, HELD_UNTIL)])).toEqual({
      at: HELD_UNTIL,
      from: 'served',
      host: SHOP,
    });
  });

  test('by the binding, where the host name did not answer, or was not looked at', () => {
    const silent: readonly ServedHost[] = [
      { host: SHOP, outcome: 'unreachable', why: 'timed out' },
      { host: WWW, outcome: 'private' },
    ];

    expect(endOf({ [SHOP]: 'AA' }, silent)).toMatchObject({ from: 'bound', host: SHOP });
    expect(endOf({ [WWW]: 'AA' }, silent)).toMatchObject({ from: 'bound', host: WWW });
  });

  test('at the host name that comes first, each by its own best look', () => {
    const looks = [answered(SHOP.toUpperCase(), hence(9000)), answered('api.contoso.com', hence(100))];

    expect(endOf({ [SHOP]: 'AA', [WWW]: 'AA', 'api.contoso.com': 'BB' }, looks)).toMatchObject({
      from: 'served',
      host: 'api.contoso.com',
    });
    expect(endOf({ [SHOP]: 'AA', 'API.Contoso.com': 'BB' }, looks)).toMatchObject({ host: 'API.Contoso.com' });
    expect(endOf({ [SHOP]: 'AA', [WWW]: 'AA' }, looks)).toMatchObject({ from: 'bound', host: WWW });
  });

  test('by what App Service holds, where that ends before everything that is served', () => {
    expect(endOf({ [SHOP]: 'BB' }, [answered(SHOP, hence(90))], [], { expiresOn: hence(48) })).toEqual({
      at: hence(48),
      from: 'held',
      host: null,
    });
  });

  test('never by a host name that follows another certificate, or is not bound', () => {
    const soon = [answered(SHOP, hence(1))];

    expect(endOf({ [SHOP]: 'CC' }, soon, [beside('CC')])).toMatchObject({ from: 'held' });
    expect(endOf({ [SHOP]: null }, soon)).toMatchObject({ from: 'held' });
  });

  test('by clocks of any time zone', () => {
    const west = '2026-12-08T20:00:00-10:00';

    expect(endOf({ [SHOP]: 'AA' }, [], [], { expiresOn: west })).toMatchObject({ at: west, from: 'held' });
  });

  test('on no known day, where nothing says one', () => {
    expect(endOf({ [SHOP]: 'DD' }, [], [], { expiresOn: null })).toBeNull();
  });
});

describe('before that day', () => {
  const on = (link: Link, colour: Finding['colour'] = 'yellow'): Finding => ({
    rule: 'a-rule',
    link,
    colour,
    symptom: false,
    says: 'It is broken.',
    page: '',
    evidence: [],
  });

  test('every broken link has to be mended, in the order of the chain', () => {
    expect(toMend([on('served', 'red'), on('binding'), on('binding')])).toEqual(['binding', 'served']);
  });

  test.each<Link>(['vault', 'access', 'network', 'secret', 'renewal'])(
    'App Service has to sync once this link is mended: %s',
    (link) => {
      expect(toMend([on('served'), on(link)])).toEqual([link, 'sync', 'served']);
    },
  );

  test('it does not have to sync for what stands behind the sync, nor twice', () => {
    expect(toMend([on('binding')])).toEqual(['binding']);
    expect(toMend([on('access'), on('sync')])).toEqual(['access', 'sync']);
  });

  test('neither a note nor the end of the certificate itself is to be mended', () => {
    expect(toMend([on('certificate', 'red'), on('renewal', 'green')])).toEqual([]);
  });
});
