import type { TableClient } from '@azure/data-tables';
import { mishapOf } from './answer.ts';
import { keyOf, LEASES } from './keys.ts';
import { type Found, find } from './rows.ts';

/** The message of a claimed case, and the receipt by which alone it may be hidden on or deleted. */
export interface Ticket {
  readonly messageId: string;
  readonly popReceipt: string;
}

/** Whose a case is. */
export interface Lease {
  readonly holder: string;
  /** In milliseconds of the clock on the wall. */
  readonly until: number;
  readonly attempts: number;
  readonly ticket: Ticket;
}

/** A lease as it was read. */
export interface FoundLease extends Lease {
  readonly etag: string;
}

/** The lease on a case, if anybody ever took one and did not give it back. */
export async function readLease(table: TableClient, caseId: string): Promise<FoundLease | null> {
  const row = await find(table, keyOf.lease(caseId), [], LEASES);
  return row && leaseOf(row);
}

/** Puts a lease in the place of the one that was read, or of none; false where somebody else did so first. */
export async function writeLease(table: TableClient, caseId: string, lease: Lease, over: FoundLease | null) {
  const { holder, until, attempts } = lease;
  const { messageId, popReceipt } = lease.ticket;
  // Milliseconds do not fit into a number of the service.
  const row = { holder, until: String(until), attempts, messageId, popReceipt, caseId };
  const entity = { partitionKey: LEASES, rowKey: keyOf.lease(caseId), ...row };
  return unlessLost(
    () => (over ? table.updateEntity(entity, 'Replace', { etag: over.etag }) : table.createEntity(entity)),
    // A first try may have taken effect unheard: nobody but its holder writes a lease of its name.
    async () => (await readLease(table, caseId))?.holder === holder,
  );
}

/** Takes a lease away, unless it is another's by now. */
export async function endLease(table: TableClient, caseId: string, { etag }: FoundLease): Promise<void> {
  await unlessLost(
    () => table.deleteEntity(LEASES, keyOf.lease(caseId), { etag }),
    async () => false,
  );
}

async function unlessLost(write: () => Promise<unknown>, otherwise: () => Promise<boolean>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (mishapOf(error) !== 'lost') throw error;
    return otherwise();
  }
}

function leaseOf(row: Found): FoundLease {
  return {
    etag: row.etag,
    holder: String(row.holder),
    until: Number(row.until),
    attempts: Number(row.attempts),
    ticket: { messageId: String(row.messageId), popReceipt: String(row.popReceipt) },
  };
}
