import type { TableClient } from '@azure/data-tables';
import type { WorkQueue } from '../../cases/ports.ts';
import { endLease, type FoundLease, readLease, type Ticket, writeLease } from './lease.ts';
import type { Messages } from './messages.ts';
import type { AzureWorld } from './world.ts';

/**
 * A message wakes a worker; a lease, one a case, says whose the case is. A case may have several messages: the queue knows no
 * duplicates. One that comes while the case is claimed is left hidden and comes again, so that a case put in just as its worker
 * ends is not forgotten; at worst it is taken once with nothing left to do. So attempts are counted in the lease, not by how
 * often a message was seen.
 */
export function azureQueue(
  table: TableClient,
  messages: Messages,
  ready: () => Promise<void>,
  { clock, newId, onFault }: AzureWorld,
): WorkQueue {
  const until = (seconds: number) => clock() + seconds * 1000;
  const claim = async (caseId: string, ticket: Ticket, seconds: number) => {
    const before = await readLease(table, caseId);
    if (before && before.until > clock()) return null;
    const attempts = (before?.attempts ?? 0) + 1;
    const receipt = newId();
    const lease = { holder: receipt, until: until(seconds), attempts, ticket };
    return (await writeLease(table, caseId, lease, before)) ? { caseId, attempts, receipt } : null;
  };
  return {
    async put(caseId) {
      await ready();
      await messages.send(caseId, 0);
    },
    async take(seconds) {
      await ready();
      for (;;) {
        const shown = await messages.next(seconds);
        if (!shown) return null;
        const { caseId, ticket } = shown;
        const claimed = caseId === null ? null : await claim(caseId, ticket, seconds);
        if (claimed) return claimed;
        if (caseId === null) {
          await messages.remove(ticket);
          onFault(new Error('A message that names no case was in the queue, and was deleted.'));
        }
      }
    },
    async putOwn(caseId, seconds) {
      await ready();
      const ticket = await messages.send(caseId, seconds);
      const claimed = await claim(caseId, ticket, seconds);
      if (!claimed) await messages.remove(ticket);
      return claimed;
    },
    async keep({ caseId, receipt }, seconds) {
      const lease = heldBy(receipt, await readLease(table, caseId));
      if (!lease) return false;
      // Without a message a case whose worker died would not come back.
      const ticket = (await messages.hide(lease.ticket, seconds)) ?? (await messages.send(caseId, seconds));
      return writeLease(table, caseId, { ...lease, until: until(seconds), ticket }, lease);
    },
    async done({ caseId, receipt }) {
      const lease = heldBy(receipt, await readLease(table, caseId));
      if (!lease) return;
      await endLease(table, caseId, lease);
      await messages.remove(lease.ticket);
    },
    async reach() {
      await ready();
      await messages.reach();
    },
  };
}

function heldBy(receipt: string, lease: FoundLease | null): FoundLease | null {
  return lease?.holder === receipt ? lease : null;
}
