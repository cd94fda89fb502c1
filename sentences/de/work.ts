import type { Sentences } from '../catalogue.ts';

/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work: Sentences<'work'> = {
  'found-taken-back': 'bereits zurückgenommen vorgefunden',
  'found-made': 'nach dem Abbruch der Arbeit bereits ausgeführt vorgefunden',
  'not-taken-back-in-time': 'Azure hat eine Änderung nicht rechtzeitig zurückgenommen.',
  'made-or-not': 'Azure ließ sich nicht fragen, ob eine begonnene Änderung ausgeführt wurde.',
  'given-up': 'Die Arbeit ist daran {count} Mal abgebrochen und wird aufgegeben.',
};
