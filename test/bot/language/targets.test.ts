import { readIntent } from '../../../bot/language/intent.ts';
import { resourceNamed } from '../../../bot/language/targets/resource-named.ts';

const SUB = '/subscriptions/11111111-2222-3333-4444-555555555555';
const CERTIFICATE = `${SUB}/resourceGroups/rg-pay/providers/Microsoft.Web/certificates/wild`;
const PORTAL = 'https://portal.azure.com/#@fabrikam.com/resource';

test.each([
  ['a portal link', `why is ${PORTAL}${CERTIFICATE} red`, CERTIFICATE],
  ['a page of the resource in a portal link', `${PORTAL}${CERTIFICATE}/overview is red`, CERTIFICATE],
  ['an encoded portal link', `check ${PORTAL}${CERTIFICATE.replaceAll('/', '%2F')}`, CERTIFICATE],
  [
    'a portal link to a vault certificate',
    'https://portal.azure.com/#view/Blade/~/overview/assetId/https%3A%2F%2Fkv-pay.vault.azure.net%2Fcertificates%2Fwild',
    'https://kv-pay.vault.azure.net/certificates/wild',
  ],
  ['a management URL', `GET https://management.azure.com${CERTIFICATE}?api-version=2024-04-01 403`, CERTIFICATE],
  ['an id in capitals', `check ${CERTIFICATE.toUpperCase()}.`, CERTIFICATE.toUpperCase()],
  ['bold text', 'check **app-pay-eu** please', 'app-pay-eu'],
  ['code', 'check `app-pay-eu` please', 'app-pay-eu'],
  ['emoji', '🔥app-pay-eu🔥 is red', 'app-pay-eu'],
  ['invisible characters', 'why is app\u200b-pay\u200b-eu red', 'app-pay-eu'],
  ['unbroken blanks', 'why\u00a0is\u00a0app-pay-eu\u00a0red', 'app-pay-eu'],
  ['unbroken hyphens', 'sync app\u2011pay\u2011eu', 'app-pay-eu'],
  ['letters of full width', 'ｓｙｎｃ　ａｐｐ－ｐａｙ－ｅｕ', 'app-pay-eu'],
  ['Japanese without blanks', 'app-pay-euが赤い', 'app-pay-eu'],
  ['Japanese quotes', '「app-pay-eu」を同期して', 'app-pay-eu'],
  ['markup of a chat', '<p>check <strong>app-pay-eu</strong>&nbsp;</p>', 'app-pay-eu'],
  ['a wildcard host', '*.fabrikam.com expires when', '*.fabrikam.com'],
  ['a host with a port', 'wild.fabrikam.com:443 broken', 'wild.fabrikam.com'],
  ['a host with umlauts', 'münchen.fabrikam.de rot?', 'münchen.fabrikam.de'],
  ['two common words', 'why is app-pay red', 'app-pay'],
])('%s', (_, text, target) => {
  expect(readIntent(text).target).toBe(target);
});

const SHA1 = '9fd1d2d06e2293673e2a8d1ca484a092bd016d01';
const SHA256 = `${SHA1}9427ae41e4649b934ca49599`;

test.each([SHA1, SHA256])('%s is found however it is printed', (hexadecimal) => {
  const pairs = hexadecimal.match(/../g) ?? [];

  for (const printed of [hexadecimal, hexadecimal.toUpperCase(), pairs.join(':'), pairs.join(' '), pairs.join('-')]) {
    expect(readIntent(`what is wrong with ${printed}`).target).toBe(printed);
    expect(readIntent(`sync \u200e${printed}`)).toMatchObject({ kind: 'sync', target: printed });
  }
});

test.each([
  [
    'a .NET stack trace',
    'Azure.RequestFailedException: Service request failed.\nStatus: 403 (Forbidden)\n   at Fabrikam.Web.Startup.Configure() in C:\\src\\Startup.cs:line 42\nVault: kv-pay;location=westeurope\nhttps://go.microsoft.com/fwlink/?linkid=2125287',
    'kv-pay',
  ],
  ['an error as JSON', '{"error":{"code":"Forbidden","message":"Vault: kv-pay;location=westeurope"}}', 'kv-pay'],
  [
    'a Python error',
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='pay.fabrikam.com', port=443): Max retries exceeded",
    'pay.fabrikam.com',
  ],
  [
    'curl',
    'curl: (60) SSL certificate problem. More details here: https://curl.se/docs/sslcerts.html https://pay.fabrikam.com/',
    'pay.fabrikam.com',
  ],
  [
    'Java',
    'java.security.cert.CertificateExpiredException at com.fabrikam.pay.Main.run(Main.java:12) host=pay.fabrikam.com',
    'pay.fabrikam.com',
  ],
  ['a citation', 'see https://learn.microsoft.com/azure/ssl and https://stackoverflow.com/q/1 for kv-pay', 'kv-pay'],
  ['a manual of the house', 'https://wiki.fabrikam.com/kb/tls says to ask about pay.fabrikam.com', 'pay.fabrikam.com'],
])('what matters wins over the noise of %s', (_, text, target) => {
  expect(readIntent(text).target).toBe(target);
});

test.each([
  ['a quoted block', '<blockquote>app-old-eu is green</blockquote>and app-pay-eu?'],
  ['quoted lines', '> Greenlight: app-old-eu is green\nand app-pay-eu?'],
  ['what is struck out', 'why is ~~app-old-eu~~ app-pay-eu red'],
])('what a person says counts before %s', (_, text) => {
  expect(readIntent(text).target).toBe('app-pay-eu');
});

test.each([
  '<blockquote>sync app-pay-eu</blockquote>',
  '<blockquote><p>sync app-pay-eu</p></blockquote>thanks',
  '> sync app-pay-eu\nok',
  '~~sync app-pay-eu~~',
  'sync app-pay-eu 🚫',
  '❌ sync app-pay-eu',
])('%j orders nothing', (text) => {
  expect(readIntent(text).kind).not.toBe('sync');
});

test.each([
  ['kv-first -> broken\nkv-second too', 'kv-first'],
  ['a->kv-first is red\nkv-second too', 'kv-first'],
  ['so\n  > kv-quoted is red\ncheck kv-said', 'kv-said'],
])('what is quoted comes after what is said, and only the beginning of a line quotes: %j', (text, target) => {
  expect(readIntent(text).target).toBe(target);
});

test.each(['sync **app-pay-eu**', '*sync* app-pay-eu', '🙏 sync app-pay-eu 🙏', '<p>sync app-pay-eu</p>'])(
  '%j is an order',
  (text) => {
    expect(readIntent(text).kind).toBe('sync');
  },
);

test.each([
  ['kv-pay/secrets/wild', 'kv-pay'],
  ['https://kv-pay.vault.azure.net/', 'kv-pay'],
  ['https://kv-pay.vault.usgovcloudapi.net/certificates/wild', 'kv-pay'],
  [CERTIFICATE, CERTIFICATE],
  ['pay.fabrikam.com', 'pay.fabrikam.com'],
  [null, null],
])('%s names %s', (target, resource) => {
  expect(resourceNamed(target)).toBe(resource);
});

test.each([
  ['snyc app-pay-eu', 'sync'],
  ['syncc app-pay-eu plsss', 'sync'],
  ['hlep', 'help'],
  ['remind me before app-pay-eu expires', 'watch/subscribe'],
  ['do nto sync app-pay-eu', 'cancel'],
])('%j is read as it was meant', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});
