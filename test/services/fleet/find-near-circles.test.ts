import type { AppServiceCertificate, Site } from '../../../services/domain/app-service.ts';
import { findNear, findOthers } from '../../../services/fleet/find-near.ts';
import { app, estate, held, vaultId } from './estate.ts';

/** A certificate for these host names, in a vault of its own. */
function serving(name: string, ...hostNames: readonly string[]): AppServiceCertificate {
  return held(name, { hostNames, keyVault: { vaultId: vaultId(`kv-of-${name}`), secretName: `s-${name}` } });
}

/** What a part of a name means beside the first of these certificates. */
function near(part: string, certificates: readonly AppServiceCertificate[], sites: readonly Site[] = []) {
  const [from] = certificates as readonly [AppServiceCertificate];
  const target = { certificateId: from.id, name: from.name, hostNames: from.hostNames };
  const found = findNear(part, target, estate({ certificates, sites }));
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.target.name] : found.targets.map(({ name }) => name).toSorted();
}

const SHOP = serving('a-shop', 'www.contoso.com');

test('a host name of its own goes before those of its zone', () => {
  expect(near('www', [SHOP, serving('b', 'www.eu.contoso.com')])).toEqual(['a-shop']);
});

test('a host name that it is bound to is its own, and another of the same app is not', () => {
  const sites = [app('front', { 'pay.northwind.com': SHOP.thumbprint, 'www.pay.northwind.com': 'T-b' })];

  expect(near('pay', [SHOP, serving('b', 'pay.contoso.com')], sites)).toEqual(['a-shop']);
  const both = [app('front', { 'x.y.com': SHOP.thumbprint, 'pay.y.com': 'T-b' })];
  expect(near('pay', [SHOP, serving('b'), serving('c', 'pay.contoso.com')], both)).toEqual(['b']);
});

test('a host name of its app goes before those of its zone', () => {
  const sites = [app('front', { 'www.contoso.com': SHOP.thumbprint, 'help.northwind.com': 'T-b' })];

  expect(near('help', [SHOP, serving('b'), serving('c', 'help.contoso.com')], sites)).toEqual(['b']);
});

test('a host name anywhere in its zone goes before those elsewhere', () => {
  const others = [serving('b', 'mail.eu.contoso.com'), serving('c', 'mail.fabrikam.com')];

  expect(near('mail', [SHOP, ...others])).toEqual(['b']);
});

test('each of its zones counts, and a zone itself is in it', () => {
  const two = serving('a-two', 'www.contoso.com', 'www.fabrikam.com');
  const others = [serving('b', 'mail.eu.contoso.com'), serving('c', 'mail.eu.other.com')];

  expect(near('mail', [two, ...others])).toEqual(['b']);
  expect(near('contoso.com', [SHOP, serving('b', 'contoso.com'), serving('c', 'contoso.com.example')])).toEqual(['b']);
});

test('a name that only ends like its zone is not in it', () => {
  expect(near('mail', [SHOP, serving('b', 'mail.notcontoso.com'), serving('c', 'mail.eu.contoso.com')])).toEqual(['c']);
});

test('a bare domain is a zone of its own, and not all that ends as it does', () => {
  const bare = serving('a-bare', 'contoso.com');

  expect(near('mail', [bare, serving('b', 'mail.eu.contoso.com'), serving('c', 'mail.fabrikam.com')])).toEqual(['b']);
});

test('the first label of a host name goes before another part of it, near by and anywhere', () => {
  const others = [serving('b', 'dev.contoso.com'), serving('c', 'api.dev.contoso.com')];
  const elsewhere = [serving('b', 'dev.fabrikam.com'), serving('c', 'api.dev.fabrikam.com')];

  expect(near('dev', [SHOP, ...others])).toEqual(['b']);
  expect(near('dev', [SHOP, ...elsewhere])).toEqual(['b']);
});

test('several labels mean a host that begins with them', () => {
  expect(near('api.dev', [SHOP, serving('b', 'api.dev.fabrikam.com'), serving('c', 'dev.fabrikam.com')])).toEqual([
    'b',
  ]);
});

test('another label means a host that has it, near by or anywhere, but not at its end', () => {
  expect(near('dev', [SHOP, serving('b', 'api.dev.contoso.com'), serving('c', 'api.dev.fabrikam.com')])).toEqual(['b']);
  expect(near('dev', [SHOP, serving('c', 'api.dev.fabrikam.com')])).toEqual(['c']);
  expect(near('org', [SHOP, serving('c', 'api.dev.org')])).toEqual([]);
});

test('a certificate is meant by its whole name in any letters, though a wildcard near by would cover that', () => {
  const star = serving('a-star', '*.contoso.com');

  expect(near('BILLING', [star, serving('billing', 'x.fabrikam.com')])).toEqual(['billing']);
  expect(near('orders', [star, serving('billing', 'x.fabrikam.com')])).toEqual(['a-star']);
});

test('beside a certificate that is gone the same names are known', () => {
  const gone = { certificateId: '/gone', name: 'gone', hostNames: ['www.contoso.com'] };
  const found = findNear('mail', gone, estate({ certificates: [serving('b', 'mail.eu.contoso.com')] }));

  expect(found).toMatchObject({ kind: 'one', target: { name: 'b' } });
});

test('what was uploaded is in no vault, beside what is in one', () => {
  const shop = held('shop');
  const certificates = [shop, held('other'), held('uploaded', { keyVault: null })];
  const target = { certificateId: shop.id, name: 'shop', hostNames: shop.hostNames };

  expect(findOthers(target, estate({ certificates }))).toMatchObject({ kind: 'one', target: { name: 'other' } });
  const three = [...certificates, held('third')];
  expect(findOthers(target, estate({ certificates: three }))).toMatchObject({ kind: 'many', targets: [{}, {}] });
});

test('the zone of a host name that it is bound to is its own, and that of another on the same app is not', () => {
  const bare = serving('a-bare');
  const others = [serving('b', 'blog.contoso.com'), serving('c', 'blog.fabrikam.com')];
  const sites = [app('front', { 'shop.contoso.com': bare.thumbprint, 'help.fabrikam.com': 'T-other' })];

  expect(near('blog', [bare, ...others], sites)).toEqual(['b']);
});

test('what anybody would mean by a name goes before a host name elsewhere', () => {
  expect(near('s-b', [SHOP, serving('b', 'mail.fabrikam.com'), serving('c', 's-b.northwind.com')])).toEqual(['b']);
});

test('beside a certificate that is not there, or is alone, are no others', () => {
  const target = { certificateId: SHOP.id, name: SHOP.name, hostNames: SHOP.hostNames };

  expect(findOthers(target, estate({ certificates: [] }))).toEqual({ kind: 'none', nearest: [] });
  expect(findOthers(target, estate({ certificates: [SHOP] }))).toEqual({ kind: 'none', nearest: [] });
});
