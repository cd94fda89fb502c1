import { withoutAfterwards, withoutHurry } from './afterwards.ts';
import { withoutAsides } from './asides.ts';
import { isEveryday } from './everyday.ts';
import { asksForLeave, isHindered } from './hindrances.ts';
import type { ActingKind } from './intent-kind.ts';
import { negates } from './negation.ts';
import { isOfNotice } from './notices.ts';
import { isOfAnotherTrade } from './other-trades.ts';
import { isAboutOurs, isOfOurTrade } from './own-trade.ts';
import { withoutRelative, withoutRemarks } from './remarks.ts';
import type { Sentence } from './sentences.ts';
import { tellsOfStranger } from './strangers.ts';
import { wantsTelling } from './telling.ts';
import type { Tongue } from './tongue.ts';

/**
 * The change a message clearly orders to be made now; null in every doubt. Where the language itself is in doubt, what
 * forbids to act in any of the likely languages forbids it.
 */
export function readOrder(
  words: string,
  sentences: readonly Sentence[],
  tongue: Tongue,
  likely: readonly Tongue[],
): ActingKind | null {
  const ordered = sentences.map((sentence) => (asks(sentence, likely) ? [] : ordersOf(sentence, tongue, likely)));
  const first = ordered.findIndex((kinds) => kinds.length > 0);
  if (first < 0 || doubted(sentences, first, tongue)) return null;

  const said = withoutHurry(withoutAfterwards(withoutRemarks(withoutAsides(words.toLowerCase())))).replace(
    tongue.harmless,
    ' ',
  );
  if (
    negates(said) ||
    isHindered(said) ||
    wantsTelling(said) ||
    likely.some(({ holdsBack }) => holdsBack.some((sign) => sign.test(said)))
  )
    return null;
  if (isEveryday(said)) return null;
  // "It" is what was spoken of: "the printer jams, can you fix it".
  if ((isOfAnotherTrade(said) || tellsOfStranger(said)) && !isOfOurTrade(said)) return null;

  // Mending ends in a sync by itself, so an order for both is an order to mend.
  return ordered.flat().includes('fix') ? 'fix' : 'sync';
}

/** Whoever only agrees first tells no story: "alles klar, syncen". */
const AGREEMENT =
  /^(?:got it|understood|alles klar|passt|in ordnung|verstanden|très bien|parfait|de acuerdo|entendido|perfecto|perfeito|beleza)$/;

function asks({ text, asks, requests }: Sentence, likely: readonly Tongue[]): boolean {
  return asks || (!requests && likely.some(({ question }) => question.test(text)));
}

function ordersOf(sentence: Sentence, tongue: Tongue, likely: readonly Tongue[]): ActingKind[] {
  return sentence.clauses
    .map((clause) => withoutHurry(withoutAfterwards(withoutAsides(withoutRelative(clause))).trim()))
    .filter((clause) => !AGREEMENT.test(clause))
    .map((clause, place) => ({ clause, place }))
    .filter(
      ({ clause }) => !isOfAnotherTrade(clause) && !isOfNotice(clause) && (tongue.namesObjects || isAboutOurs(clause)),
    )
    .filter(({ clause }) => !likely.some(({ reports }) => reports.some((sign) => sign.test(clause))))
    .flatMap(({ clause, place }) => tongue.commands.filter((command) => orders(command.says, clause, place)))
    .map((command) => command.kind);
}

/** A bare verb in the middle of a sentence is a step in a story ("we renew, sync, test") rather than an order. */
function orders(says: readonly RegExp[], clause: string, place: number): boolean {
  return says.some((sign) => sign.test(clause)) && (place === 0 || /\s|[\u3040-\u9fff]/.test(clause));
}

/** A question after the order, or one about the action before it, takes its clearness away. */
function doubted(sentences: readonly Sentence[], order: number, tongue: Tongue): boolean {
  return sentences.some(
    ({ asks, text }, place) => asks && (place > order || tongue.action.test(text) || asksForLeave(text)),
  );
}
