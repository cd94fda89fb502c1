import { WebSiteManagementClient } from '@azure/arm-appservice';
import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { KeyVaultManagementClient } from '@azure/arm-keyvault';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
  RestError,
} from '@azure/core-rest-pipeline';
import { CertificateClient } from '@azure/keyvault-certificates';
import { type Connection, clientOptions, tokenAtOnce } from './connection.ts';

/** The Azure SDK clients, one for each subscription or vault, made when first needed. */
export interface Clients {
  readonly graphQuery: ResourceGraphClient;
  appService(subscriptionId: string): WebSiteManagementClient;
  /** Without transport retries: whether a sync that got no answer took effect is found by looking, not by asking twice. */
  appServiceOnce(subscriptionId: string): WebSiteManagementClient;
  keyVault(subscriptionId: string): KeyVaultManagementClient;
  authorization(subscriptionId: string): AuthorizationManagementClient;
  /** Public certificate data of a vault; the bot never asks for a secret's value. */
  certificates(vaultUri: string): CertificateClient;
  /** GET on Microsoft Graph; throws `RestError` like every other client. */
  directory(path: string): Promise<unknown>;
}

export function createClients(connection: Connection): Clients {
  const { credential, cloud } = connection;
  const options = clientOptions(connection);
  return {
    graphQuery: new ResourceGraphClient(credential, options),
    appService: once(
      (id) => new WebSiteManagementClient(credential, id, { ...options, credentials: { scopes: [cloud.armScope] } }),
    ),
    appServiceOnce: once(
      (id) =>
        new WebSiteManagementClient(credential, id, {
          ...clientOptions(connection, 0),
          credentials: { scopes: [cloud.armScope] },
        }),
    ),
    keyVault: once((id) => new KeyVaultManagementClient(credential, id, options)),
    authorization: once((id) => new AuthorizationManagementClient(credential, id, options)),
    certificates: once((uri) => certificateClient(uri, connection)),
    directory: directoryReader(connection),
  };
}

function certificateClient(vaultUri: string, connection: Connection): CertificateClient {
  const { endpoint: _arm, ...options } = clientOptions(connection);
  const first = {
    position: 'perRetry' as const,
    policy: tokenAtOnce(connection.credential, connection.cloud.vaultScope),
  };
  return new CertificateClient(vaultUri, connection.credential, {
    ...options,
    additionalPolicies: [first, ...options.additionalPolicies],
  });
}

function directoryReader(connection: Connection): Clients['directory'] {
  const { additionalPolicies, retryOptions } = clientOptions(connection);
  const { cloud, credential } = connection;
  const pipeline = createPipelineFromOptions({ retryOptions });
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: cloud.graphScope }), { phase: 'Sign' });
  for (const { policy } of additionalPolicies) pipeline.addPolicy(policy, { afterPhase: 'Sign' });
  const http = createDefaultHttpClient();
  return async (path) => {
    const request = createPipelineRequest({ url: `${cloud.graphEndpoint}${path}` });
    request.headers.set('accept', 'application/json');
    const response = await pipeline.sendRequest(http, request);
    if (response.status >= 400) {
      throw new RestError(response.bodyAsText ?? '', { statusCode: response.status, request, response });
    }
    return JSON.parse(response.bodyAsText ?? 'null');
  };
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key.toLowerCase());
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key.toLowerCase(), fresh);
    return fresh;
  };
}
