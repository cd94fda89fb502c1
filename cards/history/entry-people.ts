import { listed, say, type Words } from '../../sentences/index.ts';
import type { SeenLine } from '../../services/index.ts';
import { name } from '../parts/clean.ts';

/** Who did it, or who is behind what the bot did by itself; null where that is not told. */
export function entryPeople({ event, by, approvedBy, undoneBy, askedBy, here }: SeenLine): Words | null {
  if (by) return say(here ? 'history-entry.by' : 'history-entry.by-elsewhere', { person: name(by.name) });
  if (!here && (event === 'opened' || event === 'refused')) return say('history-entry.elsewhere');
  if (undoneBy) return say(here ? 'history-entry.for' : 'history-entry.for-elsewhere', { person: name(undoneBy.name) });
  if (approvedBy.length > 0) {
    const people = listed(approvedBy.map((each) => name(each.name)));
    return say(here ? 'history-entry.approved-by' : 'history-entry.approved-by-elsewhere', { people });
  }
  if (askedBy) return say('history-entry.asked-by', { person: name(askedBy.name) });
  return here ? null : say('history-entry.elsewhere');
}
