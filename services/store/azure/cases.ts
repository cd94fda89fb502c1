import type { TableClient } from '@azure/data-tables';
import type { CaseStore, Stored } from '../../cases/ports.ts';
import type { AuditLine } from '../../domain/audit.ts';
import { type Case, isAtWork } from '../../domain/case.ts';
import { endOf, keyOf } from './keys.ts';
import { lane } from './lane.ts';
import { whole } from './parts.ts';
import { find, range } from './rows.ts';
import type { AzureWorld } from './world.ts';
import { write } from './write.ts';

/** Cases whole, as JSON, and the audit of them, in one table. `ready` resolves once that is there. */
export function azureCases(table: TableClient, ready: () => Promise<void>, world: AzureWorld): CaseStore {
  // Writers of one instance would only overtake each other at the head of the chain.
  const inTurn = lane();
  const read = async (id: string): Promise<Stored | null> => {
    const row = await find(table, keyOf.kept(id));
    return row && { revision: Number(row.revision), current: JSON.parse(whole(row)) as Case };
  };
  return {
    async read(id) {
      await ready();
      return read(id);
    },
    async save(next, revision, happening) {
      await ready();
      const saved = await inTurn(() => write(table, happening, { next, revision }, world));
      return saved ? { current: next, revision: revision + 1 } : null;
    },
    async *inThread(thread) {
      await ready();
      const beginning = keyOf.thread(thread);
      for await (const { caseId } of range(table, beginning, endOf(beginning))) {
        const stored = await read(String(caseId));
        if (stored) yield stored;
      }
    },
    async record(happening) {
      await ready();
      await inTurn(() => write(table, happening, null, world));
    },
    async *audit(after = 0) {
      await ready();
      for await (const row of range(table, keyOf.line(after), endOf('line'))) yield JSON.parse(whole(row)) as AuditLine;
    },
    async unfinished() {
      await ready();
      const rows = await Array.fromAsync(range(table, 'work', endOf('work')));
      const found = await Promise.all(rows.map(({ caseId }) => read(String(caseId))));
      // One may have been finished since its row was read.
      return found.filter((stored) => stored !== null).filter(({ current }) => isAtWork(current));
    },
  };
}
