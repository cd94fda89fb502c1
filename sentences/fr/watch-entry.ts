import type { Sentences } from '../catalogue.ts';

/** What happened around watches and alerts, as a line of the history. */
export const watchEntry: Sentences<'watch-entry'> = {
  watched: 'Surveillance commencée : {what}',
  unwatched: 'Surveillance terminée : {what}',
  set: 'Réglages modifiés ici : {says}',
  alerted: 'Alerte {id} ; {found}',
  'alert-changed': 'L’alerte {id} a changé ; {found}',
  'alert-over': 'L’alerte {id} est terminée',
  acknowledged: 'Alerte {id} prise en charge',
  snoozed: 'Alerte {id} mise en silence : {says}',
  'handed-over': 'Alerte {id} confiée : {says}',
  escalated: 'Personne n’avait réagi à l’alerte {id}',
};
