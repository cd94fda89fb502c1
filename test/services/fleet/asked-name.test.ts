import { readAskedName } from '../../../services/fleet/asked-name.ts';
import { idIn, PROD, vaultId } from './estate.ts';

const NOTHING = { id: null, thumbprint: null, host: null, vault: null, secret: null };
const CERTIFICATE = idIn(PROD, 'Microsoft.Web/certificates', 'shop');
const PRINT = '3F1C9A77D0B2E45A8866F0C1D2E3A4B5C6D7E8F9';

test.each([
  ['  shop  ', 'shop'],
  ['"shop"', 'shop'],
  ["''shop''", 'shop'],
  ['`shop`', 'shop'],
  ['<shop>', 'shop'],
  ['(shop)', 'shop'],
  ['shop//', 'shop'],
  ['sh"op', 'sh"op'],
  ['sh/op/x', 'sh/op/x'],
])('%j is read as %j', (asked, text) => {
  expect(readAskedName(asked).text).toBe(text);
});

test.each([
  ['kv-shop', NOTHING],
  ['kv-shop/wildcard', { ...NOTHING, vault: 'kv-shop', secret: 'wildcard' }],
  ['kv-shop/secrets/wildcard', { ...NOTHING, vault: 'kv-shop', secret: 'wildcard' }],
  ['KV-Shop/Certificates/wild-card', { ...NOTHING, vault: 'KV-Shop', secret: 'wild-card' }],
  ['kv-shop/keys/wildcard', NOTHING],
  ['kv shop/wildcard', NOTHING],
  ['kv-shop/wild card', NOTHING],
])('a vault and what is in it: %s', (asked, read) => {
  expect(readAskedName(asked)).toEqual({ text: asked, ...read });
});

test.each([
  ['https://kv-shop.vault.azure.net', 'kv-shop', null],
  ['http://kv-shop.vault.azure.net/secrets', 'kv-shop', null],
  ['kv-shop.vault.usgovcloudapi.net/certificates/wildcard', 'kv-shop', 'wildcard'],
  ['KV-SHOP.VAULT.AZURE.CN/keys/wildcard/0123', 'KV-SHOP', 'wildcard'],
  ['https://kv-shop.vault.azure.net/secrets/wildcard?api-version=7.4', 'kv-shop', 'wildcard'],
  ['https://kv-shop.vault.azure.net/secrets/wildcard#x', 'kv-shop', 'wildcard'],
])('the address of a vault: %s', (asked, vault, secret) => {
  expect(readAskedName(asked)).toEqual({ ...NOTHING, text: asked, vault, secret });
});

test.each([
  ['see https://kv-shop.vault.azure.net', null],
  ['kv-shop.vault.example.net', 'kv-shop.vault.example.net'],
])('what is no address of a vault: %s', (asked, host) => {
  expect(readAskedName(asked)).toMatchObject({ vault: null, secret: null, host });
});

test.each([
  ['shop.contoso.com', 'shop.contoso.com'],
  ['SHOP.Contoso.COM', 'shop.contoso.com'],
  ['*.contoso.com', '*.contoso.com'],
  ['https://shop.contoso.com', 'shop.contoso.com'],
  ['http://shop.contoso.com:8443/cart', 'shop.contoso.com'],
  ['shop.contoso.com:443', 'shop.contoso.com'],
  ['shop.contoso.com?x=1', 'shop.contoso.com'],
  ['shop.contoso.com#top', 'shop.contoso.com'],
  ['_dmarc.a-b.contoso.com', '_dmarc.a-b.contoso.com'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['contoso', null],
  ['contoso.c', null],
  ['shop.contoso.com is down', null],
  ['is shop.contoso.com', null],
  ['shop..contoso.com', null],
  ['shop.contoso.com:x', null],
  ['**.contoso.com', null],
])('the host in %s is %j', (asked, host) => {
  expect(readAskedName(asked).host).toBe(host);
});

test.each([
  [CERTIFICATE, CERTIFICATE],
  [CERTIFICATE.toUpperCase(), CERTIFICATE.toUpperCase()],
  [`https://portal.azure.com/#@contoso.com/resource${CERTIFICATE}/overview`, CERTIFICATE],
  [`https://portal.azure.com/#@contoso.com/resource${CERTIFICATE}?x=1`, CERTIFICATE],
  [`${CERTIFICATE}#top`, CERTIFICATE],
  [`"${CERTIFICATE}" is red`, CERTIFICATE],
  [`'${CERTIFICATE}' is red`, CERTIFICATE],
  [`${CERTIFICATE} is red`, CERTIFICATE],
  [`${vaultId('kv-shop')}/secrets/wildcard`, `${vaultId('kv-shop')}/secrets/wildcard`],
  [`${vaultId('kv-shop')}/secrets/wildcard/overview`, `${vaultId('kv-shop')}/secrets/wildcard`],
  [`/subscriptions/${PROD}`, `/subscriptions/${PROD}`],
  [`/subscriptions/${PROD}/resourceGroups/rg`, `/subscriptions/${PROD}/resourceGroups/rg`],
  ['/subscriptions/', null],
  ['shop', null],
])('the id in %s', (asked, id) => {
  expect(readAskedName(asked)).toMatchObject({ id, host: null });
});

test.each([
  [PRINT, PRINT],
  [PRINT.toLowerCase(), PRINT],
  [(PRINT.match(/../g) ?? []).join(':'), PRINT],
  [(PRINT.match(/.{8}/g) ?? []).join(' '), PRINT],
  [PRINT.slice(1), null],
  [`${PRINT}0`, null],
  [PRINT.replace('F', 'G'), null],
  [`see ${PRINT}`, null],
])('the thumbprint in %s is %j', (asked, thumbprint) => {
  expect(readAskedName(asked).thumbprint).toBe(thumbprint);
});
