import { armIds } from '../../../../bot/language/targets/arm-id.ts';
import type { Mention } from '../../../../bot/language/targets/mention.ts';
import { portalUrls } from '../../../../bot/language/targets/portal-url.ts';
import { thumbprints } from '../../../../bot/language/targets/thumbprint.ts';
import { isVaultPath, vaultOfUri, vaultUris } from '../../../../bot/language/targets/vault-uri.ts';

const SUB = '/subscriptions/1111';
const GROUP = `${SUB}/resourceGroups/rg-pay`;
const APP = `${GROUP}/providers/Microsoft.Web/sites/app-pay`;
const DELETED = `${SUB}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-pay`;

const values = (mentions: readonly Mention[]) => mentions.map(({ value }) => value);

test.each([
  ['an id in a sentence', `why is ${APP}: red`, [[APP, 'thing']]],
  ['an id behind an address', `https://management.azure.com${APP}..`, [[APP, 'thing']]],
  ['a group', `all of ${GROUP}/`, [[`${GROUP}/`, 'scope']]],
  ['a subscription', `all of ${SUB}.:`, [[SUB, 'scope']]],
  ['a provider in a group', `${GROUP}/providers/Microsoft.Web`, [[`${GROUP}/providers/Microsoft.Web`, 'scope']]],
  ['what is left of a deleted vault', DELETED, [[DELETED, 'scope']]],
  ['half a path', `${SUB}/resourceGroups`, []],
  ['no id', 'my subscriptions are red', []],
  ['an id cut short with a sign', `${SUB}/…/sites/app-pay.1`, [['app-pay.1', 'thing']]],
  ['an id cut short with dots', `${SUB}/.../vaults/kv-pay`, [['kv-pay', 'thing']]],
  ['an id cut short with more between', `${SUB}/.../providers/x/certificates/*.wild`, [['*.wild', 'thing']]],
  ['an id cut short from the subscription on, with a sign', '/subscriptions/…/vaults/kv-pay', [['kv-pay', 'thing']]],
  ['an id cut short from the subscription on, with dots', '/subscriptions/.../vaults/kv-pay', [['kv-pay', 'thing']]],
  ['an id cut short before what follows', `${SUB}/.../vaults/kv-pay/secrets/x`, []],
])('%s', (_, text, found) => {
  expect(armIds(text).map(({ value, weight }) => [value, weight])).toEqual(found);
});

test('a mention stands where it is written', () => {
  for (const [find, text] of [
    [armIds, `see ${SUB}/.../vaults/kv-pay`],
    [armIds, `see https://management.azure.com${APP}`],
    [armIds, `see https://management.azure.com${SUB}/.../vaults/kv-pay`],
    [thumbprints, 'the thumbprint: ab12cd'],
    [vaultUris, 'the vault kv-pay/secrets/wild, please'],
  ] as const) {
    const [{ start, end, value } = { start: 0, end: 0, value: 'one' }] = find(text);

    expect(text.slice(start, end)).toBe(value);
  }
});

const PORTAL = 'portal.azure.com/#@contoso.com/resource';

test.each([
  ['http', `http://${PORTAL}${APP}`, [APP]],
  ['no scheme', `see ${PORTAL}${APP}`, [APP]],
  ['a part of the portal', `https://ms.portal.azure.com/#resource${APP}`, [APP]],
  ['a part of a part', `https://a-b.ms.portal.azure.us/#resource${APP}`, [APP]],
  ['China', `https://portal.azure.cn/#resource${APP}`, [APP]],
  ['a sentence that ends', `(see https://${PORTAL}${APP}).`, [APP]],
  ['a question that is urgent', `https://${PORTAL}${APP}?!?!`, [APP]],
  ['in quotes', `"https://${PORTAL}${APP}" is red`, [APP]],
  ['in brackets', `<https://${PORTAL}${APP}>`, [APP]],
  ['a page', `https://${PORTAL}${APP}/tls`, [APP]],
  ['a group', `https://${PORTAL}${GROUP}`, [GROUP]],
  ['a page of a group', `https://${PORTAL}${GROUP}/overview`, [GROUP]],
  ['a slot', `https://${PORTAL}${APP}/slots/staging`, [`${APP}/slots/staging`]],
  ['a slot and its page', `https://${PORTAL}${APP}/slots/staging/tls`, [`${APP}/slots/staging`]],
  ['a page with more behind it', `https://${PORTAL}${APP}/a/b/c-d`, [`${APP}/a/b/c-d`]],
  ['a blank', `https://${PORTAL}/subscriptions/1/resourceGroups/rg%20pay`, ['/subscriptions/1/resourceGroups/rg pay']],
  [
    'colons',
    'https://portal.azure.com/#x/https%3a%2f%2fkv-pay.vault.azure.net%2fkeys',
    ['https://kv-pay.vault.azure.net/keys'],
  ],
  ['two links', `https://${PORTAL}${APP} https://${PORTAL}${GROUP}`, [APP, GROUP]],
  ['a page that shows nothing', 'https://portal.azure.com/#home', []],
  ['another site', `https://www.contoso.com/portal.azure.com${APP}`, []],
  ['another site that ends alike', `https://fakeportal.azure.com${APP}`, []],
])('a link into the portal: %s', (_, text, found) => {
  expect(values(portalUrls(text))).toEqual(found);
});

test('a link stands where it is written', () => {
  expect(portalUrls(`see http://${PORTAL}${APP}`)).toMatchObject([{ start: 4, weight: 'thing' }]);
});

const SHA1 = '9fd1d2d06e2293673e2a8d1ca484a092bd016d01';
const FOURS = (SHA1.match(/..../g) ?? []).join(' ');
const PAIRS = (SHA1.match(/../g) ?? []).join(' ');
const COLONS = PAIRS.replaceAll(' ', ':');
const LONG = `${COLONS}:${COLONS.slice(0, 35)}`;

test.each([
  ['in fours', FOURS, [FOURS]],
  ['in pairs, with words behind', `${PAIRS} is red`, [PAIRS]],
  ['in pairs with colons', COLONS, [COLONS]],
  ['in pairs with colons, behind what it is', `sha256:${LONG}`, [LONG]],
  ['in pairs with colons and one more', `${COLONS}:ff`, []],
  ['in pairs with colons and two more', `${COLONS}:ff:00`, []],
  ['in fours of capitals', FOURS.toUpperCase(), [FOURS.toUpperCase()]],
  ['in fours, as part of a longer one', `a${FOURS}`, []],
  ['in fours with more behind', `${FOURS}f`, []],
  ['nine fours', FOURS.slice(5), []],
  ['in threes', (SHA1.match(/.../g) ?? []).join(' '), []],
  ['within a name', `kv-${SHA1}`, []],
  ['with a letter more', `${SHA1}a`, []],
  ['the beginning', 'thumbprint 9fd1d2', ['9fd1d2']],
  ['the beginning, with a colon', 'Thumb print: 9FD1D2D06E', ['9FD1D2D06E']],
  ['the beginning and dots', 'thumbprint 9fd1d2... is red', ['9fd1d2']],
  ['the beginning and a sign', 'thumbprint 9fd1d2… is red', ['9fd1d2']],
  ['too little of it', 'thumbprint 9fd1d', []],
  ['a word', 'thumbprint defaced1x', []],
  ['no name', 'thumbprint is pinned', []],
])('a thumbprint %s', (_, text, found) => {
  expect(thumbprints(text).map(({ value, weight }) => [value, weight])).toEqual(found.map((value) => [value, 'thing']));
});

test.each([
  ['https://kv-pay.vault.azure.net', 'kv-pay'],
  ['http://kv-pay.vault.azure.cn/', 'kv-pay'],
  ['kv-pay.vault.azure.net:443/secrets/wild', 'kv-pay'],
  ['KV-PAY.vault.usgovcloudapi.net', 'KV-PAY'],
  ['kv-pay.vault.microsoftazure.de', 'kv-pay'],
  ['https://kv-pay.vault.azure.net.evil.com', null],
  ['https://a.kv-pay.vault.azure.net', null],
  ['https://kv-pay.vault.azure.net:x', null],
  ['www.contoso.com', null],
])('the vault of %s', (address, vault) => {
  expect(vaultOfUri(address)).toBe(vault);
});

test.each([
  'kv-pay/wild',
  'kv-pay/secrets/wild',
  'kv-pay/certificates/wild',
  'kv-pay/keys/wild',
  `kv-pay/secrets/wild/${SHA1.slice(8)}`,
  'payvault/wild',
  'paykv12/wild',
  'akvpay/wild',
  'shop/secrets/wild',
])('%s is a place in a vault', (path) => {
  expect(isVaultPath(path)).toBe(true);
});

test.each([
  'shop/wild',
  'shop/wild/more',
  'kv-pay',
  'kv-pay/',
  '1kv/wild',
  'kv-pay-/wild',
  'kv-pay/secrets/wild/9fd1',
  `kv-pay/secrets/wild/${'g'.repeat(32)}`,
  'kv-pay/secrets/wild/more',
  'paykvx/wild',
  'paykv-a/wild',
])('%s is none', (path) => {
  expect(isVaultPath(path)).toBe(false);
});

test('addresses and places of vaults are found among other words, and nothing else is', () => {
  const text = 'see "https://kv-pay.vault.azure.net/secrets/wild", kv-old/keys/a: and shop/wild.';

  expect(vaultUris(text).map(({ value, weight }) => [value, weight])).toEqual([
    ['https://kv-pay.vault.azure.net/secrets/wild', 'thing'],
    ['kv-old/keys/a', 'thing'],
  ]);
});
