/** What is answered to a decision by word. */
export const byWord = {
  title: 'By word',
  undecided: 'Nothing is decided yet',
  which: 'Nothing is decided yet; which one is meant?',
  'in-the-way': '<b>In the way: </b>{obstacle}',
  say: '<s>Say: </s><b>{words}</b>',
  approved: 'Approved',
  'one-of-several': 'Your approval counts; somebody else has to approve too',
  declined: 'Declined; nothing was changed',
  syncing: 'The sync is on its way',
  undoing: 'Taking it back',
  looking: 'Looking again',
  'see-case': 'The card of the case shows how it stands.',
  speech: '{heading}.',
} as const;
