import type { Sentences } from '../catalogue.ts';

/** What happened around watches and alerts, as a line of the history. */
export const watchEntry: Sentences<'watch-entry'> = {
  watched: 'Monitoramento iniciado: {what}',
  unwatched: 'Monitoramento encerrado: {what}',
  set: 'Alterou as configurações daqui: {says}',
  alerted: 'Alerta {id}; {found}',
  'alert-changed': 'O alerta {id} mudou; {found}',
  'alert-over': 'O alerta {id} acabou',
  acknowledged: 'Alerta {id} assumido',
  snoozed: 'Alerta {id} silenciado: {says}',
  'handed-over': 'Alerta {id} passado adiante: {says}',
  escalated: 'Ninguém tinha agido no alerta {id}',
};
