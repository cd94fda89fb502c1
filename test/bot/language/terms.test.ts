import { readIntent } from '../../../bot/language/intent.ts';
import { rules } from '../../../services/rules/index.ts';

test.each([
  'what is plan-cannot-bind',
  'what is vault-not-found?',
  'explain vault-moved',
  'what does vault-in-other-tenant mean',
  'what is access-denied-by-assignment',
  'what is perimeter-blocks-app-service',
  'explain served-certificate-differs',
  'what is secret-not-pkcs12?',
  'what does renewal-awaits-merge mean?',
  'what is certificate-expired',
  'what is a lifetime action?',
  'what does Microsoft.Azure.WebSites mean?',
  'ForbiddenByRbac meaning',
  'what means SecretDisabled',
  'I see ForbiddenByFirewall, what does it mean?',
  'we got AuthorizationFailed during a deployment. what does it mean?',
  'why is the managed identity not used',
])('%j asks for a term, and is about no resource', (text) => {
  expect(readIntent(text)).toMatchObject({ kind: 'explain-concept', target: null });
});

test.each(rules)('the rule $id is a term, and no resource', ({ id }) => {
  expect(readIntent(`what is ${id}?`)).toMatchObject({ kind: 'explain-concept', target: null });
});

test.each([
  ['what does kv-shop-cert show, what does it mean', 'diagnose'],
  ['AccessDenied on app-shop-prod, what does it mean', 'diagnose'],
  ['what is expiring', 'expiring'],
  ['what expires before friday', 'expiring'],
  ['why is the managed identity not able to read kv-shop', 'diagnose'],
])('%j does not', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});
