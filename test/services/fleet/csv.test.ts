import { ALL, type Overview, type OverviewRow } from '../../../services/domain/overview.ts';
import { CERTIFICATE_HEADER, certificateRow } from '../../../services/fleet/csv.ts';
import { NOW } from '../../helpers/evidence.ts';
import { app, estate, held, PROD } from './estate.ts';

const SHOP = held('shop', { hostNames: ['shop.contoso.com', 'www.contoso.com'] });
const UPLOADED = held('uploaded', { keyVault: null, hostNames: [] });
const known = estate({
  certificates: [SHOP, UPLOADED],
  sites: [app('front', { 'shop.contoso.com': SHOP.thumbprint }), app('back', { 'www.contoso.com': SHOP.thumbprint })],
  owners: { [SHOP.id]: ['Ana', 'Team Shop'] },
});
let inventory = known;
// An inventory of its own for each: what is worked out once for one is worked out for every test.
beforeEach(() => {
  inventory = { ...known };
});

const OVERVIEW: Overview = {
  ...ALL,
  takenAt: NOW,
  wasGreen: null,
  counts: { red: 0, yellow: 0, unknown: 0, green: 0 },
  rows: [],
  groups: [],
};

function rowOf(certificate: typeof SHOP, but: Partial<OverviewRow> = {}): OverviewRow {
  const { id, name, hostNames } = certificate;
  return {
    certificateId: id,
    name,
    hostNames,
    colour: 'green',
    firstBroken: null,
    outageAt: null,
    expiresOn: null,
    ...but,
  };
}

/** The cells of a row, none of which has a comma in it. */
const cells = (row: OverviewRow, overview = OVERVIEW, from = inventory) =>
  certificateRow(row, overview, from).split(',');

test('the first row names every column', () => {
  expect(CERTIFICATE_HEADER).toBe(
    'certificate,colour,first-broken-link,first-broken-rule,users-hit-at,runs-out-at,host-names,vault,apps,owners,subscription,seen,resource-id',
  );
});

test('a row tells how a certificate stands, where it is, and whose it is', () => {
  const row = rowOf(SHOP, {
    colour: 'yellow',
    firstBroken: { link: 'access', rule: 'grant-missing' },
    outageAt: '2026-12-09T09:00:00Z',
    expiresOn: '2026-12-10T09:00:00Z',
  });

  expect(cells(row)).toEqual([
    'shop',
    'yellow',
    'access',
    'grant-missing',
    '2026-12-09T09:00:00Z',
    '2026-12-10T09:00:00Z',
    'shop.contoso.com; www.contoso.com',
    'kv-shop',
    'front; back',
    'Ana; Team Shop',
    'Shop production',
    NOW,
    SHOP.id,
  ]);
});

test('what is not known is left empty', () => {
  expect(cells(rowOf(UPLOADED))).toEqual([
    ...['uploaded', 'green', '', '', '', '', '', '', '', ''],
    ...['Shop production', NOW, UPLOADED.id],
  ]);
});

test('a certificate that the inventory does not know, in a subscription without a name, has its id alone', () => {
  const nothing = { ...estate({ certificates: [] }), subscriptions: new Map<string, string>() };

  expect(cells(rowOf(SHOP), OVERVIEW, nothing).slice(7)).toEqual(['', '', '', PROD, NOW, SHOP.id]);
});

test('a subscription is known by its id in any letters', () => {
  expect(cells(rowOf(SHOP, { certificateId: SHOP.id.toUpperCase() }))[10]).toBe('Shop production');
});

test('what was green when it was last seen is called so, and nothing else is', () => {
  const away = { ...OVERVIEW, wasGreen: new Set([SHOP.id]) };

  expect(cells(rowOf(SHOP, { colour: 'unknown' }), away)[1]).toBe('was-green');
  expect(cells(rowOf(UPLOADED, { colour: 'unknown' }), away)[1]).toBe('unknown');
});
