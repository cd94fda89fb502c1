/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work = {
  'found-taken-back': 'found taken back',
  'found-made': 'found made after the work had broken off',
  'not-taken-back-in-time': 'Azure did not take a change back in time.',
  'made-or-not': 'Azure could not be asked whether a change that was begun was made.',
  'given-up': 'It broke the work {count} times, and is given up.',
} as const;
