import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { CaseStore, Past } from '../../cases/ports.ts';
import type { AuditLine, Cut } from '../../domain/audit.ts';
import { cutHappening, MOST_CUT } from '../../domain/audit-cut.ts';
import { expectWhole, mishapOf } from './answer.ts';
import { askedAt, endOf, keyOf, PARTITION } from './keys.ts';
import { whole } from './parts.ts';
import { find, range } from './rows.ts';

/** So many rows go in one transaction. Source: learn.microsoft.com, "Performing entity group transactions". */
const MOST_AT_ONCE = 100;

/** What a table lets go. Whoever dies amid a cut leaves a chain that is whole from a later line on: the oldest go first. */
export function azurePast(table: TableClient, store: CaseStore, ready: () => Promise<void>): Past {
  return {
    async *openedBefore(before) {
      await ready();
      for await (const { rowKey, caseId } of range(table, 'asked-', endOf('asked'))) {
        if (askedAt(String(rowKey)) >= Date.parse(before)) continue;
        const stored = await store.read(String(caseId));
        if (stored) yield stored;
        // Somebody died between the case and this row.
        else await unlessLost(table.deleteEntity(PARTITION, String(rowKey)));
      }
    },
    async forget({ current: { id, thread, openedAt }, revision }) {
      await ready();
      const kept = await find(table, keyOf.kept(id), ['revision']);
      if (Number(kept?.revision) !== revision || !kept) return false;
      const { etag } = kept;
      if (!(await unlessLost(table.deleteEntity(PARTITION, keyOf.kept(id), { etag })))) return false;
      await unlessLost(table.deleteEntity(PARTITION, keyOf.asked(thread, openedAt, id)));
      return true;
    },
    async cut(before, at) {
      await ready();
      const old = await oldLines(table, before);
      const end = old.at(-1);
      if (!end) return 0;
      await store.record(cutHappening(end, at));
      for (let start = 0; start < old.length; start += MOST_AT_ONCE) {
        const parts = old.slice(start, start + MOST_AT_ONCE).map(({ seq }): TransactionAction => {
          return ['delete', { partitionKey: PARTITION, rowKey: keyOf.line(seq) }];
        });
        expectWhole(await table.submitTransaction(parts), parts.length);
      }
      return old.length;
    },
  };
}

/** Whether a row was there to be deleted as it was. */
async function unlessLost(deleting: Promise<unknown>): Promise<boolean> {
  try {
    await deleting;
    return true;
  } catch (error) {
    if (mishapOf(error) !== 'lost') throw error;
    return false;
  }
}

async function oldLines(table: TableClient, before: string): Promise<readonly Cut[]> {
  const old: Cut[] = [];
  for await (const row of range(table, keyOf.line(0), endOf('line'))) {
    const { seq, hash, at } = JSON.parse(whole(row)) as AuditLine;
    if (old.length === MOST_CUT || Date.parse(at) >= Date.parse(before)) break;
    old.push({ seq, hash });
  }
  return old;
}
