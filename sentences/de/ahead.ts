import type { Sentences } from '../catalogue.ts';

/** What the next renewals will do, while everything still looks green. */
export const ahead: Sentences<'ahead'> = {
  word: 'Nächste Erneuerung',
  heading:
    '{count, plural, =0 {Keine Erneuerung wird voraussichtlich scheitern} one {{count} von {total} scheitert bei der nächsten Erneuerung} other {{count} von {total} scheitern bei der nächsten Erneuerung}}',
  'nothing-told': 'Was bei der nächsten Erneuerung geschieht, lässt sich nicht sagen',
  'green-today': '<b>{count}</b> davon {count, plural, one {ist} other {sind}} heute grün.',
  fails:
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat scheitert} other {{count} Zertifikate scheitern}} {relative}, am <b>{day}</b>.',
  waits:
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat scheitert} other {{count} Zertifikate scheitern}} schon: Der Tresor hat erneuert, und was App Service hält, endet <b>{relative}</b>, am {day}.',
  'fails-now':
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat scheitert} other {{count} Zertifikate scheitern}}, sobald es erneuert wird: Die Erneuerung ist jetzt fällig.',
  'fails-some-day':
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat scheitert} other {{count} Zertifikate scheitern}}, wenn der Tresor erneuert; an welchem Tag, war nicht zu lesen.',
  untold: 'Nicht zu sagen für <b>{count}</b>, nicht gesehen: {unseen}.',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'In {count, plural, one {einem Tresor} other {# Tresoren}}: {vaults}',
  passes:
    '{count, plural, one {{count} Erneuerung gelingt} other {{count} Erneuerungen gelingen}}, die nächste am {day} ({relative}).',
  managed:
    '{count, plural, one {{count} kostenloses verwaltetes Zertifikat} other {{count} kostenlose verwaltete Zertifikate}} erneuert App Service selbst.',
  'not-looked':
    'Beurteilt nach der Erneuerungsrichtlinie jedes Tresors und den Einstellungen von heute. Nicht angesehen: App-Einstellungen mit Fingerabdruck, Netzwerkperimeter, was Browser erhalten. "check NAME" sieht eines genau an.',
  speech: '{heading}.',
  put: 'wer die nächste Version in den Tresor legt, und wann',
  'policy-not-read': 'die Erneuerungsrichtlinie, die für so viele auf einmal nicht gelesen wird',
  'no-end': 'der letzte Tag des Zertifikats',
  late: 'warum die am {day} fällige Erneuerung keine Version gebracht hat',
  'ask-narrower': 'Nach einem Tresor, einer App, einem Besitzer oder Abonnement fragen: "forecast NAME".',
  'fewer-names':
    'Die Richtlinie verlangt weniger Namen, als App Service hält ({hosts} würde fehlen): prüfen, ob der Aussteller sie ergänzt.',
  'example-forecast': 'sagt, was Erneuerungen brechen werden, solange noch alles grün ist',
  'example-what-if': 'sagt, was eine Änderung am Tresor bräche, bevor sie gemacht wird',
};
