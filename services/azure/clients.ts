import type { WebSiteManagementClient } from '@azure/arm-appservice';
import type { AuthorizationManagementClient } from '@azure/arm-authorization';
import type { KeyVaultManagementClient } from '@azure/arm-keyvault';
import type { ManagementLockClient } from '@azure/arm-locks';
import type { ResourceGraphClient } from '@azure/arm-resourcegraph';
import type { CertificateClient } from '@azure/keyvault-certificates';
import type { SecretClient } from '@azure/keyvault-secrets';
import { Recent } from '../domain/recent.ts';
import { API } from './asked.ts';
import { type Connection, clientOptions, tokenAtOnce } from './connection.ts';
import { graphQuota } from './graph-quota.ts';
import { createRest } from './rest.ts';
import { sdk } from './sdk.ts';

/** The Azure SDK clients, one for each subscription or vault, made when first needed. */
export interface Clients {
  readonly graphQuery: ResourceGraphClient;
  appService(subscriptionId: string): WebSiteManagementClient;
  keyVault(subscriptionId: string): KeyVaultManagementClient;
  authorization(subscriptionId: string): AuthorizationManagementClient;
  locks(subscriptionId: string): ManagementLockClient;
  /** Public certificate data of a vault. */
  certificates(vaultUri: string): CertificateClient;
  /** What secrets are like, and which are deleted; the bot never asks for a secret's value. */
  secrets(vaultUri: string): Pick<SecretClient, (typeof SECRET_VERBS)[number]>;
  /** GET on Microsoft Graph. This and the next two throw `RestError` like every other client. */
  directory(path: string): Promise<unknown>;
  /** What ARM answers, and no SDK client of the bot asks. */
  arm(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
  /** What a vault answers, where the SDK would ask three times for it. */
  vault(url: string): Promise<unknown>;
  /** The same without transport retries: for what may have taken effect, and for what is not expected to answer at all. */
  readonly withoutRetries: Clients;
}

/** All that the bot does with secrets. Reading one is not among it, so nobody can. */
const SECRET_VERBS = ['listDeletedSecrets', 'updateSecretProperties', 'beginRecoverDeletedSecret'] as const;

/** Each is loaded by the first client that is made of it. */
const PACKAGES = {
  get graph() {
    return sdk('@azure/arm-resourcegraph') as typeof import('@azure/arm-resourcegraph');
  },
  get appService() {
    return sdk('@azure/arm-appservice') as typeof import('@azure/arm-appservice');
  },
  get keyVault() {
    return sdk('@azure/arm-keyvault') as typeof import('@azure/arm-keyvault');
  },
  get authorization() {
    return sdk('@azure/arm-authorization') as typeof import('@azure/arm-authorization');
  },
  get locks() {
    return sdk('@azure/arm-locks') as typeof import('@azure/arm-locks');
  },
  get certificates() {
    return sdk('@azure/keyvault-certificates') as typeof import('@azure/keyvault-certificates');
  },
  get secrets() {
    return sdk('@azure/keyvault-secrets') as typeof import('@azure/keyvault-secrets');
  },
};

export function createClients(connection: Connection): Clients {
  const { credential, cloud } = connection;
  const options = clientOptions(connection);
  // Some of the clients would ask for a token of public Azure, whichever cloud they are pointed at.
  const ofCloud = { ...options, credentials: { scopes: [cloud.armScope] } };
  const hasty = once(() => createClients({ ...connection, maxRetries: 0 }));
  const graph = once(() => new PACKAGES.graph.ResourceGraphClient(credential, withinQuota(ofCloud, connection)));
  return {
    appService: once((id) => new PACKAGES.appService.WebSiteManagementClient(credential, id, ofCloud)),
    keyVault: once((id) => new PACKAGES.keyVault.KeyVaultManagementClient(credential, id, options)),
    authorization: once((id) => new PACKAGES.authorization.AuthorizationManagementClient(credential, id, options)),
    locks: once((id) => new PACKAGES.locks.ManagementLockClient(credential, id, options)),
    certificates: once((uri) => new PACKAGES.certificates.CertificateClient(uri, credential, vaultOptions(connection))),
    secrets: once((uri) => new PACKAGES.secrets.SecretClient(uri, credential, vaultOptions(connection))),
    ...restReaders(connection),
    get graphQuery() {
      return graph('');
    },
    get withoutRetries() {
      return hasty('');
    },
  };
}

/** Outside of all else that is done with a request: waiting is no part of the time that an answer may take. */
function withinQuota<T extends ReturnType<typeof clientOptions>>(options: T, connection: Connection): T {
  const quota = { position: 'perRetry' as const, policy: graphQuota(connection) };
  return { ...options, additionalPolicies: [quota, ...options.additionalPolicies] };
}

function restReaders(connection: Connection): Pick<Clients, 'directory' | 'arm' | 'vault'> {
  const { cloud } = connection;
  const graph = createRest(connection, cloud.graphScope);
  const arm = createRest(connection, cloud.armScope);
  const vault = createRest(connection, cloud.vaultScope);
  return {
    directory: (path) => graph({ method: 'GET', url: `${cloud.graphEndpoint}${path}` }),
    arm: (method, path, body) => arm({ method, url: `${cloud.armEndpoint}${path}`, body }),
    vault: (url) => vault({ method: 'GET', url }),
  };
}

function vaultOptions(connection: Connection) {
  const { endpoint: _arm, ...options } = clientOptions(connection);
  const first = tokenAtOnce(connection.credential, connection.cloud.vaultScope);
  return { ...options, serviceVersion: API.vault, additionalPolicies: [...first, ...options.additionalPolicies] };
}

/** Vaults come and go; one whose client is forgotten gets another. */
const MOST_CLIENTS = 500;

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Recent<string, T>(MOST_CLIENTS);
  return (key) => {
    const known = made.get(key.toLowerCase());
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key.toLowerCase(), fresh);
    return fresh;
  };
}
