import type { TableClient, TransactionAction } from '@azure/data-tables';
import { type AuditLine, chained, type Happening } from '../../domain/audit.ts';
import { AT_WORK, type Case, isAtWork } from '../../domain/case.ts';
import { expectWhole, unclear } from './answer.ts';
import { keyOf, PARTITION } from './keys.ts';
import { inParts, type Row } from './parts.ts';
import { patience } from './patience.ts';
import { type Found, find } from './rows.ts';
import type { AzureWorld } from './world.ts';

/** A case that is to be saved over the revision it was made from. */
export interface Move {
  readonly next: Case;
  readonly revision: number;
}

/** What lies there before a write. */
interface Before {
  readonly head: Found | null;
  readonly kept: Found | null;
  /** The line in the place that was tried before. */
  readonly line: Found | null;
}

/**
 * Writes what happened, and with it a case, in one transaction; false where the case has moved meanwhile, and then nothing is
 * kept. An answer that was cut off leaves open whether the transaction took effect. The line tells: it bears a mark of this one
 * write and is never written over, so it is ours, or another's and then the try is dead, or not there yet; and the same
 * transaction sent again either takes effect then or meets the changed head of the chain.
 */
export async function write(table: TableClient, happening: Happening, move: Move | null, world: AzureWorld) {
  const mark = world.newId();
  const rest = patience(world);
  let tried = 0;
  for (;;) {
    try {
      const { head, kept, line } = await look(table, move, tried);
      if (line?.mark === mark) return true;
      const hasMoved = move !== null && Number(kept?.revision ?? 0) !== move.revision;
      const hasGrown = Number(head?.seq ?? 0) >= tried;
      // Not there when it was looked for, and yet something has moved: the try may have taken effect amid the look.
      if (tried > 0 && !line && (hasMoved || hasGrown)) throw unclear('The chain grew amid the look at it.');
      if (hasMoved) return false;
      const next = chained(happening, lastOf(head));
      tried = next.seq;
      const parts = [...chainRows(next, mark, head), ...(move ? caseRows(move, kept) : [])];
      expectWhole(await table.submitTransaction(parts), parts.length);
      return true;
    } catch (error) {
      await rest(error);
    }
  }
}

async function look(table: TableClient, move: Move | null, tried: number): Promise<Before> {
  const [head, kept, line] = await Promise.all([
    find(table, keyOf.head),
    move ? find(table, keyOf.kept(move.next.id), ['revision', 'stage']) : null,
    tried > 0 ? find(table, keyOf.line(tried), ['mark']) : null,
  ]);
  return { head, kept, line };
}

function lastOf(head: Found | null): Pick<AuditLine, 'seq' | 'hash'> | null {
  return head && { seq: Number(head.seq), hash: String(head.hash) };
}

function chainRows(line: AuditLine, mark: string, head: Found | null): readonly TransactionAction[] {
  const text = inParts(JSON.stringify(line), 'a line of the audit');
  return [
    put(keyOf.head, { seq: line.seq, hash: line.hash }, head),
    put(keyOf.line(line.seq), { mark, caseId: line.caseId, ...text }, null),
  ];
}

/** The case, and a row that is there exactly while it is at work. */
function caseRows({ next, revision }: Move, kept: Found | null): readonly TransactionAction[] {
  const text = inParts(JSON.stringify(next), 'a case');
  const row = put(keyOf.kept(next.id), { caseId: next.id, revision: revision + 1, stage: next.stage, ...text }, kept);
  const was = AT_WORK.some((stage) => stage === kept?.stage);
  const is = isAtWork(next);
  const rows = revision === 0 ? [row, askedRow(next)] : [row];
  if (was === is) return rows;
  const mark = { partitionKey: PARTITION, rowKey: keyOf.atWork(next.id) };
  return [...rows, is ? ['create', { ...mark, caseId: next.id }] : ['delete', mark]];
}

/** That it was asked in its thread, which stays as it is. */
function askedRow({ id, thread, openedAt }: Case): TransactionAction {
  return put(keyOf.asked(thread, openedAt, id), { caseId: id }, null);
}

/** A row in the place of one that was read, which must be as it was; or a new one. */
function put(rowKey: string, row: Row, over: Found | null): TransactionAction {
  const entity = { partitionKey: PARTITION, rowKey, ...row };
  return over ? ['update', entity, 'Replace', { etag: over.etag }] : ['create', entity];
}
