import type { Sentences } from '../catalogue.ts';

/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history: Sentences<'history'> = {
  title: 'Verlauf',
  'this-conversation': 'diese Unterhaltung',
  from: 'ab {since}',
  'from-to': 'von {since} bis {before}',
  'being-read': 'Das Audit wird gelesen',
  'reading-said': 'Das Audit wird gelesen.',
  'reading-what': 'Gelesen wird, was gefragt, genehmigt, geändert und abgelehnt wurde.',
  nothing: 'Nichts ist aufgezeichnet',
  entries:
    '{total, plural, =1 {Ein Eintrag} other {{total} Einträge}}, {changes, plural, =0 {nichts in Azure geändert} one {# Änderung in Azure} other {{changes} Änderungen in Azure}}',
  'last-approval': 'Letzte Korrektur genehmigt von <b>{people}</b>, {when}.',
  'last-break-glass': 'Letzte Korrektur genehmigt von <b>{people}</b>, als Notfall, {when}.',
  'last-approval-by-somebody': 'Letzte Korrektur genehmigt von <b>jemandem</b>, {when}.',
  'last-break-glass-by-somebody': 'Letzte Korrektur genehmigt von <b>jemandem</b>, als Notfall, {when}.',
  more: 'und {count, plural, one {# weiterer Eintrag} other {{count} weitere Einträge}}: alle zeigt der Export des Audits',
  request: 'Anfrage <c>{request}</c>',
  'say-export': 'Schreiben Sie <b>{words}</b> für die neuesten Zeilen im Wortlaut.',
  'export-all': 'Alle Zeilen: im Terminal des Bot-Betreibers, mit dessen Einstellungen:',
  'not-here': 'Das lief über Greenlight; was direkt in Azure geändert wurde, steht im Aktivitätsprotokoll von Azure.',
};
