import type { Happening } from '../domain/audit.ts';
import type { CaseStore } from './ports.ts';

/** Nobody presses what is refused more often in an hour; from here on somebody plays. */
const MOST_IN_AN_HOUR = 60;

/**
 * A store in which nobody can fill the audit with refusals: of one person's in one hour each of the first sixty has a line,
 * and after that only every one that doubles their number, which says so. So an hour of presses costs some eighty lines.
 */
export function withBoundedRefusals(store: CaseStore): CaseStore {
  let hour = '';
  let refusals = new Map<string, number>();
  return {
    read: (id) => store.read(id),
    save: (next, revision, happening) => store.save(next, revision, happening),
    inThread: (thread) => store.inThread(thread),
    audit: (after) => store.audit(after),
    unfinished: () => store.unfinished(),
    async record(happening) {
      if (happening.at.slice(0, 13) !== hour) {
        hour = happening.at.slice(0, 13);
        refusals = new Map();
      }
      const person = happening.by?.id ?? '';
      const count = (refusals.get(person) ?? 0) + 1;
      refusals.set(person, count);
      const line = kept(happening, count);
      if (line) await store.record(line);
    },
  };
}

function kept(happening: Happening, count: number): Happening | null {
  if (count <= MOST_IN_AN_HOUR) return happening;
  const doublings = Math.log2(count / MOST_IN_AN_HOUR);
  if (!Number.isInteger(doublings)) return null;
  return { ...happening, says: `refusal ${count} of this person in this hour; those in between have no line` };
}
