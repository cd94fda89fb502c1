/** The search of the compose box, and the card that it inserts. */
export const search = {
  unreachable: 'Azure could not be reached. Try again in a few minutes.',
  slow: 'Azure takes its time. Try again in a few seconds.',
  fault: 'It could not be worked out. The fault is in the bot and has been logged; reference: {reference}',
  'no-such-search': 'Greenlight has no such search.',
  'nothing-fits': 'No certificate fits that.',
  'nothing-there': 'There are no certificates.',
} as const;
