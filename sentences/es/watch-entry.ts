import type { Sentences } from '../catalogue.ts';

/** What happened around watches and alerts, as a line of the history. */
export const watchEntry: Sentences<'watch-entry'> = {
  watched: 'Vigilancia iniciada: {what}',
  unwatched: 'Vigilancia terminada: {what}',
  set: 'Cambió los ajustes de aquí: {says}',
  alerted: 'Alerta {id}; {found}',
  'alert-changed': 'La alerta {id} ha cambiado; {found}',
  'alert-over': 'La alerta {id} ha terminado',
  acknowledged: 'Se hizo cargo de la alerta {id}',
  snoozed: 'Alerta {id} silenciada: {says}',
  'handed-over': 'Alerta {id} entregada: {says}',
  escalated: 'Nadie había actuado ante la alerta {id}',
};
