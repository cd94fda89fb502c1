import type { Sentences } from '../catalogue.ts';

/** How a conversation is told of changes, and what of that is changed. */
export const room: Sentences<'room'> = {
  title: 'Einstellungen',
  shown: 'So erfährt diese Unterhaltung von Änderungen',
  changed: 'Geändert',
  already: 'Das ist schon so',
  digest: 'Zusammenfassung:',
  'digest-at': 'täglich um {time}',
  quiet: 'Ruhezeit:',
  'quiet-hours': 'von {from} bis {to}; was Benutzer trifft, wird trotzdem gemeldet',
  escalation: 'Niemand handelt:',
  'escalated-after': 'nach {count, plural, one {# Minute} other {# Minuten}} erneut gemeldet',
  zone: 'Zeitzone:',
  language: 'Sprache:',
  'language-en': 'Englisch',
  'language-de': 'Deutsch',
  'language-fr': 'Französisch',
  'language-es': 'Spanisch',
  'language-pt': 'Portugiesisch',
  'language-ja': 'Japanisch',
  none: 'keine',
  usual: '(Vorgabe des Hauses)',
  calls: 'Gerufen bei Alarmen anderswo, um die sich niemand kümmert',
  call: '{what}, nach {count, plural, one {# Minute} other {# Minuten}}, von {person}',
  say: 'Um es zu ändern, zum Beispiel',
  unclear:
    'Diese Zeit lässt sich nicht einhalten: Stunden von 0 bis 23, Ruhezeit in ganzen Stunden, 1 bis 1440 Minuten.',
  'no-zone': 'Diese Zeitzone gibt es nicht. Ihr Name ist wie Europe/Berlin.',
  'too-many': 'Gerufen wird hier schon für {count} Dinge.',
};
