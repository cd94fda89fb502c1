/** What happened around watches and alerts, as a line of the history. */
export const watchEntry = {
  watched: 'Began to watch {what}',
  unwatched: 'Stopped watching {what}',
  set: 'Changed the settings here: {says}',
  alerted: 'Alert {id}; {found}',
  'alert-changed': 'Alert {id} has changed; {found}',
  'alert-over': 'Alert {id} is over',
  acknowledged: 'Acknowledged alert {id}',
  snoozed: 'Snoozed alert {id}: {says}',
  'handed-over': 'Handed alert {id} over: {says}',
  escalated: 'Nobody had acted on alert {id}',
} as const;
