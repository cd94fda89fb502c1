import type { Sentences } from '../catalogue.ts';

/** Several certificates of one cause, mended by one plan: what is offered, how it is done, and how far it is. */
export const group: Sentences<'group'> = {
  about: '{count, plural, one {{count} Zertifikat} other {{count} Zertifikate}} aus {vault}',
  'about-several': '{count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}',
  'fix-all': 'Alle {count} beheben',
  'sync-all': 'Alle {count} syncen',
  'all-of': 'alle aus {vault}',
  how: '<b>{count, plural, one {Ein Zertifikat} other {{count} Zertifikate}}, eine Genehmigung. </b>{canary} wird zuerst synchronisiert und geprüft; erst wenn es in Ordnung ist, folgt das nächste, eins nach dem anderen. Das erste, das nicht in Ordnung ist, hält den Rest an.',
  apart: '<s>Nicht Teil dieser Korrektur, weil etwas anderes nötig ist: </s>{certificates}',
  done: '<b>{done} von {count} erledigt</b>',
  canary: '{member}<s> · zuerst, als Probe</s>',
  sound:
    '<b>{certificate}</b>: synchronisiert; um {at} {colour, select, red {rot} yellow {gelb} green {grün} other {unbekannt}} gesehen',
  'not-sound': '<b>{certificate}</b>: angefordert, um {at} aber nicht in Ordnung',
  failed: '<b>{certificate}</b>: fehlgeschlagen',
  syncing: '<b>{certificate}</b>: wird synchronisiert',
  looking: '<b>{certificate}</b>: angefordert; wird geprüft',
  'not-begun': '<b>{certificate}</b>: nicht begonnen',
  more: 'und {count, plural, one {{count} weiteres Zertifikat} other {{count} weitere Zertifikate}}',
  working: 'Korrektur läuft: {done} von {count} erledigt',
  'all-green': 'Behoben: {count, plural, =1 {es ist grün} =2 {beide sind grün} other {alle {count} sind grün}}',
  'all-fixed':
    'Fehler bei {count, plural, =1 {diesem} =2 {beiden} other {allen {count}}} behoben; noch ist nicht alles grün',
  stopped: 'Angehalten: {done} von {count} erledigt; der Rest blieb unberührt',
  'entry-checked': '{certificate} nach der Synchronisierung geprüft; {found}',
};
