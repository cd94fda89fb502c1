import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { QueueClient } from '@azure/storage-queue';

/** A storage account, by its name in a cloud and the bot's own identity, or by a connection string, which is a secret. */
export type StorageAccount =
  | { readonly connection: string }
  | { readonly name: string; readonly suffix: string; readonly credential: TokenCredential };

/** The table and the queue of one store. */
export interface StorageNames {
  readonly table: string;
  readonly queue: string;
}

/** The table and the queue, ready to be asked. */
export interface Reached {
  readonly table: TableClient;
  readonly queue: QueueClient;
}

/** Reaches a storage account. Nothing is asked of it yet. */
export function reach(account: StorageAccount, names: StorageNames, milliseconds: number): Reached {
  const tableOptions = {
    retryOptions: { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 },
    additionalPolicies: [{ policy: inTime(milliseconds), position: 'perRetry' as const }],
  };
  const queueOptions = { retryOptions: { maxTries: 3, retryDelayInMs: 300, maxRetryDelayInMs: 2_000 } };
  if ('connection' in account) {
    // An address without TLS is Azurite's, or was typed by somebody who means it.
    const options = { ...tableOptions, allowInsecureConnection: true };
    return {
      table: TableClient.fromConnectionString(account.connection, names.table, options),
      queue: new QueueClient(account.connection, names.queue, queueOptions),
    };
  }
  const host = (service: string) => `https://${account.name}.${service}.${account.suffix}`;
  return {
    table: new TableClient(host('table'), names.table, account.credential, tableOptions),
    queue: new QueueClient(`${host('queue')}/${names.queue}`, account.credential, queueOptions),
  };
}

/** The pipeline's own time-out ends with the first byte of an answer; this one ends with the last. */
function inTime(milliseconds: number): PipelinePolicy {
  return {
    name: 'in-time',
    sendRequest(request, next) {
      request.abortSignal = AbortSignal.timeout(milliseconds);
      return next(request);
    },
  };
}
