import type { Inventory } from '../../../services/domain/inventory.ts';
import { findCertificates } from '../../../services/fleet/find.ts';
import { healthy, NOW, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';

const SHOP = { ...healthy.certificate, thumbprint: 'A'.repeat(40) };
const PAY = {
  ...healthy.certificate,
  id: SHOP.id.replace('kv-shop-wildcard', 'kv-pay-api'),
  name: 'kv-pay-api',
  thumbprint: 'B'.repeat(40),
  hostNames: ['api.contoso.com'],
  keyVault: { vaultId: VAULT_ID.replace('kv-shop', 'kv-pay'), secretName: 'api' },
};
const TWIN = {
  ...PAY,
  id: PAY.id.replace('rg-shop-prod', 'rg-other'),
  thumbprint: 'C'.repeat(40),
  hostNames: ['twin.contoso.com'],
};
const [site] = healthy.sites;
const inventory: Inventory = {
  takenAt: NOW,
  source: 'POST /resources',
  command: '',
  plans: [],
  tenants: new Map(),
  subscriptions: new Map(),
  owners: new Map(),
  certificates: [SHOP, PAY],
  sites: [
    {
      ...healthy.sites[0],
      id: SITE_ID,
      name: site?.name ?? '',
      location: '',
      serverFarmId: '',
      webSpace: '',
      identities: [],
      bindings: [
        { host: 'app-shop.azurewebsites.net', sslState: 'Disabled', thumbprint: null },
        { host: 'shop.contoso.com', sslState: 'SniEnabled', thumbprint: SHOP.thumbprint },
      ],
    },
  ],
  vaults: [healthy.vault],
  principal: { seen: true, value: healthy.principal, source: 'GET /', command: '', at: NOW },
};

const named = (asked: string, known = inventory) => {
  // An inventory of its own for each: what is worked out once for one is worked out for every test.
  const found = findCertificates(asked, { ...known });
  return found.kind === 'one' ? found.target.name : found.kind;
};

test.each([
  ['its name', 'kv-shop-wildcard'],
  ['its name in other letters and quotes', '"KV-Shop-Wildcard"'],
  ['its resource id', SHOP.id.toUpperCase()],
  ['a portal address', `https://portal.azure.com/#@contoso.com/resource${SHOP.id}/overview`],
  ['its thumbprint', SHOP.thumbprint],
  ['its thumbprint with colons', (SHOP.thumbprint.match(/../g) ?? []).join(':').toLowerCase()],
  ['the secret in the vault', 'wildcard'],
  ['the vault and the secret', 'kv-shop/secrets/wildcard'],
  ['the address of the secret', 'https://kv-shop.vault.azure.net/certificates/wildcard/0123456789abcdef'],
  ['the vault', 'kv-shop'],
  ['the id of the vault', VAULT_ID],
  ['the id of the secret in it', `${VAULT_ID}/secrets/wildcard`],
  ['the host that is bound to it', 'shop.contoso.com'],
  ['an address on that host', 'https://shop.contoso.com:443/cart?x=1'],
  ['a host that it covers', 'www.contoso.com'],
  ['the app', 'app-shop'],
  ['the default host of the app', 'app-shop.azurewebsites.net'],
  ['the id of the app', SITE_ID],
  ['a part that only it has', 'shop-wild'],
])('a certificate is found by %s', (_, asked) => {
  expect(named(asked)).toBe('kv-shop-wildcard');
});

test('a certificate that names the host goes before one that only covers it', () => {
  expect(named('api.contoso.com')).toBe('kv-pay-api');
});

test('one name in two groups is a question, not a guess', () => {
  const found = findCertificates('kv-pay-api', { ...inventory, certificates: [SHOP, PAY, TWIN] });

  expect(found).toMatchObject({ kind: 'many', targets: [{ certificateId: TWIN.id }, { certificateId: PAY.id }] });
});

test.each(['kv-shpo-wildcard', 'shop.contso.com', 'kv-pya-api'])(
  'a typing error (%s) is answered with what is near, never taken for it',
  (asked) => {
    const found = findCertificates(asked, inventory);

    expect(found.kind).toBe('none');
    expect(found.kind === 'none' && found.nearest.length).toBeGreaterThan(0);
  },
);

test.each(['', 'x', '__proto__', '../../etc', '*'])('%j finds nothing and harms nothing', (asked) => {
  expect(named(asked)).toBe('none');
});

test('among thousands of certificates a mistyped name is still told from what is near it', () => {
  const thousands = Array.from({ length: 3000 }, (_, number) => ({
    ...PAY,
    id: PAY.id.replace('kv-pay-api', `stock-prod-${number}`),
    name: `stock-prod-${number}`,
    hostNames: [],
    keyVault: null,
    thumbprint: number.toString(16).padStart(40, 'D'),
  }));

  const found = findCertificates('kv-pya-api', { ...inventory, certificates: [SHOP, ...thousands, PAY] });

  expect(found.kind === 'none' && found.nearest[0]?.name).toBe('kv-pay-api');
});
