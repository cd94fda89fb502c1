/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews = {
  title: 'Alert {id}',
  worse: 'Users are hit now',
  better: 'Users are not hit any more, but it is not mended',
  more: 'More certificates are affected',
  changed: 'The cause is another one now',
  again: 'It is broken again',
  'comes-and-goes': 'It comes and goes',
  resolved: 'It is sound again',
  gone: 'Its certificates are not seen any more',
  'snooze-over': 'The quiet time is over, and it is still broken',
  'handed-over': '{person} has it from now on',
  escalated: 'Nobody has acted',
  'escalated-heading': 'Open since {at}, and nobody has acknowledged it',
  'escalated-owner': 'It was handed to {person}.',
  'what-to-do': 'Whoever takes it says so, here or on its card.',
} as const;
