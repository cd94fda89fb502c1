import fc from 'fast-check';
import { type IntentKind, readIntent } from '../../../bot/language/intent.ts';
import { cpuMilliseconds } from '../../helpers/cpu-time.ts';

const ACTING: readonly IntentKind[] = ['fix', 'sync'];

test.each<[string, IntentKind, string | null]>([
  ['why is kv-web-main-cert yellow?', 'diagnose', 'kv-web-main-cert'],
  ['what is wrong with billing.fabrikam.com', 'diagnose', 'billing.fabrikam.com'],
  ['our site https://billing.fabrikam.com:8443/login shows a certificate warning', 'diagnose', 'billing.fabrikam.com'],
  ['is the certificate of app-billing-eu ok?', 'diagnose', 'app-billing-eu'],
  ['OperationNotPermittedOnKeyVault on app-billing-eu', 'diagnose', 'app-billing-eu'],
  ['what is yellow?', 'list', null],
  ['show me everything red', 'list', null],
  ['list all certificates', 'list', null],
  ['sync app-billing-eu', 'sync', 'app-billing-eu'],
  ['please sync billing.fabrikam.com now', 'sync', 'billing.fabrikam.com'],
  ['can you sync app-billing-eu', 'sync', 'app-billing-eu'],
  ['fix app-billing-eu', 'fix', 'app-billing-eu'],
  ['please repair the certificate on billing.fabrikam.com', 'fix', 'billing.fabrikam.com'],
  ['help', 'help', null],
  ['', 'help', null],
  ['   ', 'help', null],
  ['what can you do?', 'help', null],
])('%j is %s of %j', (text, kind, target) => {
  expect(readIntent(text)).toMatchObject({ kind, target });
});

test.each([
  ['what is yellow?', 'yellow'],
  ['show me everything red', 'red'],
  ['list all certificates', null],
])('%j is narrowed to %j', (text, colour) => {
  expect(readIntent(text).colour).toBe(colour);
});

test.each([
  ['a thumbprint', '9fd1d2d06e2293673e2a8d1ca484a092bd016d01'],
  ['a thumbprint with colons', '9F:D1:D2:D0:6E:22:93:67:3E:2A:8D:1C:A4:84:A0:92:BD:01:6D:01'],
  [
    'a resource id',
    '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Web/certificates/billing',
  ],
])('%s is found as it was typed', (_, target) => {
  expect(readIntent(`what is going on with ${target}`).target).toBe(target);
});

test('the name of a vault is found in an error that somebody pasted', () => {
  const id =
    '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-pay';
  const pasted = `Failed to sync the certificate: The service does not have access to '${id}' Key Vault.\nPlease make sure that you have granted necessary permissions.`;

  expect(readIntent(pasted)).toMatchObject({ kind: 'diagnose', target: id });
});

const ORDERS = [
  'sync app-billing-eu',
  'fix app-billing-eu',
  'please sync billing.fabrikam.com now',
  'repair the certificate on app-billing-eu',
];

test.each(ORDERS)('%j is an order', (order) => {
  expect(ACTING).toContain(readIntent(order).kind);
});

test.each([
  "don't sync app-billing-eu",
  'do not fix app-billing-eu yet',
  'never sync billing.fabrikam.com by yourself',
  'I synced app-billing-eu yesterday',
  'should I sync app-billing-eu?',
  'does sync of app-billing-eu cause downtime?',
  'why did the sync of app-billing-eu fail',
  'what happens if you fix app-billing-eu?',
  'if I sync app-billing-eu, will it restart?',
  'who may fix app-billing-eu?',
  'Ana said "sync app-billing-eu"',
  'did you sync app-billing-eu?',
  'the log says: sync app-billing-eu failed',
  'nicht app-billing-eu synchronisieren',
  'ne synchronise pas app-billing-eu',
  'no sincronices app-billing-eu',
  'não sincronize app-billing-eu',
])('%j never acts', (text) => {
  expect(ACTING).not.toContain(readIntent(text).kind);
});

const FRAMES = [
  (order: string) => `don't ${order}`,
  (order: string) => `please do not ${order}`,
  (order: string) => `should we ${order}?`,
  (order: string) => `why did you ${order}?`,
  (order: string) => `what would happen if we ${order}`,
  (order: string) => `he wrote "${order}"`,
  (order: string) => `is it safe to ${order}?`,
];

test('an order inside a negation, a question or a quotation never acts', () => {
  const name = fc.constantFrom('app-pay', 'kv-web-main', 'www.fabrikam.com', 'wildcard-fabrikam-com');
  const verb = fc.constantFrom('sync', 'fix', 'repair', 'resync');

  fc.assert(
    fc.property(fc.constantFrom(...FRAMES), verb, name, (frame, action, target) => {
      expect(ACTING).not.toContain(readIntent(frame(`${action} ${target}`)).kind);
    }),
  );
});

test('whatever is written, something is understood, and soon', () => {
  const word = fc.constantFrom(
    'sync',
    'fix',
    'not',
    '"',
    '?',
    ' ',
    '\n',
    '/subscriptions/',
    'https://',
    'a-',
    '*.',
    '__proto__',
    'ß',
    '証明書',
    ':',
  );

  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      ),
      (text) => {
        expect(readIntent(text).kind).toMatch(/^[a-z/-]+$/);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['dots', '.'.repeat(100_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['slashes', '/subscriptions/'.repeat(8_000)],
  ['spaces', `sync${' '.repeat(100_000)}x`],
  ['quotes', '"'.repeat(100_000)],
  ['hexadecimal', 'ab:'.repeat(40_000)],
])('a hundred thousand characters of %s are read at once', (_, text) => {
  expect(cpuMilliseconds(() => readIntent(text))).toBeLessThan(500);
});
