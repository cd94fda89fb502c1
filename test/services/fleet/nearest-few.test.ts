import Fuse from 'fuse.js';
import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import { nearestTo } from '../../../services/fleet/nearest.ts';
import { app, estate, held, vaultId } from './estate.ts';

/** A certificate that is called by this name alone. */
const called = (name: string): AppServiceCertificate => held(name, { hostNames: [], keyVault: null });

/** An inventory of its own for each: what is worked out once for one is worked out for every test. */
const near = (asked: string, inventory: Inventory) => nearestTo(asked, { ...inventory }).map(({ name }) => name);
const among = (asked: string, ...names: readonly string[]) => near(asked, estate({ certificates: names.map(called) }));

describe('a mistyped name leads to the certificate by', () => {
  const vault = { vaultId: vaultId('kv-Northwind'), secretName: 'Wildcard' };
  const certificates = [
    called('Billing'),
    held('q1', { hostNames: ['orders.FABRIKAM.com', 'zzz'], keyVault: null }),
    held('q2', { hostNames: [], keyVault: vault }),
    held('q3', { hostNames: [], keyVault: null, thumbprint: 'T3' }),
    held('q4', { hostNames: [], keyVault: null, thumbprint: '' }),
  ];
  const sites = [
    app('App-Storefront', { 'a.test': 'T3', 'b.test': null }),
    app('site-magazine', { 'c.test': 'T3' }),
    app('unbound-kiosk', { 'd.test': null }),
  ];
  const inventory = estate({ certificates, sites });

  test.each([
    ['its name', 'BILLNIG', 'Billing'],
    ['a host name', 'orders.fabirkam.com', 'q1'],
    ['its secret', 'wildcrad', 'q2'],
    ['its vault', 'kv-northwnid', 'q2'],
    ['an app that it is bound to', 'app-storefornt', 'q3'],
    ['another app that it is bound to', 'site-magzaine', 'q3'],
  ])('%s', (_, asked, name) => {
    expect(near(asked, inventory)[0]).toBe(name);
  });

  test('no app that nothing is bound to', () => {
    expect(near('unbound-kisok', inventory)).toEqual([]);
  });
});

test('nothing is near no name, nor what is like none', () => {
  expect(among('', 'billing')).toEqual([]);
  expect(among('qqqqqqqq', 'billing')).toEqual([]);
  expect(near('billing', estate({ certificates: [] }))).toEqual([]);
});

test('the nearest come first, and no more than five of them', () => {
  const names = ['bilxxxx', 'billxxx', 'billixx', 'billinx', 'billing', 'biling', 'billings'];

  const found = among('billing', ...names);

  expect(found).toHaveLength(5);
  expect(found[0]).toBe('billing');
  expect(found).not.toContain('bilxxxx');
});

test('of names that are as near the one whose length differs least comes first, then the first', () => {
  expect(among('billing', 'billing-two', 'billing-a', 'billing-b')).toEqual(['billing-a', 'billing-b', 'billing-two']);
});

test('all that are called by the nearest name are told, each once, by the nearest of its names', () => {
  const twins = [called('billing'), { ...called('billing'), id: '/other' }];
  const many = held('billing-x', { hostNames: ['billing', 'billings'], keyVault: null });

  const found = nearestTo('biling', estate({ certificates: [many, ...twins] }));

  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ id }) => id)).size).toBe(3);
});

test('of a very long name only its beginning is compared', () => {
  const name = 'very-long-name-of-a-certificate-in-a-vault';

  expect(among(`${'-'.repeat(200)}${name}`, name)).toEqual([]);
  expect(among(`${name}-x`, name, 'another')).toEqual([name]);
});

test('a name that is longer than the judge compares at a time is found by its end too', () => {
  const begins = 'certificate-of-the-shop-in-production-';

  expect(among(`${begins}wset-europe`, `${begins}north-america`, `${begins}west-europe`)[0]).toBe(
    `${begins}west-europe`,
  );
});

test('a long name with a slip in every word is found all the same', () => {
  const name = 'wildcard-of-the-storefront-in-northern-europe-for-production';

  expect(among('wil0card-1f-the2store3ront-4n-nor5hern-6urope7for-p8oduct9on', name)).toEqual([name]);
});

test('a name of several words is no farther than one of a single word', () => {
  expect(among('shop wildcrad', 'shop-wilxcxad', 'shop wildcard')[0]).toBe('shop wildcard');
});

test('among many alike those after the first few are found too', () => {
  const many = Array.from({ length: 60 }, (_, place) => `billing-${String(place).padStart(3, '0')}`);

  expect(among('bliling-059', ...many)[0]).toBe('billing-059');
  expect(among('bliling-000', ...many.toReversed())[0]).toBe('billing-000');
});

describe('among more than are judged, what is found is what a look at every name would find', () => {
  const fruits = ['apple', 'banana', 'cherry', 'damson', 'elder', 'fig', 'grape', 'hazel'];
  const places = ['north-europe', 'west-europe', 'east-us', 'brazil-south', 'japan-east', 'uk'];
  const uses = ['shop', 'pay', 'portal', 'api-gateway', 'mail', 'a-very-long-name-of-a-service-in-production'];
  const names = fruits.flatMap((fruit) => places.flatMap((place) => uses.map((use) => `${fruit}-${use}-${place}`)));
  const judge = new Fuse(names, { threshold: 0.45, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true });
  const inventory = estate({ certificates: names.map(called) });

  test.each([
    'chrery-pay-uk',
    'hazel-portal-japn-east',
    'fig-mial-west-europe',
    'grap-shop-esat-us',
    'damson-api-gatway-brazil-suoth',
    'elder-a-very-long-nmae-of-a-service-in-production-north-euorpe',
    'hazel-a-very-long-name-of-a-srevice-in-prodution-uk',
    'bananana-shop-uk',
  ])('%s', (asked) => {
    const far = (name: string) => Math.abs(name.length - asked.length);
    const all = judge
      .search(asked)
      .toSorted((one, other) => (one.score ?? 1) - (other.score ?? 1) || far(one.item) - far(other.item));

    expect(near(asked, inventory)).toEqual(all.slice(0, 5).map(({ item }) => item));
  });
});
