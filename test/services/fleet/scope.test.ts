import type { Scope } from '../../../services/domain/watch.ts';
import { type AskedScope, scopeOf, watched } from '../../../services/fleet/scope.ts';
import { app, estate, held, TEST, vaultId } from './estate.ts';

const SHOP = held('shop');
const PAY = held('pay', { keyVault: { vaultId: vaultId('kv-pay'), secretName: 'pay.secret' } });
const DEV = held('dev', { hostNames: ['*.dev.contoso.com'] }, TEST);
const UPLOADED = held('uploaded', { keyVault: null });
const TWIN = held('pay', {}, TEST);
const SITES = [app('app-shop', { 'shop.contoso.com': SHOP.thumbprint })];
const OWNERS = { [PAY.id]: ['Money'], [DEV.id]: ['Team A/B'] };
const known = estate({
  certificates: [SHOP, PAY, DEV, UPLOADED],
  sites: SITES,
  vaults: [vaultId('kv-pay')],
  owners: OWNERS,
});
let inventory = known;
// An inventory of its own for each: what is worked out once for one is worked out for every test.
beforeEach(() => {
  inventory = { ...known };
});

const names = (scope: Scope) => watched(scope, inventory).map(({ name }) => name);

describe('what is to be watched', () => {
  test.each<[string, Scope]>([
    ['Shop test', { by: 'subscription', value: 'Shop test' }],
    [TEST.toUpperCase(), { by: 'subscription', value: 'Shop test' }],
    [`/subscriptions/${TEST}`, { by: 'subscription', value: 'Shop test' }],
    ['kv-pay', { by: 'vault', value: 'kv-pay' }],
    [vaultId('kv-pay'), { by: 'vault', value: 'kv-pay' }],
    ['app-shop', { by: 'app', value: 'app-shop' }],
    ['*.dev.*', { by: 'pattern', value: '*.dev.*' }],
    ['uploaded', { by: 'certificate', value: UPLOADED.id }],
    ['Money', { by: 'owner', value: 'Money' }],
    ['Team A/B', { by: 'owner', value: 'Team A/B' }],
  ])('is known by %s alone', (name, scope) => {
    expect(scopeOf({ by: null, name }, inventory)).toEqual(scope);
  });

  test.each<[AskedScope, Scope | null]>([
    [
      { by: 'everything', name: 'whatever' },
      { by: 'everything', value: '' },
    ],
    [
      { by: 'certificate', name: 'kv-pay' },
      { by: 'certificate', value: PAY.id },
    ],
    [{ by: 'owner', name: 'kv-pay' }, null],
    [{ by: 'vault', name: 'app-shop' }, null],
    [{ by: 'pattern', name: 'pay' }, null],
    [{ by: 'pattern', name: 'x*' }, null],
    [{ by: 'subscription', name: 'Shop production of another' }, null],
    [{ by: null, name: 'nothing' }, null],
    [{ by: null, name: '' }, null],
  ])('of %j is %j', (asked, scope) => {
    expect(scopeOf(asked, inventory)).toEqual(scope);
  });

  test('is no certificate where several are meant', () => {
    const twins = { ...inventory, certificates: [PAY, TWIN] };

    expect(scopeOf({ by: 'certificate', name: 'pay' }, twins)).toBeNull();
  });

  test('of a subscription that has no name is its id', () => {
    const unnamed = { ...inventory, subscriptions: new Map<string, string>() };

    expect(scopeOf({ by: 'subscription', name: TEST }, unnamed)).toEqual({ by: 'subscription', value: TEST });
  });
});

describe('a watch', () => {
  test.each<[Scope, readonly string[]]>([
    [{ by: 'everything', value: '' }, ['shop', 'pay', 'dev', 'uploaded']],
    [{ by: 'certificate', value: PAY.id.toUpperCase() }, ['pay']],
    [{ by: 'vault', value: 'kv-shop' }, ['shop', 'dev']],
    [{ by: 'app', value: 'app-shop' }, ['shop']],
    [{ by: 'owner', value: 'money' }, ['pay']],
    [{ by: 'subscription', value: 'Shop test' }, ['dev']],
  ])('of %j sees %j', (scope, seen) => {
    expect(names(scope)).toEqual(seen);
  });

  test.each<[string, readonly string[]]>([
    ['SH*', ['shop']],
    ['*contoso.com', ['shop', 'pay', 'dev', 'uploaded']],
    ['secret-*', ['shop', 'dev']],
    ['kv-p*', ['pay']],
    ['pay.secret', ['pay']],
    ['payxsecret', []],
    ['h*', []],
    ['*ho', []],
    ['*.dev.*', ['dev']],
    ['s*p', ['shop']],
  ])('of the pattern %s sees %j', (value, seen) => {
    expect(names({ by: 'pattern', value })).toEqual(seen);
  });

  test.each(['.', '+', '?', '^', '$', '{', '}', '(', ')', '|', '[', ']', '\\'])(
    'takes %s in a pattern for itself',
    (sign) => {
      const odd = held('odd', { hostNames: [`a${sign}b`, `axb`] });
      const plain = held('plain', { hostNames: ['axb', 'ab', 'a', 'b'] });
      const estateOfTwo = estate({ certificates: [odd, plain] });

      expect(watched({ by: 'pattern', value: `a${sign}b` }, estateOfTwo)).toEqual([odd]);
    },
  );
});
