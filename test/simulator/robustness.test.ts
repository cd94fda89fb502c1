import fc from 'fast-check';
import { answerArm } from '../../simulator/arm/arm.ts';
import { dispatch } from '../../simulator/dispatch.ts';
import { Refusal } from '../../simulator/http/answer.ts';
import { splitHost } from '../../simulator/http/request.ts';
import { Estate } from '../../simulator/world/estate.ts';
import { readWorld } from '../../simulator/world/read-world.ts';
import {
  ask,
  BOT,
  CERTIFICATE_ID,
  GROUP_ID,
  OWNER,
  SITE_ID,
  started,
  tokenFor,
  VAULT_ID,
  worldNamed,
} from './azure-clients.ts';

const AUTHORIZATION = `${VAULT_ID}/providers/Microsoft.Authorization`;
const addresses = [
  CERTIFICATE_ID,
  SITE_ID,
  VAULT_ID,
  `${VAULT_ID}/accessPolicies/add`,
  `${VAULT_ID}/accessPolicies/remove`,
  `${SITE_ID}/hostNameBindings/shop.contoso.com`,
  `${SITE_ID}/certificates/c`,
  `${AUTHORIZATION}/roleAssignments/11111111-2222-3333-4444-555555555555`,
  `${AUTHORIZATION}/locks/l`,
  `${AUTHORIZATION}/policyAssignments/p`,
  `${VAULT_ID}/networkSecurityPerimeterConfigurations`,
  `${GROUP_ID}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,
  `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-new`,
  `${GROUP_ID}/providers/Microsoft.Web/serverfarms/plan-new`,
  '/providers/Microsoft.ResourceGraph/resources',
  '/kv-shop.vault.azure.net/certificates/wildcard-contoso-com',
  '/kv-shop.vault.azure.net/certificates/wildcard-contoso-com/policy',
  '/kv-shop.vault.azure.net/certificates/wildcard-contoso-com/create',
  '/kv-shop.vault.azure.net/deletedcertificates/wildcard-contoso-com/recover',
  '/kv-shop.vault.azure.net/secrets/wildcard-contoso-com',
  '/graph.microsoft.com/v1.0/directoryObjects/getByIds',
];
const known = [
  'properties',
  'accessPolicies',
  'permissions',
  'hostNameSslStates',
  'query',
  'options',
  'attributes',
  'ids',
  'siteConfig',
  'networkAcls',
  'level',
  'tags',
  'location',
  'keyVaultId',
  'policy',
  'key_props',
  'x509_props',
  'validity_months',
  'issuer',
  'resourceDetails',
  'resourceContent',
  'createMode',
];
const body = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...known),
    fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...known), fc.jsonValue())),
  ),
);
const method = fc.constantFrom('GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'HEAD', 'OPTIONS');
const estate = new Estate(readWorld(openWorld()));

/** A world whose vault is open to its owner. */
function openWorld(): unknown {
  const world = worldNamed('healthy');
  const vault = (world.resources as { id: string; properties: object }[]).find(({ id }) => id === VAULT_ID);
  const permissions = { certificates: ['all'], secrets: ['all'] };
  if (vault) Object.assign(vault.properties, { accessPolicies: [{ objectId: OWNER, permissions }] });
  return world;
}

function statusOf(verb: string, rawUrl: string, content: unknown): number {
  try {
    const address = splitHost(rawUrl, 'management.azure.com');
    const headers = { authorization: `Bearer ${tokenFor(OWNER)}` };
    return dispatch({ ...address, method: verb, headers, body: content }, estate).status;
  } catch (error) {
    if (error instanceof Refusal) return error.answer.status;
    throw error;
  }
}

test('no body at any address is worse than a refusal', () => {
  const sent = fc.property(method, fc.constantFrom(...addresses), body, (verb, path, content) => {
    expect(statusOf(verb, `${path}?api-version=2025-05-01`, content)).toBeLessThan(500);
  });

  fc.assert(sent, { numRuns: 1500 });
});

test('no address and no query is worse than a refusal', () => {
  const step = fc.oneof(
    fc.string(),
    fc.constantFrom('subscriptions', 'providers', '..', '%2F', '%', 'Microsoft.Web', 'locks', ...addresses),
  );
  const path = fc.array(step, { maxLength: 8 }).map((steps) => `/${steps.join('/')}`);
  const sent = fc.property(method, path, fc.string(), fc.string(), (verb, raw, filter, skip) => {
    const query = `api-version=2022-04-01&$filter=${filter}&$skiptoken=${skip}&maxresults=${skip}`;
    expect(statusOf(verb, `${raw.replaceAll('?', '')}?${query}`, undefined)).not.toBe(500);
  });

  fc.assert(sent, { numRuns: 1500 });
});

test('no query of Resource Graph is worse than a refusal', () => {
  const words = fc.constantFrom(
    'resources',
    '|',
    'where',
    'project',
    'order by',
    'summarize',
    'count()',
    'mv-expand',
    'a',
    '=~',
    "'x'",
    '(',
    ')',
    ',',
    '=',
    'in~',
    'properties.b',
    '1',
    'top',
    'by',
    '[',
    ']',
    '.',
    'not',
    'and',
    '__proto__',
    'constructor',
  );
  const query = fc.oneof(
    fc.string(),
    words,
    fc.array(words).map((list) => `resources | ${list.join(' ')}`),
  );

  fc.assert(
    fc.property(query, (text) => {
      expect([200, 400]).toContain(
        statusOf('POST', '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01', { query: text }),
      );
    }),
    { numRuns: 1500 },
  );
});

test('nesting without end is refused', async () => {
  const simulator = await started(worldNamed('healthy'));
  const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);

  const body = await ask(simulator, `${VAULT_ID}?api-version=2026-02-01`, {
    oid: BOT,
    method: 'PATCH',
    body: `{"tags":${deep('[', ']')}}`,
  });
  const query = `resources | where ${deep('(', ')')}`;
  const answer = await ask(simulator, '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01', {
    oid: BOT,
    method: 'POST',
    body: { query },
  });

  expect([body.status, answer.status]).toEqual([400, 400]);
});

test('a token may claim anything without harm', async () => {
  const simulator = await started(worldNamed('healthy'));
  const token = tokenFor(BOT, 'line\r\nbreak: "☃"');

  const answer = await ask(simulator, '/subscriptions?api-version=2022-12-01', {
    headers: { authorization: `Bearer ${token}` },
  });

  expect(answer).toMatchObject({ status: 401, body: { error: { code: 'InvalidAuthenticationTokenAudience' } } });
});

test('ARM counts down what it would still take', () => {
  const request = {
    ...splitHost('/tenants?api-version=2022-12-01', 'management.azure.com'),
    method: 'GET',
    body: undefined,
  };

  const { headers } = answerArm(
    { ...request, headers: { authorization: `Bearer ${tokenFor(BOT)}` } },
    new Estate(readWorld(worldNamed('healthy'))),
  );

  expect(headers).toMatchObject({ 'x-ms-ratelimit-remaining-subscription-reads': '249' });
});
