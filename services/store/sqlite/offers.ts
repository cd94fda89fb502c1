import type { DatabaseSync } from 'node:sqlite';
import type { Offer, Offers } from '../../cases/ports.ts';
import { OFFER_MILLISECONDS, type StoreWorld } from '../stores.ts';

/** A row for each thread with its last offer. Whoever writes one sweeps those away that are of no use any more. */
export function sqliteOffers(database: DatabaseSync, { clock }: StoreWorld): Offers {
  const write = database.prepare('INSERT OR REPLACE INTO offered (thread, kept_at, body) VALUES (?, ?, ?)');
  const sweep = database.prepare('DELETE FROM offered WHERE kept_at < ?');
  const read = database.prepare('SELECT body FROM offered WHERE thread = ?');
  return {
    async keep(thread, offer) {
      sweep.run(clock() - OFFER_MILLISECONDS);
      write.run(thread, clock(), JSON.stringify(offer));
    },
    async last(thread) {
      const row = read.get(thread);
      return row ? (JSON.parse(String(row.body)) as Offer) : null;
    },
  };
}
