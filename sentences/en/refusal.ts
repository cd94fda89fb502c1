/** Why a decision does not stand, and what to do instead. */
export const refusal = {
  'nothing-by-word': 'Nothing in this thread can be decided by that word.',
  'nothing-of-yours': 'Nothing that you asked for in this thread has a fix to approve.',
  unreadable: 'The card cannot be read.',
} as const;
