import type { Sentences } from '../catalogue.ts';

/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews: Sentences<'alert-news'> = {
  title: 'Alarm {id}',
  worse: 'Jetzt sind Benutzer betroffen',
  better: 'Benutzer sind nicht mehr betroffen, behoben ist es nicht',
  more: 'Mehr Zertifikate sind betroffen',
  changed: 'Die Ursache ist jetzt eine andere',
  again: 'Wieder defekt',
  'comes-and-goes': 'Kommt und geht',
  resolved: 'Wieder in Ordnung',
  gone: 'Die Zertifikate sind nicht mehr zu sehen',
  'snooze-over': 'Die Ruhezeit ist vorbei, und es ist noch defekt',
  acknowledged: 'Übernommen',
  snoozed: 'Vorerst stumm',
  handed: 'Übergeben',
  'handed-over': 'Ab jetzt kümmert sich {person}',
  escalated: 'Niemand hat reagiert',
  'escalated-heading': 'Offen seit {at}, und niemand hat übernommen',
  'escalated-owner': 'Übergeben an {person}.',
  'told-elsewhere': 'Es wurde in einer anderen Unterhaltung gemeldet. Wer es übernimmt, sagt es, hier oder dort.',
  'what-to-do': 'Wer es übernimmt, sagt es, hier oder auf der Karte.',
};
