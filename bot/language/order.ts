import type { ActingKind } from './intent-kind.ts';
import { negates } from './negation.ts';
import type { Sentence } from './sentences.ts';
import type { Tongue } from './tongue.ts';

/** The change a message clearly orders to be made now; null in every doubt. */
export function readOrder(words: string, sentences: readonly Sentence[], tongue: Tongue): ActingKind | null {
  const said = words.toLowerCase().replace(tongue.harmless, ' ');
  if (negates(said) || tongue.holdsBack.some((sign) => sign.test(said))) return null;

  const ordered = sentences.map((sentence) => (sentence.asks ? [] : ordersOf(sentence, tongue)));
  const first = ordered.findIndex((kinds) => kinds.length > 0);
  if (first < 0 || doubted(sentences, first, tongue)) return null;

  // Mending ends in a sync by itself, so an order for both is an order to mend.
  return ordered.flat().includes('fix') ? 'fix' : 'sync';
}

function ordersOf(sentence: Sentence, tongue: Tongue): ActingKind[] {
  return sentence.clauses
    .filter((clause) => !tongue.reports.some((sign) => sign.test(clause)))
    .flatMap((clause, place) => tongue.commands.filter((command) => orders(command.says, clause, place)))
    .map((command) => command.kind);
}

/** A bare verb in the middle of a sentence is a step in a story ("we renew, sync, test") rather than an order. */
function orders(says: readonly RegExp[], clause: string, place: number): boolean {
  return says.some((sign) => sign.test(clause)) && (place === 0 || /\s|\P{ASCII}/u.test(clause));
}

/** A question after the order, or one about the action before it, takes its clearness away. */
function doubted(sentences: readonly Sentence[], order: number, tongue: Tongue): boolean {
  return sentences.some(({ asks, text }, place) => asks && (place > order || tongue.action.test(text)));
}
