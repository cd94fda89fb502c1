/** Small words that every view has. */
export const words = {
  more: '{count} more',
  'say-it': '{title}: say "{word}".',
  page: '{title}: {url}',
  summary: '{title}: {heading}',
  'asked-by': 'asked by {person}',
} as const;
