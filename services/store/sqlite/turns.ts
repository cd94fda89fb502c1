import type { DatabaseSync } from 'node:sqlite';
import type { Turns } from '../../watch/ports.ts';
import type { StoreWorld } from '../stores.ts';

/** A row for each thing that one at a time does: whose it is, and until when. */
export function sqliteTurns(database: DatabaseSync, { clock, newId }: StoreWorld): Turns {
  const take = database.prepare(
    `INSERT INTO turns (name, holder, until) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE until <= ?`,
  );
  const keep = database.prepare('UPDATE turns SET until = ? WHERE name = ? AND holder = ?');
  return {
    async take(name, seconds) {
      const receipt = newId();
      const { changes } = take.run(name, receipt, clock() + seconds * 1000, clock());
      return changes === 1 ? { name, receipt } : null;
    },
    async keep({ name, receipt }, seconds) {
      return keep.run(clock() + seconds * 1000, name, receipt).changes === 1;
    },
  };
}
