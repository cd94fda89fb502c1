import type { Stores } from '../stores.ts';
import { reach, type StorageAccount, type StorageNames } from './account.ts';
import { azureCases } from './cases.ts';
import { examineAccount } from './examine.ts';
import { azureGreeted } from './greeted.ts';
import { azureHeard } from './heard.ts';
import { messagesIn } from './messages.ts';
import { azureOffers } from './offers.ts';
import { azurePast } from './past.ts';
import { azureQueue } from './queue.ts';
import { azureRooms } from './rooms.ts';
import { once, prepare } from './schema.ts';
import { azureTurns } from './turns.ts';
import type { AzureWorld } from './world.ts';

/**
 * Cases, audit and leases in one table of a storage account, and a queue of those that have to be carried on: for as many
 * instances as one likes. What is missing is created at the first asking.
 */
export function azureStores(account: StorageAccount, names: StorageNames, world: AzureWorld): Stores {
  const reached = reach(account, names, world.requestMilliseconds);
  const ready = once(() => prepare(reached, world.requestMilliseconds));
  const messages = messagesIn(reached.queue, world.requestMilliseconds);
  const store = azureCases(reached.table, ready, world);
  return {
    store,
    queue: azureQueue(reached.table, messages, ready, world),
    greeted: azureGreeted(reached.table, ready),
    offers: azureOffers(reached.table, ready, world),
    heard: azureHeard(reached.table, ready, world),
    rooms: azureRooms(reached.table, ready, world),
    turns: azureTurns(reached.table, ready, world),
    examine: () => examineAccount(reached.table, messages, ready, world),
    past: azurePast(reached.table, store, ready),
    // Connections end by themselves; there is nothing to give back.
    async [Symbol.asyncDispose]() {},
  };
}
