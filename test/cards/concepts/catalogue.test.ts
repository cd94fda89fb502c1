import { conceptsIn } from '../../../cards/concepts/find.ts';
import { everydayConcepts, tellingConcepts } from '../../../cards/concepts/index.ts';
import { LINKS } from '../../../services/index.ts';
import { remediations } from '../../../services/remediations/index.ts';
import { rules } from '../../../services/rules/index.ts';
import { changes } from '../../helpers/changes.ts';

const first = (text: string) => conceptsIn(text)[0];
const ways = (name: string) => [`what does ${name} mean?`, `explain ${name}`, `what is ${name}`, name];

test.each([
  'Initialized',
  'WaitingOnCertificateOrder',
  'Succeeded',
  'CertificateOrderFailed',
  'OperationNotPermittedOnKeyVault',
  'AzureServiceUnauthorizedToAccessKeyVault',
  'KeyVaultDoesNotExist',
  'KeyVaultSecretDoesNotExist',
  'UnknownError',
  'ExternalPrivateKey',
  'Unknown',
])('the status %s is explained, also as JSON', (status) => {
  const json = `what does this mean?\n{\n  "properties": {\n    "keyVaultSecretStatus": "${status}",\n    "valid": null\n  }\n}`;

  for (const way of [...ways(status), json]) expect(first(way)?.names[0]).toBe(status);
});

test.each([
  '"keyVaultSecretStatus": null',
  '"keyVaultSecretStatus": ""',
  'keyVaultSecretStatus = null',
  'an empty status',
])('a status that is not there is explained: %s', (status) =>
  expect(first(`what does ${status} mean`)?.id).toBe('status-null'),
);

const CATALOGUE = `
  certificate-expired certificate-expiring certificate-not-from-key-vault order-not-ready plan-cannot-bind
  vault-not-found vault-soft-deleted vault-moved vault-in-other-tenant
  principal-absent grant-missing grant-lacks-secret-get grant-to-wrong-principal grant-is-compound role-missing
  role-insufficient grant-in-unused-model access-denied-by-assignment
  firewall-blocks-app-service perimeter-blocks-app-service
  secret-not-found secret-soft-deleted secret-disabled secret-expired secret-not-pkcs12 key-not-exportable key-not-supported
  renewal-failed renewal-awaits-merge renewal-not-automatic new-version-unsafe
  sync-pending sync-overdue sync-status-stale
  binding-on-old-certificate hostname-not-covered hostname-unbound thumbprint-pinned served-certificate-differs
  read-only-lock policy-denies nobody-may-approve
  grant-access-policy grant-role allow-trusted-services recover-vault recover-secret enable-secret reimport renew sync rebind
  add-access-policy assign-role set-network-bypass enable-secret-version sync-certificate bind-hostname import-certificate
  start-renewal`;

test.each([
  ...new Set([
    ...CATALOGUE.trim().split(/\s+/),
    ...rules.map(({ id }) => id),
    ...remediations.map(({ id }) => id),
    ...Object.keys(changes),
  ]),
])('%s of the catalogue is explained by that name', (id) => {
  for (const way of ways(id)) expect(first(way)?.id).toBe(id);
});

test.each([...LINKS, 'guard'])('the link %s is explained', (link) => {
  expect(first(`what does ${link} mean?`)?.id).toMatch(new RegExp(`^(?:link-)?${link}$`));
});

test.each([
  ['red', 'colour-red'],
  ['health status yellow', 'colour-yellow'],
  ['green', 'colour-green'],
  ['colour unknown', 'colour-unknown'],
  ['gap', 'gap'],
  ['first broken link', 'first-broken-link'],
  ['plan', 'plan'],
  ['digest', 'plan-digest'],
  ['case', 'case'],
  ['four eyes', 'four-eyes'],
  ['break-glass', 'break-glass'],
])('the word %s of the cards is explained', (word, id) => {
  expect(first(`what is ${word}?`)?.id).toBe(id);
});

test('every concept is found by each of its names', () => {
  const lost = [...tellingConcepts, ...everydayConcepts].flatMap(({ id, names }) =>
    names.filter((name) => first(`what does ${name} mean?`)?.id !== id),
  );

  expect(lost).toEqual([]);
});

test.each([
  'Forbidden',
  'ForbiddenByRbac',
  'ForbiddenByFirewall',
  'ForbiddenByConnection',
  'AccessDenied',
  'SecretDisabled',
  'SecretNotFound',
  'CertificateNotFound',
  'PendingCertificateNotFound',
  'Conflict',
  'ConflictError',
  'LinkedAuthorizationFailed',
  'AuthorizationFailed',
  'DenyAssignmentAuthorizationFailed',
  'ScopeLocked',
  'RequestDisallowedByPolicy',
  'RoleAssignmentExists',
  'RoleAssignmentUpdateNotPermitted',
  'PrincipalNotFound',
  'GatewayTimeout',
  'TooManyRequests',
  'NotFound',
  'BadRequest',
  'Unauthorized',
  'InternalServerError',
])('the code %s is explained, in words and in an error body', (code) => {
  const body = JSON.stringify(
    { error: { code, message: `Something about ${'x'.repeat(200)}.`, target: null } },
    null,
    2,
  );

  const [asked, pasted] = [first(`what does ${code} mean?`), first(`what is this?\n${body}`)];

  expect(asked).toBeDefined();
  expect(pasted).toBe(asked);
});

test.each(['400', '401', '403', '404', '409', '429', '500', '503', '504'])('the answer %s is explained', (number) => {
  const asked = first(`what does ${number} mean?`);

  expect(asked?.names).toContain(number);
});

test.each(['403', '404', '409', '429', '504'])('the answer %s is found in a longer message', (number) => {
  const text = `the deployment ended like this, can somebody say why\n${'at Foo.Bar(Baz.cs:77)\n'.repeat(30)}Status: ${number}`;

  expect(first(text)).toBe(first(`what does ${number} mean?`));
});
