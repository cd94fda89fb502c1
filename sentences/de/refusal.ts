import type { Sentences } from '../catalogue.ts';

/** Why a decision does not stand, and what to do instead. */
export const refusal: Sentences<'refusal'> = {
  'nothing-by-word': 'Mit diesem Wort lässt sich in diesem Thread nichts entscheiden.',
  'nothing-of-yours': 'Nichts, wonach Sie in diesem Thread gefragt haben, hat eine Korrektur zu genehmigen.',
  unreadable: 'Die Karte ist nicht lesbar.',
  'unknown-case': 'Diese Karte ist nicht mehr bekannt.',
  'wrong-conversation': 'Diese Karte gehört zu einer anderen Unterhaltung.',
  'already-decided': 'Das ist bereits entschieden.',
  stale: 'Diese Karte zeigt einen älteren Plan.',
  expired: 'Dieser Vorschlag ist abgelaufen.',
  blocked: 'Dieser Korrektur steht etwas im Weg.',
  'four-eyes': 'Wer gefragt hat, darf eine Änderung an Zugriff oder Netzwerk nicht selbst genehmigen.',
  'not-an-approver': 'Sie dürfen das nicht entscheiden.',
  'sign-in': 'Dies wird in Ihrem Namen getan, und Ihre Anmeldung ließ das nicht zu.',
  'ask-again': 'Fragen Sie noch einmal nach dem Zertifikat.',
  'decide-there': 'Entscheiden Sie dort, wo gefragt wurde, oder fragen Sie hier neu.',
  'see-card': 'Die Karte zeigt den Stand.',
  'newest-card': 'Entscheiden Sie auf der neuesten Karte, oder prüfen Sie erneut.',
  'check-again': 'Prüfen Sie erneut, um den aktuellen Stand zu sehen.',
  'clear-it': 'Räumen Sie es in Azure aus dem Weg, dann prüfen Sie erneut.',
  'somebody-else': 'Jemand anderes muss genehmigen, oder Sie allein mit einer Begründung, wo die Karte das anbietet.',
  'who-may': 'Entscheiden muss jemand, der diese Änderung vornehmen darf.',
  'sign-in-anew': 'Danach bitte erneut drücken.',
  'who-is-it': 'Das Verzeichnis sagt nicht, wer Sie sind.',
  'sync-would-fail': 'Eine Synchronisierung allein würde fehlschlagen.',
  'nothing-to-undo': 'Nichts davon lässt sich zurücknehmen.',
  'not-listed': 'Sie stehen nicht auf der Liste derer, die hier entscheiden dürfen.',
  'not-listed-groups-unread':
    'Sie stehen nicht auf der Liste derer, die hier entscheiden dürfen, und ob Sie einer ihrer Gruppen angehören, war nicht zu lesen.',
  'alone-switched-off': 'Das alleinige Genehmigen mit Begründung ist hier abgeschaltet.',
  'several-people': 'Eine Begründung ersetzt nicht die mehreren Personen, die es braucht.',
  'reason-length': 'Eine Begründung hat mindestens {least} und höchstens {most} Buchstaben.',
  'approved-before':
    'Sie haben bereits genehmigt; es {count, plural, one {fehlt noch # andere Person} other {fehlen noch # andere Personen}}.',
  'own-question': 'Sie haben nach dieser Korrektur gefragt; genehmigen muss sie deshalb jemand anderes.',
  'own-question-alone':
    'Sie haben nach dieser Korrektur gefragt; genehmigen muss sie deshalb jemand anderes, oder Sie allein mit einer Begründung.',
  'more-people':
    'Sie haben diese Korrektur genehmigt; es {count, plural, one {fehlt noch # andere Person} other {fehlen noch # andere Personen}}.',
  'look-too-old': 'Die Prüfung hinter dieser Korrektur ist zu alt, um danach etwas zu genehmigen; prüfen Sie erneut.',
  'roles-lacking':
    'Nach dem Stand der Rollen bei der letzten Prüfung ließe Azure Sie diese Änderung nicht vornehmen; genehmigen muss sie deshalb jemand anderes.',
  'nobody-known': 'Das Verzeichnis sagt nicht, wer Sie sind; genehmigen muss deshalb jemand anderes.',
};
