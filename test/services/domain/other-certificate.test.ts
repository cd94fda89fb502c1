import { isHeldBy, outlasted, outlived, successorOf } from '../../../services/domain/other-certificate.ts';
import { healthy, hence, NOW } from '../../helpers/evidence.ts';
import { beside } from '../../helpers/facts.ts';

const ENDS = healthy.certificate.expiresOn;
const NOTICE = { at: NOW, expiringDays: 30 };
const uploaded = (expiresOn: string | null, but: object = {}) => beside('UU', { expiresOn, isUploaded: true, ...but });
const bound = (host: string) =>
  healthy.sites.map((site) => ({
    ...site,
    bindings: [{ host, sslState: 'SniEnabled' as const, thumbprint: 'UU' }, ...site.bindings],
  }));
const taken = (expiresOn: string | null, host = 'shop.contoso.com', certificate: object = {}, but: object = {}) =>
  outlived({ ...healthy.certificate, ...certificate }, bound(host), [uploaded(expiresOn, but)], NOTICE).map(
    ({ binding, by }) => [binding.host, by.thumbprint],
  );

describe('a host name could be taken over from an uploaded certificate', () => {
  const SHOP = [['shop.contoso.com', 'UU']];

  test('that has ended, or ends within the days of notice', () => {
    expect(taken(hence(-24))).toEqual(SHOP);
    expect(taken(hence(30 * 24 - 1))).toEqual(SHOP);
    expect(taken(hence(30 * 24))).toEqual([]);
  });

  test('only where that certificate is uploaded, and its last day known', () => {
    expect(taken(hence(1), 'shop.contoso.com', {}, { isUploaded: false })).toEqual([]);
    expect(taken(null)).toEqual([]);
  });

  test('only where this one covers it', () => {
    expect(taken(hence(1), 'shop.fabrikam.com')).toEqual([]);
  });

  test('only where this one has not ended, and lasts longer', () => {
    expect(taken(hence(-2), 'shop.contoso.com', { expiresOn: hence(-1) })).toEqual([]);
    expect(taken(hence(-2), 'shop.contoso.com', { expiresOn: NOW })).toEqual([]);
    expect(taken(hence(-2), 'shop.contoso.com', { expiresOn: hence(1) })).toEqual(SHOP);
    expect(taken(hence(1), 'shop.contoso.com', { expiresOn: null })).toEqual([]);
    expect(taken(hence(2), 'shop.contoso.com', { expiresOn: hence(2) })).toEqual([]);
  });
});

test('uploaded certificates that end first are told with their last day', () => {
  const others = [uploaded(hence(1)), uploaded(ENDS), uploaded(null), beside('VV', { expiresOn: hence(1) })];

  expect(outlasted(healthy.certificate, others)).toEqual([uploaded(hence(1))]);
  expect(outlasted({ ...healthy.certificate, expiresOn: null }, others)).toEqual([]);
});

describe('a successor', () => {
  const later = hence(24 * 365);
  const successor = (but: object, expiresOn: string | null = ENDS) =>
    successorOf({ ...healthy.certificate, expiresOn }, [beside('SS', { expiresOn: later, ...but })])?.thumbprint;

  test.each<[string, readonly string[], string | undefined]>([
    ['the same names', ['contoso.com', '*.contoso.com'], 'SS'],
    ['more names', ['*.contoso.com', 'fabrikam.com', 'contoso.com'], 'SS'],
    ['one of them', ['contoso.com'], undefined],
    ['none', [], undefined],
  ])('names %s', (_, hostNames, thumbprint) => {
    expect(successor({ hostNames })).toBe(thumbprint);
  });

  test('covers by a wildcard what this one names', () => {
    const one = { ...healthy.certificate, hostNames: ['shop.contoso.com'] };

    expect(successorOf(one, [beside('SS', { expiresOn: later, hostNames: ['*.contoso.com'] })])?.thumbprint).toBe('SS');
    expect(successorOf(one, [beside('SS', { expiresOn: later, hostNames: ['*.fabrikam.com'] })])).toBeUndefined();
  });

  test('is good for longer, as far as both last days are known', () => {
    const { hostNames } = healthy.certificate;

    expect(successor({ hostNames, expiresOn: ENDS })).toBeUndefined();
    expect(successor({ hostNames, expiresOn: null })).toBeUndefined();
    expect(successor({ hostNames }, null)).toBeUndefined();
  });
});

test('a thumbprint is held where one of them has it', () => {
  const others = [beside('AA'), beside('UU')];

  expect([isHeldBy(others, 'UU'), isHeldBy(others, 'BB'), isHeldBy(others, null), isHeldBy([], 'UU')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
