import type { Sentences } from '../catalogue.ts';

/** Small words that every view has. */
export const words: Sentences<'words'> = {
  more: 'mais {count}',
  'say-it': '{title}: digite "{word}".',
  page: '{title}: {url}',
  summary: '{title}: {heading}',
  'asked-by': 'pedido por {person}',
};
