import type { TableClient } from '@azure/data-tables';
import type { Heard } from '../../cases/ports.ts';
import { HEARD_MILLISECONDS } from '../stores.ts';
import { isAbsent, mishapOf } from './answer.ts';
import { HEARD, keyOf } from './keys.ts';
import { find } from './rows.ts';
import { sweeper } from './sweep.ts';
import type { AzureWorld } from './world.ts';

/** What was heard, as rows that only one instance can create. */
export function azureHeard(table: TableClient, ready: () => Promise<void>, world: AzureWorld): Heard {
  const sweep = sweeper(table, HEARD, HEARD_MILLISECONDS, world);
  return {
    async add(conversation, activityId) {
      await ready();
      sweep();
      const rowKey = keyOf.heard(conversation, activityId);
      const mark = world.newId();
      const keptAt = new Date(world.clock()).toISOString();
      try {
        await table.createEntity({ partitionKey: HEARD, rowKey, mark, keptAt });
        return true;
      } catch (error) {
        if (mishapOf(error) !== 'lost') throw error;
        // A first try may have taken effect unheard: its mark is nobody else's.
        return (await find(table, rowKey, ['mark'], HEARD))?.mark === mark;
      }
    },
    async has(conversation, activityId) {
      await ready();
      return (await find(table, keyOf.heard(conversation, activityId), ['mark'], HEARD)) !== null;
    },
    async forget(conversation, activityId) {
      await ready();
      await table.deleteEntity(HEARD, keyOf.heard(conversation, activityId)).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    },
  };
}
