import type { Sentences } from '../catalogue.ts';

/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews: Sentences<'alert-news'> = {
  title: 'Alerte {id}',
  worse: 'Les utilisateurs sont touchés',
  better: 'Les utilisateurs ne sont plus touchés, mais ce n’est pas réparé',
  more: 'Davantage de certificats sont touchés',
  changed: 'La cause n’est plus la même',
  again: 'De nouveau en panne',
  'comes-and-goes': 'Panne intermittente',
  resolved: 'Tout est rentré dans l’ordre',
  gone: 'Ses certificats ne sont plus visibles',
  'snooze-over': 'Le silence est terminé, et la panne demeure',
  acknowledged: 'Prise en charge',
  snoozed: 'En silence pour l’instant',
  handed: 'Confiée',
  'handed-over': '{person} s’en occupe désormais',
  escalated: 'Personne n’a réagi',
  'escalated-heading': 'Ouverte depuis {at}, et personne ne l’a prise en charge',
  'escalated-owner': 'Confiée à {person}.',
  'told-elsewhere': 'Elle a été signalée dans une autre conversation. Qui la prend en charge le dit, ici ou là-bas.',
  'what-to-do': 'Qui s’en charge le dit, ici ou sur la carte.',
};
