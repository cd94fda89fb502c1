import type { Sentences } from '../catalogue.ts';

/** The fix of a case as code. */
export const code: Sentences<'code'> = {
  title: 'Als Code',
  'the-fix': 'Die Korrektur als Code',
  'no-template': 'Nichts für eine Vorlage',
  cut: 'Die Karte fasst {count, plural, one {# weitere Zeile} other {{count} weitere Zeilen}} nicht: das ist nicht die ganze Korrektur. Das Terminal gibt alles aus.',
  nothing: 'Es gibt keine Korrektur zum Aufschreiben',
  'by-hand':
    '<b>{certificate}</b> – Was dort defekt ist, muss von Hand behoben werden; fragen Sie, warum es nicht grün ist, um die Belege zu sehen.',
  unbroken: '<b>{certificate}</b> – In der Kette wurde kein defektes Glied gefunden.',
  unseen:
    '<b>{certificate}</b> – Kein Fehler gefunden, aber nicht alles war zu sehen; fragen Sie danach, um zu erfahren, was fehlt.',
  'name-one': 'Nennen Sie das Zertifikat, dessen Korrektur Sie als Code möchten',
  'name-one-said': 'Nennen Sie das Zertifikat, dessen Korrektur Sie als Code möchten.',
  say: 'Schreiben Sie: <b>{words}</b>',
  'also-as': 'Auch als {languages}.',
  warning: 'Warnung: {warning}',
};
