import type { HttpHeaders } from '@azure/core-rest-pipeline';
import { odata, type TableClient } from '@azure/data-tables';
import { isAbsent } from './answer.ts';
import { PARTITION } from './keys.ts';
import type { Row } from './parts.ts';

/** A row as it was read: its tag tells whether it has changed since. */
export type Found = Row & { readonly etag: string };

/** A row, or some columns of it; null where it is not there. The tag is in the head of every answer, whatever its columns. */
export async function find(
  table: TableClient,
  rowKey: string,
  columns: readonly string[] = [],
  partitionKey = PARTITION,
): Promise<Found | null> {
  const queryOptions = columns.length > 0 ? { select: [...columns] } : {};
  let etag = '';
  const onResponse = ({ headers }: { readonly headers: HttpHeaders }) => {
    etag = headers.get('etag') ?? '';
  };
  try {
    const row = await table.getEntity<Row>(partitionKey, rowKey, { queryOptions, onResponse });
    // Over a row without a tag a write would be unconditional.
    if (!etag) throw new Error(`The row ${rowKey} came without a tag.`);
    return { ...row, etag };
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** The rows behind a key, up to another, in the order of their keys. */
export function range(table: TableClient, after: string, end: string): AsyncIterable<Row> {
  const filter = odata`PartitionKey eq ${PARTITION} and RowKey gt ${after} and RowKey lt ${end}`;
  return table.listEntities<Row>({ queryOptions: { filter } });
}
