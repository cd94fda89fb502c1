import type { Excused } from './survivors.ts';

/** What survives in how orders, intents and remarks are read. */
export const SURVIVORS_OF_LANGUAGE_INTENTS: readonly Excused[] = [
  {
    reason: 'The sentence of the first order asks nothing, or it would order nothing: it is looked at again or not.',
    mutants: [['bot/language/order.ts', 'place > order', 'place >= order']],
  },
  {
    reason:
      'What is harmless stands between blanks and signs, or between Japanese words that forbid nothing together: with a blank more in its place, the same words are left.',
    mutants: [['bot/language/order.ts', "' '", '""']],
  },
];
