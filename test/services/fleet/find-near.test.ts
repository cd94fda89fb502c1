import type { Inventory } from '../../../services/domain/inventory.ts';
import type { Target } from '../../../services/domain/target.ts';
import { findNear, findOthers } from '../../../services/fleet/find-near.ts';
import { healthy, NOW, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';

type Held = Inventory['certificates'][number];
const [site] = healthy.sites;

function held(name: string, thumbprint: string, hostNames: readonly string[], vault = 'kv-shop'): Held {
  const keyVault = { vaultId: VAULT_ID.replace('kv-shop', vault), secretName: name };
  const id = healthy.certificate.id.replace('kv-shop-wildcard', name);
  return { ...healthy.certificate, id, name, thumbprint, hostNames, keyVault };
}

function app(name: string, bound: Readonly<Record<string, string>>): Inventory['sites'][number] {
  const bindings = Object.entries(bound).map(([host, thumbprint]) => {
    return { host, sslState: 'SniEnabled' as const, thumbprint };
  });
  return {
    ...healthy.sites[0],
    ...site,
    id: SITE_ID.replace('app-shop', name),
    name,
    bindings,
  } as Inventory['sites'][number];
}

const SHOP = held('shop-cert', 'A1', ['shop.contoso.com']);
const BLOG = held('blog-cert', 'B2', ['www.contoso.com', 'blog.contoso.com'], 'kv-blog');
const ELSE = held('else-cert', 'C3', ['www.fabrikam.com', 'news.fabrikam.com'], 'kv-else');
const PAY = held('pay-cert', 'D4', ['pay.fabrikam.com']);
const STAR = held('star-cert', 'E5', ['*.dev.contoso.com'], 'kv-star');
const inventory: Inventory = {
  takenAt: NOW,
  source: 'POST /resources',
  command: '',
  plans: [],
  tenants: new Map(),
  subscriptions: new Map(),
  owners: new Map(),
  certificates: [SHOP, BLOG, ELSE, PAY, STAR],
  sites: [
    app('app-shop', { 'shop.contoso.com': 'A1', 'help.northwind.com': 'C3' }),
    app('app-blog', { 'www.contoso.com': 'B2' }),
    app('app-else', { 'www.fabrikam.com': 'C3', 'shop.fabrikam.com': 'C3' }),
  ],
  vaults: [{ ...healthy.vault, name: 'kv-blog' }],
  principal: { seen: true, value: healthy.principal, source: 'GET /', command: '', at: NOW },
};

function near({ id, name, hostNames }: Held): Target {
  return { certificateId: id, name, hostNames };
}

function names(found: ReturnType<typeof findNear>): readonly string[] | string {
  if (found.kind === 'none') return 'none';
  return found.kind === 'one' ? found.target.name : found.targets.map(({ name }) => name).toSorted();
}

test.each<[string, string, Held, string | readonly string[]]>([
  ['its own host name before one of the same name elsewhere', 'shop', SHOP, 'shop-cert'],
  ['a host name of its app, in whatever zone', 'help', SHOP, 'else-cert'],
  ['a host name of its zone before one elsewhere', 'www', SHOP, 'blog-cert'],
  ['the same part in the zone of another', 'www', PAY, 'else-cert'],
  ['a name that its wildcard covers', 'api', STAR, 'star-cert'],
  ['an app by its whole name, though the wildcard would cover that', 'app-blog', STAR, 'blog-cert'],
  ['a vault by its whole name', 'KV-BLOG', STAR, 'blog-cert'],
  ['a whole host name', 'news.fabrikam.com', SHOP, 'else-cert'],
  ['a host name anywhere, where nothing is near', 'news', SHOP, 'else-cert'],
  ['any label of a host name', 'dev', SHOP, 'star-cert'],
  ['another certificate by a part of its name', 'pay-c', SHOP, 'pay-cert'],
  ['nothing', 'qqq', SHOP, 'none'],
  ['not the top of a name', 'com', SHOP, 'none'],
])('beside a certificate, a part of a name means %s', (_, part, from, meant) => {
  // An inventory of its own for each: what is worked out once for one is worked out for every test.
  expect(names(findNear(part, near(from), { ...inventory }))).toEqual(meant);
});

test('several that fit equally well are all told', () => {
  const api = held('api-cert', 'F6', ['www.contoso.com'], 'kv-api');
  const twins = { ...inventory, sites: [], certificates: [...inventory.certificates, api] };

  expect(names(findNear('www', near(SHOP), twins))).toEqual(['api-cert', 'blog-cert']);
});

test.each<[string, Held, string | readonly string[]]>([
  ['on its apps and in its vault', SHOP, ['else-cert', 'pay-cert']],
  ['in its vault', PAY, 'shop-cert'],
  ['nowhere', STAR, 'none'],
])('what is beside a certificate is %s', (_, from, others) => {
  expect(names(findOthers(near(from), { ...inventory }))).toEqual(others);
});

test('nothing is beside a certificate that is gone, and none beside one that is uploaded', () => {
  const gone = { ...inventory, certificates: [BLOG] };
  const uploaded = { ...inventory, sites: [], certificates: [{ ...SHOP, keyVault: null }, PAY] };

  expect(names(findOthers(near(SHOP), gone))).toBe('none');
  expect(names(findOthers(near(SHOP), uploaded))).toBe('none');
});
