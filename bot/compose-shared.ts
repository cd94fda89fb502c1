import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLOUDS } from '../services/azure/clouds.ts';
import { azureCredential } from '../services/azure/credential.ts';
import type { StorageAccount, StorageNames } from '../services/store/azure/account.ts';
import type { Stores } from '../services/store/stores.ts';
import type { Config } from './config.ts';
import { azureIdentityOf } from './identity/settings.ts';

/** The settings of a storage account. */
export type StorageSettings = Pick<
  Config,
  | 'GREENLIGHT_CLOUD'
  | 'GREENLIGHT_STORAGE_ACCOUNT'
  | 'GREENLIGHT_STORAGE_CONNECTION'
  | 'GREENLIGHT_STORAGE_TABLE'
  | 'GREENLIGHT_STORAGE_QUEUE'
  | 'GREENLIGHT_AZURE_IDENTITY'
  | 'AZURE_CLIENT_ID'
>;

/** Where cases of many instances are kept: in a storage account, reached as the settings say; null where they say none. */
export async function openSharedStores(
  config: StorageSettings,
  onFault: (error: unknown) => void,
): Promise<Stores | null> {
  const account = accountOf(config);
  if (!account) return null;
  // What tables and queues are asked with takes long to load, and most bots keep their cases elsewhere.
  const { azureStores } = await import('../services/store/azure/index.ts');
  const names: StorageNames = { table: config.GREENLIGHT_STORAGE_TABLE, queue: config.GREENLIGHT_STORAGE_QUEUE };
  return azureStores(account, names, {
    clock: () => Date.now(),
    newId: randomUUID,
    requestMilliseconds: 10_000,
    wait: (milliseconds) => sleep(milliseconds),
    random: () => Math.random(),
    onFault,
  });
}

function accountOf(config: StorageSettings): StorageAccount | null {
  const {
    GREENLIGHT_STORAGE_CONNECTION: connection,
    GREENLIGHT_STORAGE_ACCOUNT: name,
    GREENLIGHT_CLOUD: cloud,
  } = config;
  if (connection) return { connection };
  if (!name) return null;
  const credential = azureCredential(CLOUDS[cloud], azureIdentityOf(config));
  return { name, suffix: CLOUDS[cloud].storageSuffix, credential };
}
