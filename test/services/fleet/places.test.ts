import type { Place } from '../../../services/domain/listing.ts';
import { certificatesIn, isOwner, ownersOf, placesCalled } from '../../../services/fleet/places.ts';
import { app, estate, held, idIn, PROD, TEST, vaultId } from './estate.ts';

const SHOP = held('shop');
const PAY = held('pay', { keyVault: { vaultId: vaultId('KV-Pay'), secretName: 'pay' } });
const DEV = held('dev', { hostNames: ['*.dev.contoso.com'] }, TEST.toUpperCase());
const UPLOADED = held('uploaded', { keyVault: null });
const ALL = [SHOP, PAY, DEV, UPLOADED];
const SITES = [
  app('App-Front', { 'shop.contoso.com': SHOP.thumbprint, 'api.dev.contoso.com': null }),
  app('app-pay', { 'pay.contoso.com': PAY.thumbprint, 'uploaded.contoso.com': 'T-of-another' }),
  app('app-bare', { 'app-bare.azurewebsites.net': null }),
];
const OWNERS = {
  [SHOP.id]: ['Ana', 'Team Shop'],
  [idIn(PROD, 'Microsoft.Web/sites', 'App-Front')]: ['Front'],
  [idIn(PROD, 'Microsoft.Web/sites', 'app-pay')]: ['Payments'],
  [vaultId('kv-shop')]: ['Vaults'],
  [vaultId('kv-pay')]: ['Money'],
};
const known = estate({
  certificates: ALL,
  sites: SITES,
  vaults: [vaultId('kv-shop'), vaultId('KV-Pay')],
  owners: OWNERS,
});

let inventory = known;
// An inventory of its own for each: what is worked out once for one is worked out for every test.
beforeEach(() => {
  inventory = { ...known };
});

const named = (...places: Place[]) => certificatesIn(places, inventory).map(({ name }) => name);

describe('a word', () => {
  test.each<[string, Place]>([
    ['SHOP PRODUCTION', { kind: 'subscription', name: 'Shop production' }],
    [PROD.toUpperCase(), { kind: 'subscription', name: 'Shop production' }],
    ['app-front', { kind: 'app', name: 'App-Front' }],
    ['kv-pay', { kind: 'vault', name: 'KV-Pay' }],
  ])('%s is the name of a place in any letters', (word, place) => {
    expect(placesCalled([word], inventory)).toEqual([place]);
  });

  test('of several each place is told once, and what is no place is left out; an owner is none', () => {
    const places = placesCalled(['kv-pay', 'KV-PAY', 'nothing', 'Ana', 'app-pay'], inventory);

    expect(places.map(({ name }) => name)).toEqual(['KV-Pay', 'app-pay']);
  });

  test('that a vault, an app and a subscription are called by means the vault, then the app', () => {
    const both = { ...inventory, vaults: [{ ...inventory.vaults[0], name: 'Shop test' }] } as typeof inventory;
    const apps = { ...inventory, sites: [app('Shop test', {})] };

    expect(placesCalled(['shop test'], both)).toMatchObject([{ kind: 'vault' }]);
    expect(placesCalled(['shop test'], apps)).toMatchObject([{ kind: 'app' }]);
  });
});

describe('a place', () => {
  test.each<[Place['kind'], string, readonly string[]]>([
    ['subscription', 'shop TEST', ['dev']],
    ['subscription', TEST.toUpperCase(), ['dev']],
    ['vault', 'kv-PAY', ['pay']],
    ['vault', 'kv-shop', ['shop', 'dev']],
    ['app', 'APP-front', ['shop', 'dev']],
    ['app', 'app-pay', ['pay']],
    ['app', 'app-bare', []],
    ['app', 'unknown', []],
    ['owner', 'team SHOP', ['shop']],
    ['owner', 'payments', ['pay']],
    ['owner', 'vaults', ['dev']],
    ['owner', 'nobody', []],
  ])('%s %s holds %j', (kind, name, names) => {
    expect(named({ kind, name })).toEqual(names);
  });

  test('of a subscription that has no name is known by its id', () => {
    const unnamed = { ...inventory, subscriptions: new Map<string, string>() };

    expect(certificatesIn([{ kind: 'subscription', name: TEST }], unnamed).map(({ name }) => name)).toEqual(['dev']);
  });

  test('and another of its kind hold what is in either; one of another kind, what is in both', () => {
    expect(named({ kind: 'vault', name: 'kv-shop' }, { kind: 'vault', name: 'kv-pay' })).toEqual([
      'shop',
      'pay',
      'dev',
    ]);
    expect(named({ kind: 'vault', name: 'kv-shop' }, { kind: 'subscription', name: TEST })).toEqual(['dev']);
    expect(named()).toEqual(ALL.map(({ name }) => name));
  });
});

test('an app and its namesake hold what either holds', () => {
  const namesakes = {
    ...inventory,
    sites: [...inventory.sites, app('app-pay', { 'shop.contoso.com': SHOP.thumbprint })],
  };

  const found = certificatesIn([{ kind: 'app', name: 'app-pay' }], namesakes);

  expect(found.map(({ name }) => name)).toEqual(['shop', 'pay']);
});

describe('who owns a certificate', () => {
  test.each([
    ['is whoever its own tag names', SHOP, ['Ana', 'Team Shop']],
    ['is else whoever the tags of its apps name', PAY, ['Payments']],
    ['is else whoever the tag of its vault names', DEV, ['Vaults']],
    ['is nobody where nothing is tagged', UPLOADED, []],
  ])('%s', (_, certificate, owners) => {
    expect(ownersOf(certificate, inventory)).toEqual(owners);
  });

  test('is known in any letters, and nobody else is an owner', () => {
    expect(['team shop', 'MONEY', 'Ben', ''].map((name) => isOwner(name, inventory))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
