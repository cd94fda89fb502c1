/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing = {
  'in-subscription': 'Only in subscription {name}',
  'in-vault': 'Only from vault {name}',
  'in-app': 'Only on app {name}',
  'of-owner': 'Only owned by {name}',
  about: 'Only what goes by {name}',
  'hit-by': 'Only where users are hit by {at}',
  page: 'Page {page} of {pages}',
  next: 'Next',
  back: 'Back',
  stale: 'Azure cannot be reached. This was seen {when}; what was green then is not known now.',
  'was-green': 'was green at {at}',
  'as-csv': 'Certificates as CSV',
  rows: 'The certificates as rows',
  shown: '{shown} of {total}.',
  all: 'All of them, from a terminal:',
} as const;
