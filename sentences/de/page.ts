import type { Sentences } from '../catalogue.ts';

/** The pages of a case: their headings, and what they say of how it went. */
export const page: Sentences<'page'> = {
  declined: 'Korrektur abgelehnt; nichts wurde geändert',
  lapsed: 'Genehmigung verfallen; nichts wurde geändert',
  expired: 'Vorschlag abgelaufen; nichts wurde geändert',
  overtaken: 'Nach der Genehmigung hat sich die Lage geändert; nichts wurde ausgeführt',
  approved: 'Die Korrektur wird ausgeführt',
  applied: 'Änderungen angefordert; es wird erneut geprüft',
  fixed: 'Behoben: alle Glieder sind in Ordnung',
  'fixed-not-green': 'Dieser Fehler ist behoben; noch ist nicht alles grün',
  'still-there': 'Änderungen angefordert; der Fehler besteht weiter',
  'not-confirmed': 'Änderungen angefordert; noch nicht bestätigt',
  failed: 'Die Korrektur ist vor dem Abschluss fehlgeschlagen',
  'undo-failed': 'Die Rücknahme ist vor dem Abschluss fehlgeschlagen',
  undoing: 'Die Korrektur wird zurückgenommen',
  'grant-ending': 'Die Berechtigung wird zurückgenommen',
  undone: 'Die Korrektur wurde zurückgenommen',
  'grant-ended': 'Die befristete Berechtigung wurde zurückgenommen',
  'partly-undone': 'Die Korrektur wurde teilweise zurückgenommen',
  'nothing-undone': 'Nichts wurde zurückgenommen',

  'begun-too-late': 'Bis {at} hat die Ausführung nicht begonnen; die Genehmigung gilt deshalb nicht mehr.',
  'look-too-old': 'Die zugrunde liegende Prüfung ist zu alt, um danach etwas zu genehmigen.',
  'no-longer-proposed':
    'Nach einer frischen Prüfung wird das Genehmigte nicht mehr vorgeschlagen; nichts davon wurde ausgeführt.',
  'stays-done': 'Was ausgeführt ist, bleibt. Eine erneute Prüfung zeigt den Stand.',
  'stays-taken-back': 'Was zurückgenommen ist, bleibt es. Eine erneute Prüfung zeigt den Stand.',
  'declined-by': 'Abgelehnt von <b>{person}</b>, {when}.',
  'undo-asked-by': 'Rücknahme verlangt von <b>{person}</b>, {when}.',
  'grant-time-over': 'Die Frist der Berechtigung lief {when} ab; niemand musste darum bitten.',
  'taken-back-by': 'Zurückgenommen von <b>{person}</b>, {when}.',
  'azure-said': 'Azure meldet',
  'keep-it':
    'Übernehmen Sie diese Änderung auch in Ihre Vorlagen, sonst kann die nächste Bereitstellung sie wieder entfernen.',
  'in-the-way-of-undo': '<s>Der Rücknahme im Weg: </s>{guard}',
  took: 'Von der Frage bis Grün: {time}.',

  'takes-approvals':
    'Nötig: {wanted, plural, one {# Genehmigung} other {# Genehmigungen}} verschiedener Personen.<s> Jede gilt {minutes, plural, one {# Minute} other {# Minuten}}.</s>',
  'has-approvals':
    '<b>{given} von {wanted, plural, one {# Genehmigung} other {# Genehmigungen}}: </b>{people}.<s> Jede gilt {minutes, plural, one {# Minute} other {# Minuten}}.</s>',
  'approved-by': 'Genehmigt von <b>{people}</b>, {when}.',
  'approved-alone-because': '<b>Notfall: </b>allein genehmigt, mit dieser Begründung: ',
  'grant-lapses': 'Die Berechtigung ist befristet: der Bot nimmt sie {relative} selbst zurück ({at}).',
  'grant-lapses-now': 'Die Frist der Berechtigung ist um: der Bot nimmt sie jetzt selbst zurück.',

  approve: 'Genehmigen',
  sync: 'Synchronisieren',
  decline: 'Ablehnen',
  'check-again': 'Neu prüfen',
  undo: 'Rückgängig',
  'as-code': 'Als Code',
  'code-to-say': '<s>Code für die Entscheidung per Wort: </s><c>{code}</c>',
  'break-glass': 'Allein genehmigen (Notfall)',
  'who-breaks-glass':
    'Für die anfragende Person, wenn sonst niemand da ist: wird im Audit vermerkt und hier in der Unterhaltung gemeldet.',
  'ask-reason': 'Warum kann niemand sonst genehmigen?',
  'reason-too-short': 'Eine Begründung von mindestens 10 Buchstaben ist nötig.',
  'approve-alone': 'Allein genehmigen',
  'alone-by-word': 'Allein genehmigen: schreiben Sie "{word}" und die Begründung.',

  speech: '{certificate}: {colour}. {heading}.',
  'speech-unnamed': 'Das Zertifikat: {colour}. {heading}.',
  'spoken-red': 'rot',
  'spoken-yellow': 'gelb',
  'spoken-unknown': 'unbekannt',
  'spoken-green': 'grün',
  'spoken-working': 'in Arbeit',
  'say-to-decide': 'Sagen Sie "{go}", um die Korrektur auszuführen, oder "{decline}".',
};
