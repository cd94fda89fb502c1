import type { Sentences } from '../catalogue.ts';

/** Who is ready for certificates that live 47 days. */
export const ready: Sentences<'ready'> = {
  word: '47 Tage',
  heading:
    '{count, plural, =0 {{total, plural, one {Das eine Zertifikat ist bereit für 47 Tage} other {Alle {total} sind bereit für 47-Tage-Zertifikate}}} one {{count} von {total} ist nicht bereit für 47-Tage-Zertifikate} other {{count} von {total} sind nicht bereit für 47-Tage-Zertifikate}}',
  'nothing-told': 'Wer für 47 Tage bereit ist, lässt sich nicht sagen',
  'not-all-told': 'Keines ist als nicht bereit bekannt, und nicht alles war zu lesen',
  ready: '{count, plural, one {{count} ist} other {{count} sind}} bereit.',
  uploaded: '<b>{count}</b> hochgeladen: Jemand muss jedes Mal das nächste hochladen.',
  'by-hand': '<b>{count}</b> ohne automatische Erneuerung: Die Richtlinie erneuert nicht.',
  'too-late':
    '<b>{count}</b> {count, plural, one {verpasst} other {verpassen}} die Synchronisierung: Die Richtlinie erneuert {hours, plural, one {# Stunde} other {# Stunden}} vor dem Ende, und App Service braucht bis zu 48 Stunden.',
  'too-early':
    '<b>{count}</b> {count, plural, one {erneuert} other {erneuern}} {days} Tage vor dem Ende, also bevor ein 47-Tage-Zertifikat beginnt.',
  blocked:
    '<b>{count}</b> {count, plural, one {erneuert} other {erneuern}} sich, und App Service bekäme es nicht: {cause}',
  untold: 'Nicht zu sagen für <b>{count}</b>, nicht gesehen: {unseen}.',
  now: 'Öffentliche Zertifikate gelten seit {day} höchstens <b>{days} Tage</b>.',
  next: 'Ab {day} ({relative}): höchstens <b>{days} Tage</b>.',
  'private-issuers': 'Eigene Aussteller sind daran nicht gebunden.',
  ballot: 'Beschluss SC-081v3 des CA/Browser Forum',
  speech: '{heading}.',
};
