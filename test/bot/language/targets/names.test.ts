import { resourceNames } from '../../../../bot/language/targets/resource-name.ts';
import { spokenNames } from '../../../../bot/language/targets/spoken-name.ts';

const words = (all: string) => all.split(/\s+/).filter(Boolean);

const resources = (text: string) => resourceNames(text).map(({ value }) => value);

test.each([
  'kv-pay',
  'app-pay',
  'func-x',
  'rg-pay',
  'wild_contoso_com',
  'prod-wild-2026',
  'app-pay/staging',
  'app-pay/blue-2',
  'KV-PAY',
  'mail-prod',
  'people-prod-9',
  'mail-prod2',
  'star-contoso',
  'app-names-2026',
  'cert-mail-2026',
  'zzz-prod',
  'zzz-paykv',
  'zzz-uat2',
  'kv_pay',
  'nonesuch-prod',
  'site-app-prod1',
  'kv--pay',
  'kv-SHOP_PROD',
  'SHOP_PROD-kv',
  'kv-01234567-89ab-cdef-0123-456789abcdef',
  '01234567-89ab-cdef-0123-456789abcdef-kv',
  'app-monkeys',
  'K8S-UAT2',
  'cert-2026',
  'shopapp-insights',
  'site-4711',
  'main-prod',
  'Mail-Prod-2b',
  'wildlife-insights',
  'Contoso-PayKV',
  'Contoso-Dev',
  'pay-az-weu',
  'zzz-shop-blue',
  'index-prod',
  'node-prod',
  'app-todo',
  'kv-se',
  'shop2-se',
  'wild-ferry-se',
  'web-people-main',
  'site-staging',
  'contoso-2',
  'Contoso-Pay2',
  'contoso-de',
  'zzz-mail-people',
  'zzz-yyy-xxx-mail-people',
  'zzz-yyy-xxx-mail-people-main',
  `kv-${'x'.repeat(97)}`,
])('%s is the name of a resource', (name) => {
  expect(resources(`why is ${name} red`)).toEqual([name]);
});

test.each(
  words(`
  app-service app-service-plan app-services app-registration app-registrations app-plans app-owner app-owners
  app-certificate app-certificates app-secret app-secrets app-reference app-references app-key app-keys wild-card
  wild-cards app-settings app-setting app-id app-ids app-name app-names app-plan app-team app-teams app-cert
  app-certs SOME_CONSTANT sha-256 pkcs-12 rsa-2048 ec-256 x-ms-version non-prod no-prod pre-prod y-a-t-il
  man-in-the-middle 01234567-89ab-cdef-0123-456789abcdef 2026-11-25 well-known prod
  wildcard-certificate cert-latest cert-tests mail-focus mail-product cert--expiry cert-12 cert-12345 app-team-name Kunden-Portal Login-API as-designed
  as-expected test-driven prod-1 first-come-first-served-basis cert-expiry-date cert-expiration-dates certificates-per-app tls-handshake-error ssl-error-page KV_PAY KV_PAY_PROD latest-key-version sha-256-fingerprint rsa-2048-hsm ec-256-hsm prestar-lhe bücher-kv kv-bücher err_cert_date_invalid ssl_error_bad_cert_domain sec_error_expired_certificate mozilla_pkix_error_self_signed_cert`),
)('%s names none', (word) => {
  expect(resources(`why is ${word} red`)).toEqual([]);
});

test('what is as long as a token is no name', () => {
  expect(resources(`kv-${'x'.repeat(98)}`)).toEqual([]);
});

test.each(['app-pay/a b', 'app-pay/x.y', `app-pay/${'a'.repeat(61)}`, 'app-pay/a/b', 'app-pay/', '#kv-pay'])(
  'no name as a whole: %s',
  (text) => {
    expect(resources(text)).not.toContain(text.replace('#', ''));
  },
);

test.each([
  ['rg-pay', 'scope'],
  ['rsg_pay', 'scope'],
  ['payx-rg', 'scope'],
  ['xrg-pay2', 'thing'],
  ['payx-rg2x', 'thing'],
  ['kv-pay', 'thing'],
])('%s is a %s', (name, weight) => {
  expect(resourceNames(name)).toMatchObject([{ weight }]);
});

test.each(['app=kv-pay', '--vault-name=kv-pay', '$vault2=kv-pay', 'vault:kv-pay', 'vault:=kv-pay', '...kv-pay'])(
  'the name behind a label or a sign: %s',
  (text) => {
    expect(resourceNames(text)).toMatchObject([{ start: text.length - 6, value: 'kv-pay' }]);
  },
);

const spoken = (text: string) => spokenNames(text).map(({ value }) => value);

test.each([
  ['the one called payments2', 'payments2'],
  ["vault 'shopsecrets' is red", 'shopsecrets'],
  ['check contosocert', 'contosocert'],
  ['what about kvshop', 'kvshop'],
  ['what about kvshop please', 'kvshop'],
  ['check 365shop', '365shop'],
  ['what about akvshop2', 'akvshop2'],
  ['what about shopvault', 'shopvault'],
  ['what about contoso2026', 'contoso2026'],
  ['what about contoso12 please', 'contoso12'],
  ['payroll is red', 'payroll'],
])('a name by its place: %s', (text, name) => {
  expect(spoken(text)).toContain(name);
});

test.each([
  'why is 4711 red',
  'why is 2026-11 red',
  'check 12',
  'what about 1kvshop',
  'what about x-kvshop',
  'what about contoso20261',
  'what about sha256',
  'what about contoso12é',
  'my payroll is red',
  'check it',
  'status of 2026-11-25T10:30',
  'check nothing',
])('no name by its place: %s', (text) => {
  expect(spoken(text)).toEqual([]);
});

test.each([
  ['the one named payments', 'payments'],
  ['what is wrong with payments', 'payments'],
  ['please check payments', 'payments'],
  ['check web-payments', 'web-payments'],
  ['check shop2026-blue', 'shop2026-blue'],
  ['check abc', 'abc'],
])('what stands where only a name can, and is named there: %s', (text, name) => {
  expect(spokenNames(text)).toEqual([
    { start: text.lastIndexOf(name), end: text.lastIndexOf(name) + name.length, value: name, weight: 'thing' },
  ]);
});

test.each([
  'check ab',
  'check site',
  'check web-site',
  'check nobody',
  'check site-',
  'check web--site',
  'the one named never',
  'check 2026-x',
])('an ordinary word, a no and a date are no name: %s', (text) => {
  expect(spokenNames(text)).toEqual([]);
});
