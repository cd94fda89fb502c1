import { type Key, say, type Words } from '../../sentences/index.ts';
import type { SeenLine } from '../../services/index.ts';
import { name } from '../parts/clean.ts';
import { refusalWords } from '../refusal-words.ts';

const REFUSED: ReadonlyMap<string, Key> = new Map([
  ['', 'history-entry.refused'],
  ['approve', 'history-entry.refused-approve'],
  ['decline', 'history-entry.refused-decline'],
  ['sync', 'history-entry.refused-sync'],
  ['undo', 'history-entry.refused-undo'],
  ['refresh', 'history-entry.refused-refresh'],
  ['code', 'history-entry.refused-code'],
]);

/** What was refused, and why; of another conversation no more than the code of the refusal. */
export function refusedWords({ verb, outcome, says, here }: SeenLine): Words {
  const known = REFUSED.get(verb);
  const refused = known ? say(known) : say('history-entry.refused-other', { verb: name(verb) });
  if (!here) return say('history-entry.refused-elsewhere', { refused, code: outcome });
  const because = refusalWords({ code: outcome as 'blocked', because: says });
  return say('history-entry.refused-because', { refused, because });
}
