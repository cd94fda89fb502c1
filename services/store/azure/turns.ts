import type { TableClient } from '@azure/data-tables';
import type { Turns } from '../../watch/ports.ts';
import { readLease, writeLease } from './lease.ts';
import type { AzureWorld } from './world.ts';

/** No message wakes anybody for a turn: whoever is there asks for it. */
const NO_MESSAGE = { messageId: '', popReceipt: '' };

/** A lease for each thing that one at a time does. */
export function azureTurns(table: TableClient, ready: () => Promise<void>, { clock, newId }: AzureWorld): Turns {
  const until = (seconds: number) => clock() + seconds * 1000;
  return {
    async take(name, seconds) {
      await ready();
      const before = await readLease(table, keyOf(name));
      if (before && before.until > clock()) return null;
      const receipt = newId();
      const lease = { holder: receipt, until: until(seconds), attempts: 1, ticket: NO_MESSAGE };
      return (await writeLease(table, keyOf(name), lease, before)) ? { name, receipt } : null;
    },
    async keep({ name, receipt }, seconds) {
      const lease = await readLease(table, keyOf(name));
      if (lease?.holder !== receipt) return false;
      return writeLease(table, keyOf(name), { ...lease, until: until(seconds) }, lease);
    },
  };
}

/** No case is called like this. */
function keyOf(name: string): string {
  return `turn:${name}`;
}
