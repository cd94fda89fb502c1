import type { Sentences } from '../catalogue.ts';

/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work: Sentences<'work'> = {
  'found-taken-back': 'annulation constatée',
  'found-made': 'modification constatée après une interruption du travail',
  'not-taken-back-in-time': 'Azure n’a pas annulé une modification à temps.',
  'made-or-not': 'Impossible de demander à Azure si une modification commencée a été faite.',
  'given-up': 'Le travail s’est interrompu {count} fois ; il est abandonné.',
};
