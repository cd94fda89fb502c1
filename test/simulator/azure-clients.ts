import { readFileSync } from 'node:fs';
import { WebSiteManagementClient } from '@azure/arm-appservice';
import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { KeyVaultManagementClient } from '@azure/arm-keyvault';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { CertificateClient } from '@azure/keyvault-certificates';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/simulator.ts';

export const SUBSCRIPTION = '10c2052b-cbf0-5839-9f92-464808eef5ce';
export const GROUP = 'rg-shop-prod';
export const GROUP_ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}`;
export const VAULT_ID = `${GROUP_ID}/providers/Microsoft.KeyVault/vaults/kv-shop`;
export const SITE_ID = `${GROUP_ID}/providers/Microsoft.Web/sites/app-shop-prod`;
export const PLAN_ID = `${GROUP_ID}/providers/Microsoft.Web/serverfarms/plan-shop-weu`;
export const CERTIFICATE = 'kv-shop-wildcard-contoso-com';
export const CERTIFICATE_ID = `${GROUP_ID}/providers/Microsoft.Web/certificates/${CERTIFICATE}`;
export const TENANT = 'c954252e-8c02-55dd-a978-26890a7243a5';
export const BOT = '2d2c74d5-210d-5646-b553-c036776a920d';
export const APP_SERVICE = '30063d23-062d-541f-82f3-b2557eb65c0f';
export const OWNER = '09d0434a-0268-5070-a9cb-430749ad8214';
export const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
export const OLD = '8499DA13CF5D4FEEAAF5EF7E98BD1A0CC1748919';
export const NEW = '5A0E852886E17518705A7AF6783E7F037698BEF8';

/** A world file, parsed afresh: tests may change it. */
export function worldNamed(name: string): Record<string, unknown> {
  const folder = name === 'seed-incident' ? 'simulator/worlds' : 'test/worlds';
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** A part of a parsed world that a test is about to change. */
export function within(json: unknown, ...path: readonly (string | number)[]): Record<string, unknown> {
  const found = path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), json);
  return found as Record<string, unknown>;
}

/** A world of ours with one more resource in it. */
export function withResource(name: string, ...resources: readonly object[]): Record<string, unknown> {
  const world = worldNamed(name);
  world.resources = [...(world.resources as object[]), ...resources];
  return world;
}

/** All that a list of the SDK gives. */
export async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

const running: Simulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** A simulator that is stopped when the test ends. */
export async function started(world: unknown, options: Omit<SimulatorOptions, 'world'> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ world, ...options });
  running.push(simulator);
  return simulator;
}

/** An unsigned token, as the simulator takes it. */
export function tokenFor(oid: string, aud?: string): string {
  const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ oid, ...(aud && { aud }) })}.`;
}

function credentialFor(oid: string) {
  return {
    async getToken(scopes: string | string[]) {
      const aud = String([scopes].flat()[0]).replace(/\/\.default$/, '');
      return { token: tokenFor(oid, aud), expiresOnTimestamp: Date.now() + 3_600_000 };
    },
  };
}

/** Sends what is meant for Azure to the simulator, with Azure's host name as the first step of the path. */
function towards(url: string): PipelinePolicy {
  return {
    name: 'towardsSimulator',
    async sendRequest(request, next) {
      const original = request.url;
      request.url = `${url}/${original.replace(/^https:\/\//, '')}`;
      request.allowInsecureConnection = true;
      try {
        return await next(request);
      } finally {
        request.url = original;
      }
    },
  };
}

/** The real SDK clients, as one principal. */
export function clientsFor({ url }: Simulator, oid: string) {
  const credential = credentialFor(oid);
  const options = {
    additionalPolicies: [{ position: 'perRetry' as const, policy: towards(url) }],
    retryOptions: { maxRetries: 0 },
  };
  return {
    web: new WebSiteManagementClient(credential, SUBSCRIPTION, options),
    vaults: new KeyVaultManagementClient(credential, SUBSCRIPTION, options),
    authorization: new AuthorizationManagementClient(credential, SUBSCRIPTION, options),
    graph: new ResourceGraphClient(credential, options),
    certificates: new CertificateClient('https://kv-shop.vault.azure.net', credential, options),
  };
}

/** An answer as it came over the wire. */
export interface Wire {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A request by hand, where the SDK would not send such a thing. */
export async function ask(
  simulator: Simulator,
  path: string,
  init: { oid?: string; method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Wire> {
  const { oid, method = 'GET', body, headers } = init;
  const authorization: Record<string, string> = oid ? { authorization: `Bearer ${tokenFor(oid)}` } : {};
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${simulator.url}${path}`, {
    method,
    headers: { ...authorization, ...headers },
    ...(body !== undefined && { body: text }),
  });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, body: answer ? JSON.parse(answer) : {} };
}

/** The body by which a certificate is imported, and synced. */
export const SYNC = {
  location: 'West Europe',
  tags: { team: 'shop' },
  serverFarmId: PLAN_ID,
  keyVaultId: VAULT_ID,
  keyVaultSecretName: 'wildcard-contoso-com',
};

/** What App Service needs in a vault with access policies. */
export const GRANT = {
  properties: {
    accessPolicies: [
      { tenantId: TENANT, objectId: APP_SERVICE, permissions: { secrets: ['get'], certificates: ['get'] } },
    ],
  },
};
