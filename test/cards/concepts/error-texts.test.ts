import { conceptsIn } from '../../../cards/concepts/find.ts';

const VAULT =
  '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-a/providers/Microsoft.KeyVault/vaults/kv-pay';

/** What Azure says, with made-up names in its variable parts, and the concept that explains it. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    `Failed to sync the certificate.: The service does not have access to '${VAULT}' Key Vault. Please make sure that you have granted necessary permissions to the service to perform the request operation.`,
    'service-has-no-access',
  ],
  ['The parameter keyVaultCsmId has an invalid value.', 'name-already-used'],
  ['The parameter KeyVaultId & KeyVaultSecretName has an invalid value', 'name-already-used'],
  ['The parameter Properties.KeyVaultId has an invalid value.', 'vault-id-invalid'],
  ["LinkedInvalidPropertyId: Property id '' at path 'properties.keyVaultId' is invalid.", 'vault-id-invalid'],
  ['The parameter KeyVault Certificate has an invalid value.', 'secret-not-usable'],
  [
    'Another certificate exists with same thumbprint 9FD1D2 at location West Europe in the Resource Group rg-plans.',
    'same-thumbprint',
  ],
  ["A resource with the same name cannot be created in location 'West Europe'.", 'same-name-elsewhere'],
  [
    "GatewayTimeout: The gateway did not receive a response from 'Microsoft.Web' within the specified time period.",
    'gateway-timeout',
  ],
  [
    `The scope '${VAULT}' cannot perform write operation because following scope(s) are locked: '/subscriptions/1'. Please remove the lock and try again.`,
    'scope-locked',
  ],
  [
    'Resource \'kv-pay\' was disallowed by policy. Policy identifiers: \'[{"policyAssignment":{"name":"no public vaults"}}]\'.',
    'request-disallowed-by-policy',
  ],
  [
    "The client 'ana@contoso.com' with object id 'eaf2' does not have authorization to perform action 'Microsoft.Web/certificates/write' over scope '/subscriptions/1' or the scope is invalid.",
    'authorization-failed',
  ],
  [
    "The client has permission to perform action 'Microsoft.Web/certificates/write' on scope '/subscriptions/1', however, it does not have permission to perform action 'write' on the linked scope(s) '/subscriptions/2'.",
    'linked-authorization-failed',
  ],
  [
    "The client 'ben' does not have authorization or an ABAC condition not fulfilled to perform action 'Microsoft.Authorization/roleAssignments/write'",
    'condition-not-fulfilled',
  ],
  [
    "The client 'ben' has permission to perform action 'x' on scope 'y'; however, the access is denied because of the deny assignment with name 'z'.",
    'denied-by-assignment',
  ],
  [
    'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    'role-assignment-update-not-permitted',
  ],
  ['Principal 30063d23062d541f does not exist in the directory c954252e.', 'principal-not-found'],
  ["You're requesting multiple operations on the same item, for example, Key Vault, secret.", 'conflict-error'],
  [
    'Client address is not authorized and caller is not a trusted service.\nClient address: 203.0.113.9',
    'forbidden-by-firewall',
  ],
  ["Client address (203.0.113.9) isn't authorized and caller isn't a trusted service", 'forbidden-by-firewall'],
  [
    'Caller is not authorized to perform action on resource.\nIf role assignments were changed recently, please observe propagation time.',
    'forbidden-by-rbac',
  ],
  [
    'Public network access is disabled and request is not from a trusted service nor via an approved private link.',
    'forbidden-by-connection',
  ],
  [
    "The user, group or application 'appid=1' does not have secrets get permission on key vault 'kv-pay'.",
    'access-denied',
  ],
  ['Operation get is not allowed on a disabled secret.', 'secret-disabled'],
  ['A secret with (name/id) wild was not found in this key vault.', 'secret-not-found'],
  ['A certificate with (name/id) wild was not found in this key vault.', 'certificate-not-found'],
  ['Pending certificate not found: wild', 'pending-certificate-not-found'],
  ['Pending certificate created. Please Perform Merge to complete the request.', 'perform-merge'],
  ['The CSR used to get your certificate has already been used.', 'request-already-used'],
  ['"error": { "code": "Certificate issuer error", "message": "CAA" }', 'issuer-error'],
  [
    'Certificate wild is currently in a deleted but recoverable state, and its name cannot be reused.',
    'deleted-but-recoverable',
  ],
  ['Unable to delete the certificate because it is currently being used in a TLS/SSL binding.', 'certificate-in-use'],
  [
    'Cannot set certificate for existing VIP because another VIP already uses that certificate.',
    'address-has-certificate',
  ],
  [
    "The certificate with thumbprint '9FD1D2' does not match the hostname 'pay.fabrikam.com'.",
    'thumbprint-does-not-match',
  ],
  ["Certificate for thumbprint '9FD1D2' not found.", 'thumbprint-not-found'],
  ['SSL bindings can be used in Basic plans and higher', 'tier-refuses-binding'],
  ['WARNING: Unable to verify Key Vault permissions.', 'permissions-not-verified'],
  ['Cannot find Certificate with name rg-kv-wild.', 'certificate-name-not-found'],
  [
    "The request for subscription '1' could not be processed due to an excessive volume of traffic. Please try again later.",
    'excessive-traffic',
  ],
];

const FRAMES = Array.from(
  { length: 20 },
  (_, line) =>
    `   at Fabrikam.Deploy.Step${line}.Run(Context context, String name) in C:\\src\\Step${line}.cs:line ${line * 7}`,
);

/** Forty lines of a trace with something in the middle. */
function inTrace(text: string): string {
  return [
    'Unhandled exception. System.AggregateException: One or more errors occurred.',
    ...FRAMES,
    text,
    ...FRAMES,
  ].join('\n');
}

/** The same things said a little otherwise, as other versions of the services do. */
test.each([
  ['ABAC condition not fulfilled', 'condition-not-fulfilled'],
  ['it is currently being used in an SSL binding', 'certificate-in-use'],
  ['it is currently being used in a TLS/SSL binding', 'certificate-in-use'],
  ["The service does not have access to 'kv-pay' KeyVault.", 'service-has-no-access'],
  ['Another certificate exists with the same thumbprint', 'same-thumbprint'],
  ['Unable to verify KeyVault permissions', 'permissions-not-verified'],
  ['Cannot find certificate with name wild', 'certificate-name-not-found'],
  ['app does not have secret get permission on key vault', 'access-denied'],
  ['app does not have secrets get permission on key vault', 'access-denied'],
  ['app does not have certificate get permission on key vault', 'access-denied'],
  ['app does not have certificates get permission on key vault', 'access-denied'],
  ['app does not have key get permission on key vault', 'access-denied'],
  ['app does not have keys get permission on key vault', 'access-denied'],
  ['"code": "Request rejected"', 'issuer-error'],
  ['"code":"Certificate issuer error"', 'issuer-error'],
  ['504 Gateway Timeout', 'gateway-timeout'],
  ['504 Gateway Time-out', 'gateway-timeout'],
  ['HTTP/1.1 504', 'gateway-timeout'],
  ['HTTP/2 504', 'gateway-timeout'],
  ['HTTP 504', 'gateway-timeout'],
  ['"code":"ServiceUnavailable"', 'http-500'],
])('%s is %s', (text, id) => {
  expect(conceptsIn(`it broke at noon: ${text}`)[0]?.id).toBe(id);
});

const escaped = (text: string) => JSON.stringify({ error: { message: text } }).replaceAll("'", '\\u0027');
const wrapped = (text: string) =>
  text.split(' ').reduce((lines, word, place) => `${lines}${place % 6 === 0 ? '\n     | ' : ' '}${word}`);
const broken = (text: string) => text.replaceAll(/((?:\S+ ){5}\S+) /g, '$1\r\n');
const typeset = (text: string) => text.replaceAll("'", '’').replaceAll(' ', '\u00a0');

test.each(TEXTS)('%s is found in a stack trace, escaped, wrapped, broken, in capitals and typeset', (text, id) => {
  const shapes = [text, escaped(text), wrapped(text), escaped(broken(text)), text.toUpperCase(), typeset(text)];

  expect(shapes.map((shape) => conceptsIn(inTrace(shape))[0]?.id)).toEqual(shapes.map(() => id));
});

test('a text explains itself, whatever is in the trace around it', () => {
  const [first, ...more] = conceptsIn(inTrace(`The access policy of the vault: ${TEXTS[0]?.[0]}`));

  expect(first?.id).toBe('service-has-no-access');
  expect(more).toEqual([]);
});

test('a name in the variable part of a text is not explained', () => {
  const text = "The service does not have access to '/resourceGroups/AutoRenew/vaults/kv-pay' Key Vault.";

  expect(conceptsIn(inTrace(text)).map(({ id }) => id)).toEqual(['service-has-no-access']);
});

test('a trace with nothing known in it finds nothing', () => {
  expect(
    conceptsIn(`what does this mean?\n${inTrace('The access to the network of the certificate was bad.')}`),
  ).toEqual([]);
});
