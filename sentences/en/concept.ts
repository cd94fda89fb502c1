/** The card that explains. */
export const concept = {
  explained: 'Explained',
  several: '{count} things explained',
  spoken: '{name}. {says} {todo}',
  speech: 'Explained. {concepts}',
  'read-more': 'Read more',
  'read-more-on': 'Read more on {place}',
  asked: 'Asked',
  'not-known': 'Not among the terms explained here',
  near: 'Near it: {names}.',
  'nothing-near': 'Explained are status values, error codes and texts, rules, changes and terms.',
  'how-to-ask': 'Name one of them, or paste an error text whole. For example:',
  'how-to-check': 'To have a certificate checked, name it: {example}',
  'not-known-speech': 'Not among the terms explained here.',
} as const;
