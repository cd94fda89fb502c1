import type { Sentences } from '../catalogue.ts';

/** Small words that every view has. */
export const words: Sentences<'words'> = {
  more: '{count, plural, one {{count} autre} other {{count} autres}}',
  'say-it': '{title} : écrivez "{word}".',
  summary: '{title} : {heading}',
  'asked-by': 'demandé par {person}',
};
