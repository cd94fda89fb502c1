import type { DatabaseSync } from 'node:sqlite';
import type { Past } from '../../cases/ports.ts';
import type { Cut } from '../../domain/audit.ts';
import { cutHappening, MOST_CUT } from '../../domain/audit-cut.ts';
import { appenderOf, atOnce } from './append.ts';
import { storedOf } from './cases.ts';

/** How many cases are read at a time. */
const PAGE = 50;

/** What a file lets go. Its rows lie in the order in which they were written, so that nothing newer is read for it. */
export function sqlitePast(database: DatabaseSync): Past {
  const cases = database.prepare('SELECT rowid, revision, body FROM cases WHERE rowid > ? ORDER BY rowid LIMIT ?');
  const forget = database.prepare('DELETE FROM cases WHERE id = ? AND revision = ?');
  const lines = database.prepare("SELECT seq, hash, body ->> '$.at' AS at FROM audit ORDER BY seq LIMIT ?");
  const cut = database.prepare('DELETE FROM audit WHERE seq <= ?');
  const append = appenderOf(database);
  return {
    async *openedBefore(before) {
      for (let last = 0; ; ) {
        const page = cases.all(last, PAGE);
        for (const row of page) {
          const stored = storedOf(row);
          if (Date.parse(stored.current.openedAt) >= Date.parse(before)) return;
          yield stored;
        }
        if (page.length < PAGE) return;
        last = Number(page.at(-1)?.rowid ?? last);
      }
    },
    async forget({ current, revision }) {
      return forget.run(current.id, revision).changes === 1;
    },
    async cut(before, at) {
      return atOnce(database, () => {
        let end: Cut | null = null;
        for (const line of lines.all(MOST_CUT)) {
          if (Date.parse(String(line.at)) >= Date.parse(before)) break;
          end = { seq: Number(line.seq), hash: String(line.hash) };
        }
        if (!end) return 0;
        append(cutHappening(end, at));
        return Number(cut.run(end.seq).changes);
      });
    },
  };
}
