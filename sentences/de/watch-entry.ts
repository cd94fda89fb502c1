import type { Sentences } from '../catalogue.ts';

/** What happened around watches and alerts, as a line of the history. */
export const watchEntry: Sentences<'watch-entry'> = {
  watched: 'Beobachtung begonnen: {what}',
  unwatched: 'Beobachtung beendet: {what}',
  set: 'Änderte die Einstellungen hier: {says}',
  alerted: 'Alarm {id}; {found}',
  'alert-changed': 'Alarm {id} hat sich geändert; {found}',
  'alert-over': 'Alarm {id} ist vorbei',
  acknowledged: 'Alarm {id} übernommen',
  snoozed: 'Alarm {id} stummgeschaltet: {says}',
  'handed-over': 'Alarm {id} übergeben: {says}',
  escalated: 'Niemand hatte auf Alarm {id} reagiert',
};
