import type { Sentences } from '../catalogue.ts';

/** Small words that every view has. */
export const words: Sentences<'words'> = {
  more: '{count} más',
  'say-it': '{title}: escriba "{word}".',
  summary: '{title}: {heading}',
  'asked-by': 'a petición de {person}',
};
