import type { TableClient } from '@azure/data-tables';
import type { Offer, Offers } from '../../cases/ports.ts';
import { OFFER_MILLISECONDS } from '../stores.ts';
import { keyOf, OFFERED } from './keys.ts';
import { inParts, whole } from './parts.ts';
import { find } from './rows.ts';
import { sweeper } from './sweep.ts';
import type { AzureWorld } from './world.ts';

/** A row for each thread with its last offer; of two at the same time either may stay. */
export function azureOffers(table: TableClient, ready: () => Promise<void>, world: AzureWorld): Offers {
  const sweep = sweeper(table, OFFERED, OFFER_MILLISECONDS, world);
  return {
    async keep(thread, offer) {
      await ready();
      sweep();
      const keptAt = new Date(world.clock()).toISOString();
      const row = { keptAt, ...inParts(JSON.stringify(offer), 'an offer') };
      await table.upsertEntity({ partitionKey: OFFERED, rowKey: keyOf.offered(thread), ...row }, 'Replace');
    },
    async last(thread) {
      await ready();
      const row = await find(table, keyOf.offered(thread), [], OFFERED);
      return row && (JSON.parse(whole(row)) as Offer);
    },
  };
}
