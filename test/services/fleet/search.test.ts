import { readWanted } from '../../../bot/language/wanted.ts';
import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import type { OverviewRow } from '../../../services/domain/overview.ts';
import { search } from '../../../services/fleet/search.ts';
import { healthy, NOW } from '../../helpers/evidence.ts';

const VAULT = '/subscriptions/s/resourceGroups/r/providers/Microsoft.KeyVault/vaults/kv-money';

const CERTIFICATES = [
  {
    name: 'shop-wildcard',
    hostNames: ['*.contoso.com'],
    thumbprint: 'A1',
    colour: 'yellow',
    outageAt: '2026-12-09T00:00:00Z',
  },
  { name: 'pay', hostNames: ['pay.contoso.com'], thumbprint: 'B2', colour: 'red', outageAt: '2026-11-23T00:00:00Z' },
  { name: 'red-shop', hostNames: ['red.example.org'], thumbprint: 'C3', colour: 'green', outageAt: null },
  { name: 'intranet', hostNames: [], thumbprint: '', colour: 'unknown', outageAt: null },
] as const;

const idOf = (name: string) => `/subscriptions/s/resourceGroups/r/providers/Microsoft.Web/certificates/${name}`;

const [site] = healthy.sites;
const inventory = {
  certificates: CERTIFICATES.map(
    ({ name, hostNames, thumbprint }): AppServiceCertificate => ({
      ...healthy.certificate,
      id: idOf(name),
      name,
      hostNames,
      thumbprint,
      keyVault: name === 'pay' ? { vaultId: VAULT, secretName: 'pay-secret' } : null,
      expiresOn: name === 'intranet' ? null : '2026-12-31T00:00:00Z',
    }),
  ),
  sites: [
    { ...site, name: 'app-front', bindings: [{ host: 'WWW.contoso.com', sslState: 'SniEnabled', thumbprint: 'A1' }] },
  ],
} as unknown as Inventory;

const rows = CERTIFICATES.map(
  ({ name, hostNames, colour, outageAt }): OverviewRow => ({
    certificateId: idOf(name).toUpperCase(),
    name,
    hostNames,
    colour,
    firstBroken: null,
    outageAt,
    expiresOn: inventory.certificates.find((each) => each.name === name)?.expiresOn ?? null,
  }),
);

function found(text: string): readonly string[] {
  // An inventory of its own for each: what is worked out once for one is worked out for every test.
  return search(readWanted(text), { ...inventory }, { rows, takenAt: NOW }).map(({ name }) => name);
}

test.each<[string, readonly string[]]>([
  ['', ['shop-wildcard', 'pay', 'red-shop', 'intranet']],
  ['shop', ['shop-wildcard', 'red-shop']],
  ['SHOP-W', ['shop-wildcard']],
  ['s w', ['shop-wildcard']],
  ['yellow', ['shop-wildcard']],
  ['Gelb', ['shop-wildcard']],
  ['red', ['pay', 'red-shop']],
  ['red yellow', ['shop-wildcard', 'pay']],
  ['green shop', ['red-shop']],
  ['yellow pay', []],
  ['red-shop', ['red-shop']],
  ['unknown', ['intranet']],
  ['pay.contoso', ['pay']],
  ['www.contoso.com', ['shop-wildcard']],
  ['blog.contoso.com', ['shop-wildcard']],
  ['app-front', ['shop-wildcard']],
  ['kv-money', ['pay']],
  ['pay-secret', ['pay']],
  ['secret money', ['pay']],
  ['front www', ['shop-wildcard']],
  ['yellow front', ['shop-wildcard']],
  ['yellow ww', ['shop-wildcard']],
  ['red shp', []],
  [idOf('intranet'), ['intranet']],
  ['intrnet', ['intranet']],
  ['qqqqqqqq', []],
])('a search for "%s" finds %j', (text, names) => {
  expect(found(text)).toEqual(names);
});

test('a host that several cover is found at each of them', () => {
  const twin = { ...inventory.certificates[0], id: idOf('twin'), name: 'twin' } as AppServiceCertificate;
  const both = { ...inventory, certificates: [...inventory.certificates, twin] };
  const more = [...rows, { ...rows[0], certificateId: idOf('twin'), name: 'twin' } as OverviewRow];

  const names = search(readWanted('blog.contoso.com'), both, { rows: more, takenAt: NOW }).map(({ name }) => name);

  expect(names).toEqual(['shop-wildcard', 'twin']);
});

test('what is found tells its last day and when it was seen', () => {
  const [, pay, , intranet] = search(readWanted(''), inventory, { rows, takenAt: NOW });

  expect(pay).toMatchObject({ name: 'pay', expiresOn: '2026-12-31T00:00:00Z', takenAt: NOW });
  expect(intranet).toMatchObject({ name: 'intranet', expiresOn: null });
});

test('a search in ten thousand certificates is done while somebody types', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    ...healthy.certificate,
    id: idOf(`app${index}`),
    name: `app${index}`,
    hostNames: [`app${index}.contoso.com`],
    thumbprint: `T${index}`,
  }));
  const sites = many.map(({ name, thumbprint }) => ({
    ...site,
    name,
    bindings: [{ host: `${name}.contoso.com`, sslState: 'SniEnabled', thumbprint }],
  }));
  const estate = { ...inventory, certificates: many, sites } as unknown as Inventory;
  const all = many.map(({ id, name }) => ({ ...rows[0], certificateId: id, name }) as OverviewRow);
  const from = process.cpuUsage();

  const names = search(readWanted('app9999'), estate, { rows: all, takenAt: NOW }).map(({ name }) => name);

  expect(names).toEqual(['app9999']);
  // Of the processor's time, as the machine may have other work.
  expect(process.cpuUsage(from).user / 1_000).toBeLessThan(1_000);
});
