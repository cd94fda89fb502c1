import type { Sentences } from '../catalogue.ts';

/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard: Sentences<'doctor-card'> = {
  word: 'Selbstprüfung',
  examining: 'Greenlight selbst',
  'examining-heading': 'Greenlight prüft sich selbst',
  'examining-told': 'Konfiguration, Identität, Rechte, Speicher und Registrierung werden gelesen. Bis zu einer Minute.',
  well: 'Alles, wovon Greenlight lebt, arbeitet',
  ailing: 'Greenlight arbeitet, doch manches sollte man sich ansehen',
  ill: 'Manches, wovon Greenlight lebt, arbeitet nicht',
  counts:
    '{fail, plural, =0 {Nichts schlägt fehl} one {# Fehler} other {# Fehler}}, {warn, plural, =0 {keine Warnung} one {# Warnung} other {# Warnungen}}, {ok, plural, one {# in Ordnung} other {# in Ordnung}}.',
  works: 'Was arbeitet',
  setting: 'Einstellung: <c>{setting}</c>',
  more: '{count, plural, one {# weitere Zeile} other {# weitere Zeilen}}: <c>npm run -s doctor</c>',
  'not-admin': 'Was Greenlight fehlt und was es darf, sehen nur seine Admins',
  'who-is-admin':
    'Admins sind die Personen und Gruppen, deren Objekt-IDs in <c>GREENLIGHT_ADMINS</c> stehen, durch Kommas getrennt.',
  'no-admins':
    'Noch ist niemand Admin: Wer den Bot betreibt, setzt Objekt-IDs von Personen und Gruppen in <c>GREENLIGHT_ADMINS</c>, durch Kommas getrennt.',
  'groups-unread':
    'Die Gruppen in <c>GREENLIGHT_ADMINS</c> ließen sich nicht nachschlagen: Das Verzeichnis zeigt nicht, wer darin ist.',
  'your-id': '<s>Ihre Objekt-ID: </s><c>{id}</c>',
};
