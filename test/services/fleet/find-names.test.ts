import type { Inventory } from '../../../services/domain/inventory.ts';
import { findCertificates } from '../../../services/fleet/find.ts';
import { app, estate, held, TEST, vaultId } from './estate.ts';

const SHOP = held('shop-main', { hostNames: ['*.contoso.com'] });
const PAY = held('pay', {
  hostNames: ['pay.contoso.com'],
  keyVault: { vaultId: vaultId('kv-pay'), secretName: 'one' },
});
const DEV = held('dev', { hostNames: ['dev.test'], keyVault: { vaultId: vaultId('kv-dev'), secretName: 'one' } }, TEST);
const UPLOADED = held('uploaded', { keyVault: null, hostNames: [] });

function meant(asked: string, known: Inventory): readonly string[] {
  // An inventory of its own for each: what is worked out once for one is worked out for every test.
  const found = findCertificates(asked, { ...known });
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.target.name] : found.targets.map(({ name }) => name);
}

const inventory = estate({
  certificates: [SHOP, PAY, DEV, UPLOADED],
  sites: [
    app('front', {
      'front.azurewebsites.net': null,
      'www.contoso.com': SHOP.thumbprint,
      'bound.contoso.com': PAY.thumbprint,
    }),
    app('gov', { 'gov.AzureWebsites.us': null, 'gov.contoso.com': DEV.thumbprint }),
    app('china', { 'china.chinacloudsites.cn': null, 'china.contoso.com': DEV.thumbprint }),
    app('own', { 'own.ase.appserviceenvironment.net': null, 'own.contoso.com': UPLOADED.thumbprint }),
    app('odd', { 'oddazurewebsites.net.contoso.com': null, 'odd.contoso.com': UPLOADED.thumbprint }),
  ],
});

test.each<[string, readonly string[]]>([
  ['one', ['dev', 'pay']],
  ['kv-pay/one', ['pay']],
  ['KV-DEV/secrets/ONE', ['dev']],
  ['kv-shop/one', ['shop-main']],
  ['https://kv-dev.vault.azure.net/secrets/one', ['dev']],
  ['https://kv-pay.vault.azure.net', ['pay']],
  [`${vaultId('kv-pay')}/secrets/one/versions/2`, ['pay']],
  ['bound.contoso.com', ['pay']],
  ['pay.contoso.com', ['pay']],
  ['any.contoso.com', ['shop-main']],
  ['any.deep.contoso.com', []],
  ['front', ['pay', 'shop-main']],
  ['front.azurewebsites.net', ['pay', 'shop-main']],
  ['gov.azurewebsites.us', ['dev']],
  ['china.chinacloudsites.cn', ['dev']],
  ['own', ['uploaded']],
  ['p-main', ['shop-main']],
  ['P-MA', ['shop-main']],
  ['p-m', []],
  ['oade', ['uploaded']],
])('%s means %j', (asked, names) => {
  expect(meant(asked, inventory)).toEqual(names);
});

test('an app in an environment of its own has no usual host name, and is not meant by no name at all', () => {
  const own = { ...inventory, sites: inventory.sites.filter(({ name }) => name === 'own') };

  expect(meant('', own)).toEqual([]);
  expect(meant('/', own)).toEqual([]);
});

test('a vault and a secret mean what stands there under that name, and nothing else of the vault', () => {
  const [one, other] = ['one', 'other'].map((name) => {
    return held(`in-${name}`, { keyVault: { vaultId: vaultId('KV-Two'), secretName: name } });
  }) as [typeof SHOP, typeof SHOP];

  expect(meant('kv-two/one', estate({ certificates: [one, other] }))).toEqual(['in-one']);
});

test('an id of nothing, and a host that is not bound, mean nothing', () => {
  const unbound = ['odd.azurewebsites.net.contoso.com', 'odd.example'];
  const sites = [app('odd', { [unbound[0] ?? '']: null, [unbound[1] ?? '']: null, 'bound.example': SHOP.thumbprint })];
  const known = estate({ certificates: [SHOP], sites });

  expect(unbound.flatMap((host) => meant(host, known))).toEqual([]);
  expect(meant(`/subscriptions/${TEST}/resourceGroups/rg/providers/Microsoft.Web/certificates/none`, known)).toEqual(
    [],
  );
});

test('a part of a name that several have means none of them', () => {
  const two = estate({ certificates: [held('blog-one'), held('blog-two')] });

  expect(meant('blog', two)).toEqual([]);
});

test('certificates of one name go by their ids', () => {
  const twins = [held('twin', { hostNames: ['twin.test'] }, TEST), held('twin', { hostNames: ['twin.test'] })];

  const found = findCertificates('twin', estate({ certificates: twins }));

  expect(found.kind === 'many' && found.targets.map(({ certificateId }) => certificateId)).toEqual([
    twins[1]?.id,
    twins[0]?.id,
  ]);
});

test('what is found carries its name and its hosts', () => {
  expect(findCertificates('pay', inventory)).toEqual({
    kind: 'one',
    target: { certificateId: PAY.id, name: 'pay', hostNames: ['pay.contoso.com'] },
  });
});
