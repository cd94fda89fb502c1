import type { Excused } from './survivors.ts';

/** What survives in how words are spelled, cut into sentences and freed of what is said beside. */
export const SURVIVORS_OF_LANGUAGE_WORDS: readonly Excused[] = [
  {
    reason: 'Where a round cut nothing off, the others cut nothing off either.',
    mutants: [['bot/language/sentences.ts', 'shorter === rest', 'false']],
  },
  {
    reason: 'A sense of every day is cut out where words end, so that what is left grows together to no other word.',
    mutants: [['bot/language/everyday.ts', "' '", '""']],
  },
];
