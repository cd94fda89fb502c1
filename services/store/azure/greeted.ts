import type { TableClient } from '@azure/data-tables';
import type { Greeted } from '../../cases/ports.ts';
import { isAbsent, mishapOf } from './answer.ts';
import { GREETED, keyOf } from './keys.ts';

/** Who was greeted, as rows that only one instance can create. One whose answer got lost stays without a greeting rather than have two. */
export function azureGreeted(table: TableClient, ready: () => Promise<void>): Greeted {
  return {
    async add(conversation) {
      await ready();
      try {
        await table.createEntity({ partitionKey: GREETED, rowKey: keyOf.greeted(conversation) });
        return true;
      } catch (error) {
        if (mishapOf(error) !== 'lost') throw error;
        return false;
      }
    },
    async remove(conversation) {
      await ready();
      await table.deleteEntity(GREETED, keyOf.greeted(conversation)).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    },
  };
}
