import type { Sentences } from '../catalogue.ts';

/** Small words that every view has. */
export const words: Sentences<'words'> = {
  more: 'ほか {count} 件',
  'say-it': '{title}: "{word}" と入力。',
  summary: '{title}: {heading}',
  'asked-by': '依頼者: {person}',
};
