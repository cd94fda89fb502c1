import type { Sentences } from '../catalogue.ts';

/** Small words that every view has. */
export const words: Sentences<'words'> = {
  more: '{count} weitere',
  'say-it': '{title}: schreiben Sie "{word}".',
  page: '{title}: {url}',
  summary: '{title}: {heading}',
  'asked-by': 'gefragt von {person}',
};
