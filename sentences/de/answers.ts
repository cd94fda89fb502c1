import type { Sentences } from '../catalogue.ts';

/** What the bot was doing when Azure refused, and answers that are none. */
export const answers: Sentences<'answers'> = {
  refused: '{operation}: {status} {code} {words}',
  'refused-request': '{operation}: {status} {code} {words} (Anfrage {request})',
  /** What stands as {operation}. */
  importing: 'Import von {name}',
  deleting: 'Löschen von {name}',
  recovering: 'Wiederherstellung von {name}',
  'recovering-vault': 'Wiederherstellung des Tresors {name}',
  renewing: 'Erneuerung von {name}',
  'opening-firewall': 'Öffnen der Firewall von {vault} für vertrauenswürdige Dienste',
  'closing-firewall': 'Schließen der Firewall von {vault} für vertrauenswürdige Dienste',
  'adding-policy': 'Hinzufügen einer Zugriffsrichtlinie auf {vault}',
  'removing-policy': 'Entfernen einer Zugriffsrichtlinie von {vault}',
  'giving-role': 'Zuweisen von {role} auf {scope}',
  'taking-role': 'Entziehen von {role} auf {scope}',
  binding: 'Binden von {host}',
  'binding-as-before': 'Binden von {host} wie zuvor',
  enabling: 'Aktivieren von {name}',
  disabling: 'Deaktivieren von {name}',
  syncing: 'Synchronisierung von {name}',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': 'keine rechtzeitige Antwort',
  misshapen: 'eine Antwort in unbekannter Form: {fault}',
  'no-json': 'eine Antwort, die kein JSON ist: {fault}',
  'no-object': 'eine Antwort, die kein JSON-Objekt ist',
  'no-properties': 'eine Ressource ohne Eigenschaften',
  'no-items': 'eine Liste ohne Einträge',
};
