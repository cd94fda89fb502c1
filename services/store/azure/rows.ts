import { odata, type TableClient, type TableEntityResult } from '@azure/data-tables';
import { isAbsent } from './answer.ts';
import { endOf, PARTITION } from './keys.ts';
import type { Row } from './parts.ts';

/** A row as it was read: its tag tells whether it has changed since. */
export type Found = TableEntityResult<Row>;

/** A row, or some columns of it; null where it is not there. */
export async function find(
  table: TableClient,
  rowKey: string,
  columns: readonly string[] = [],
  partitionKey = PARTITION,
): Promise<Found | null> {
  const queryOptions = columns.length > 0 ? { select: [...columns] } : {};
  try {
    return await table.getEntity<Row>(partitionKey, rowKey, { queryOptions });
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** The rows of a kind from a key on, in the order of their keys. */
export function range(table: TableClient, kind: 'work' | 'line', after: string): AsyncIterable<Found> {
  const filter = odata`PartitionKey eq ${PARTITION} and RowKey gt ${after} and RowKey lt ${endOf(kind)}`;
  return table.listEntities<Row>({ queryOptions: { filter } });
}
