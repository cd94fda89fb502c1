import type { Sentences } from '../catalogue.ts';

/** What happened and what is open, written down for whoever was not there. */
export const report: Sentences<'report'> = {
  title: 'Vorfallbericht',
  everything: 'alles, was aufgezeichnet ist',
  handover: 'Übergabe',
  heading:
    '{entries, plural, =0 {Nichts aufgezeichnet} one {# Eintrag} other {# Einträge}}, {open, plural, =0 {nichts ist offen} one {# Sache ist offen} other {# Sachen sind offen}}',
  written: 'Geschrieben {at}. Alle Zeiten in UTC.',
  kept: 'Aus den Zeilen {first} bis {last} des Audits; die letzte hat den Hash {hash}.',
  open: 'Was offen ist',
  'nothing-open': 'Nichts ist offen.',
  decided: 'Wer was entschieden hat',
  'nothing-decided': 'Nichts wurde entschieden.',
  timeline: 'Was geschehen ist',
  nothing: 'Nichts ist aufgezeichnet.',
  facts: 'Was zu sehen war',
  'no-facts': 'Kein Fehler war zu sehen.',
  about: '{certificate}: {told}',
  'waits-approval':
    'Wartet auf {left, plural, one {eine Genehmigung} other {# Genehmigungen}} durch jemanden, der das ändern darf; gefragt von {person}, {at}',
  'waits-way': 'Wartet darauf, dass jemand den Weg frei macht: {guard} Gefragt von {person}, {at}',
  'waits-hand': 'Muss von Hand behoben werden: keine Korrektur ist vorgeschlagen; gefragt von {person}, {at}',
  'waits-bot': 'Wartet auf Greenlight, das daran arbeitet; entschieden von {person}, {at}',
  'waits-look': 'Jemand muss noch einmal nachsehen: am Ende nicht in Ordnung; zuletzt bei {person}, {at}',
  'waits-lapse': 'In Ordnung; Greenlight nimmt zurück, was auf Zeit gewährt wurde, {at}',
  'left-out': '{count, plural, one {# früherer Eintrag fehlt} other {# frühere Einträge fehlen}} hier.',
  more: 'und {count} weitere',
  'say-other': '<b>{words}</b> sagen für die andere Form.',
  whole: 'Vollständig, als Datei, im Terminal dessen, der den Bot betreibt, mit dessen Einstellungen:',
};
