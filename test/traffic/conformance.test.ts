import { type Exchange, faultsOf, isUnmatched } from './conformance.ts';
import { conversationTraffic, worldFiles } from './conversation.ts';
import { descriptions } from './descriptions.ts';
import { faultsOfBody } from './schemas.ts';
import { unreadOf } from './unread.ts';

jest.setTimeout(30_000);

const GROUP = '/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod';
const ARM = `https://management.azure.com${GROUP}`;
const VAULT = `${ARM}/providers/Microsoft.KeyVault/vaults/kv-shop`;
const CERTIFICATE = `${ARM}/providers/Microsoft.Web/certificates/wildcard`;
const ASSIGNMENTS = 'providers/Microsoft.Authorization/roleAssignments';
const POLICY = { tenantId: 'c954252e-8c02-55dd-a978-26890a7243a5', objectId: 'somebody', permissions: {} };

function exchange(parts: Partial<Exchange>): Exchange {
  const url = `${CERTIFICATE}?api-version=2025-05-01`;
  const held = { location: 'West Europe', properties: { thumbprint: 'AB', expirationDate: '2026-12-09T00:00:00' } };
  return { method: 'GET', url, requestBody: null, status: 200, responseBody: held, ...parts };
}

function grant(parts: Partial<Exchange>): Exchange {
  const requestBody = { properties: { accessPolicies: [POLICY] } };
  const url = `${VAULT}/accessPolicies/add?api-version=2026-02-01`;
  return exchange({ method: 'PUT', url, requestBody, responseBody: requestBody, ...parts });
}

test.each(worldFiles)('%s: the bot and its Azure speak as Azure describes it', async (world) => {
  const { exchanges } = await conversationTraffic(world);

  const faults = exchanges.flatMap(faultsOf);
  const unmatched = exchanges.filter(isUnmatched).map(({ method, url }) => `${method} ${url}`);
  const unread = exchanges.flatMap(unreadOf);

  expect(exchanges.length).toBeGreaterThan(5);
  expect({ faults: [...new Set(faults)], unmatched: [...new Set(unmatched)], unread: [...new Set(unread)] }).toEqual({
    faults: [],
    unmatched: [],
    unread: [],
  });
});

test('a conversation goes all the way: it lists, looks, grants, syncs and looks again', async () => {
  const { exchanges } = await conversationTraffic('simulator/worlds/seed-incident.json');

  const asked = exchanges.map(
    ({ method, url }) => `${method} ${url.replace(/\?.*$/, '').split('/').slice(-2).join('/')}`,
  );

  expect(asked).toEqual(
    expect.arrayContaining([
      'POST Microsoft.ResourceGraph/resources',
      'GET wildcard-contoso-com/',
      'PUT accessPolicies/add',
      'PUT certificates/kv-shop-wildcard-contoso-com',
    ]),
  );
  expect(exchanges.at(-1)?.method).not.toBe('PUT');
});

test.each([...descriptions])('%s says where it is from, and describes something', (_, description) => {
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  const schemas = operations.flatMap(({ request, responses }) => [request, ...Object.values(responses)]);

  const checked = schemas.filter((schema) => schema).map((schema) => faultsOfBody(schema ?? {}, 'no such thing'));

  expect(description.source).toMatch(/^(Azure|microsoftgraph)\/[\w-]+ at [0-9a-f]{40}, .+; MIT, Copyright/);
  expect(checked.some((faults) => faults.length > 0)).toBe(true);
});

test('an exchange as described has no fault', () => {
  expect([exchange({}), grant({})].flatMap(faultsOf)).toEqual([]);
});

test.each<[string, Exchange, string]>([
  [
    'a wrong type in an answer',
    exchange({ responseBody: { location: 'West Europe', properties: { thumbprint: 7 } } }),
    'Certificates_Get: answer 200 /properties/thumbprint must be string, is 7',
  ],
  [
    'a time that is none',
    exchange({ responseBody: { location: 'West Europe', properties: { expirationDate: 'soon' } } }),
    'Certificates_Get: answer 200 /properties/expirationDate must match format "date-time", is "soon"',
  ],
  [
    'an answer without what is required',
    exchange({ responseBody: { properties: {} } }),
    "Certificates_Get: answer 200 / must have required property 'location'",
  ],
  [
    'null for what is required',
    exchange({ responseBody: { location: null } }),
    "Certificates_Get: answer 200 / must have required property 'location'",
  ],
  [
    'a request without what is required',
    grant({ requestBody: { properties: {} } }),
    "Vaults_UpdateAccessPolicy: request /properties must have required property 'accessPolicies'",
  ],
  ['a request without its body', grant({ requestBody: null }), 'Vaults_UpdateAccessPolicy: request has no body'],
  [
    'null in a request',
    grant({ requestBody: { properties: { accessPolicies: [{ ...POLICY, applicationId: null }] } } }),
    'Vaults_UpdateAccessPolicy: request /properties/accessPolicies/0/applicationId must be string, is null',
  ],
  ['an answer without its body', exchange({ responseBody: null }), 'Certificates_Get: answer 200 has no body'],
  ['an unknown status', exchange({ status: 202 }), 'Certificates_Get: answer 202 is not described'],
  [
    'an error in the shape of another service',
    exchange({ status: 403, responseBody: { error: 'no' } }),
    'Certificates_Get: answer 403 /error must be object, is "no"',
  ],
  [
    'a part of the path that is not one of those there are',
    grant({ url: `${VAULT}/accessPolicies/grant?api-version=2026-02-01` }),
    'Vaults_UpdateAccessPolicy: path /operationKind must be one of ["add","replace","remove"], is "grant"',
  ],
  [
    'a number that is a word',
    exchange({ url: 'https://kv-shop.vault.azure.net/certificates?maxresults=many&api-version=2025-07-01' }),
    'GetCertificates: query /maxresults must be integer, is "many"',
  ],
])('%s is told', (_, broken, fault) => {
  expect(faultsOf(broken)).toContain(fault);
});

test.each<[string, Exchange]>([
  ['null for what may be absent', exchange({ responseBody: { location: 'x', properties: { cerBlob: null } } })],
  [
    'a last page without the required link',
    exchange({ url: `${ARM}/${ASSIGNMENTS}?api-version=2022-04-01`, responseBody: { value: [] } }),
  ],
  ['a word in other letter case', grant({ url: `${VAULT}/accessPolicies/ADD?api-version=2026-02-01` })],
  ['a connection that was cut', exchange({ status: 0, responseBody: null })],
])('%s is no fault', (_, fine) => {
  expect([isUnmatched(fine), ...faultsOf(fine)]).toEqual([false]);
});

test.each([
  ['an unknown path', `${ARM}/providers/Microsoft.Web/certificate/wildcard?api-version=2025-05-01`],
  ['an unknown version', `${CERTIFICATE}?api-version=2019-08-01`],
  ['no version', CERTIFICATE],
  [
    'a path of another host',
    `https://kv-shop.vault.azure.net${GROUP}/providers/Microsoft.Web/sites?api-version=2025-05-01`,
  ],
  ['a malformed address', `${CERTIFICATE}%E0%A4%A?api-version=2025-05-01`],
  ['no address', '/certificates/wildcard'],
])('%s is unmatched', (_, url) => {
  expect(isUnmatched(exchange({ url }))).toBe(true);
});

test.each([
  `https://kv-shop.vault.azure.net/certificates/wildcard/?api%2Dversion=2025-07-01`,
  `https://kv-shop.vault.usgovcloudapi.net/certificates/wildcard/versions/?api%2Dversion=2025-07-01`,
  `https://management.azure.com//${GROUP.slice(1)}/${ASSIGNMENTS}?api-version=2022-04-01&$filter=atScope()`,
  `${VAULT}/secrets/wildcard/${ASSIGNMENTS}?API-VERSION=2022-04-01`,
  `${ARM}/providers/Microsoft.KeyVault//vaults/kv-shop/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`,
  `${VAULT.toUpperCase()}?api-version=2026-02-01`,
  `https://management.azure.com/${encodeURIComponent(GROUP)}/providers/Microsoft.Authorization/locks?api-version=2020-05-01`,
  `https://management.chinacloudapi.cn/providers/Microsoft.Authorization/roleDefinitions/x?api-version=2022-04-01`,
  `https://microsoftgraph.chinacloudapi.cn/v1.0/servicePrincipals(appId='abfa0a7c')?$select=id`,
])('an oddly written address finds its operation: %s', (url) => {
  expect(isUnmatched(exchange({ url }))).toBe(false);
});

test.each<[string, Partial<Exchange>, string]>([
  [
    'a property that nobody reads',
    { requestBody: { properties: { accessPolicies: [{ ...POLICY, objectID: 'x' }] } } },
    'Vaults_UpdateAccessPolicy: request /properties/accessPolicies/0/objectID is not described',
  ],
  [
    'a property that Azure sets itself',
    { requestBody: { id: VAULT, properties: { accessPolicies: [] } } },
    'Vaults_UpdateAccessPolicy: request /id is set by Azure alone',
  ],
  [
    'a parameter that nobody reads',
    { url: `${VAULT}/accessPolicies/add?api-version=2026-02-01&whatif=true` },
    'Vaults_UpdateAccessPolicy: query whatif is not described',
  ],
  [
    'a body where none is read',
    { method: 'GET', url: `${VAULT}?api-version=2026-02-01`, requestBody: { tags: {} } },
    'Vaults_Get: request a body is not described',
  ],
])('%s is told of a request', (_, parts, words) => {
  expect(unreadOf(grant(parts))).toContain(words);
});
