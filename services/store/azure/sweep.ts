import { odata, type TableClient } from '@azure/data-tables';
import { isAbsent } from './answer.ts';
import type { AzureWorld } from './world.ts';

/** How often an instance sweeps: the rows of a few hours are quickly gone, and cost next to nothing while they lie. */
const SWEEP_MILLISECONDS = 3_600_000;

/**
 * Sweeps rows of a partition away that were kept for so long, from time to time when it is called. Nobody waits for it, and
 * what it leaves behind the next one finds: several instances may sweep at the same time.
 */
export function sweeper(table: TableClient, partition: string, milliseconds: number, world: AzureWorld): () => void {
  let next = world.clock() + SWEEP_MILLISECONDS;
  return () => {
    if (world.clock() < next) return;
    next = world.clock() + SWEEP_MILLISECONDS;
    const before = new Date(world.clock() - milliseconds).toISOString();
    void sweep(table, partition, before).catch((error: unknown) => world.onFault(error));
  };
}

async function sweep(table: TableClient, partition: string, before: string): Promise<void> {
  const filter = odata`PartitionKey eq ${partition} and keptAt lt ${before}`;
  for await (const { rowKey } of table.listEntities({ queryOptions: { filter, select: ['rowKey'] } })) {
    await table.deleteEntity(partition, String(rowKey)).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
  }
}
