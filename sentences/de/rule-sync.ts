import type { Sentences } from '../catalogue.ts';

/** What the rules find about what App Service has taken. */
export const ruleSync: Sentences<'rule-sync'> = {
  pending:
    'Vor {hours, plural, =0 {weniger als einer Stunde} =1 {einer Stunde} other {# Stunden}} kam eine neuere Version in den Tresor; App Service übernimmt sie innerhalb von {within} Stunden von selbst.',
  late: 'App Service hat die neuere Version nicht übernommen, die seit über einem Tag im Tresor liegt.',
  overdue:
    'App Service hat die neuere Version nicht übernommen, die seit {days} Tagen im Tresor liegt: das ist überfällig.',
  stale:
    'App Service meldet {status} von der letzten Synchronisierung, doch alle Glieder davor sind inzwischen in Ordnung.',
  status: 'keyVaultSecretStatus ist {status}',
  created: 'Version {version} wurde am {day} um {hour} erstellt',
  'created-thumbprint': 'Version {version} ({thumbprint}) wurde am {day} um {hour} erstellt',
  'created-until': 'Version {version} wurde am {day} um {hour} erstellt und gilt bis {until}',
  /** Both name what was not seen. */
  'of-that-name': 'ein Zertifikat oder Geheimnis dieses Namens im Tresor',
  untold: 'ob App Service dasselbe hat wie das Geheimnis; ohne dessen Wert zu lesen, ist das nicht zu sagen',
};
