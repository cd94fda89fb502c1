import type { Sentences } from '../catalogue.ts';

/** Short answers: the bot at work, its help, its troubles, and what it did not do. */
export const notice: Sentences<'notice'> = {
  looking: 'Prüfung läuft',
  'looking-heading': 'Das Zertifikat wird geprüft',
  'looking-at': 'Zertifikat, Tresor und Hostnamen werden gelesen. Das dauert einige Sekunden.',
  'every-certificate': 'alle Zertifikate',
  'your-decision': 'Ihre Entscheidung',
  beside: 'was neben {certificate} liegt',
  'the-other-one': 'das andere',
  'your-question': 'Ihre Frage',
  greenlight: 'Greenlight',
  'what-to-ask': 'Was Sie fragen können',
  'what-it-does':
    'Zertifikate, die App Service aus Azure Key Vault übernimmt: welches Glied defekt ist und was es behebt.',
  'example-why': 'nennt das erste defekte Glied und schlägt eine Korrektur vor',
  'example-list': 'listet Zertifikate nach Farbe und Ursache',
  'example-history': 'zeigt, wer gefragt und genehmigt hat und was geändert wurde',
  'who-approves':
    'Eine Korrektur wird erst ausgeführt, wenn jemand sie genehmigt, den Azure dieselbe Änderung vornehmen ließe.',
  trouble: 'Störung',
  'trouble-heading': 'Die Antwort ließ sich nicht ermitteln',
  'trouble-told':
    'Der Fehler liegt im Bot und ist protokolliert. Fragen Sie noch einmal; bleibt es dabei, geben Sie diese Referenz an den Betreiber weiter.',
  reference: '<s>Referenz: </s><c>{reference}</c>',
  unknown: 'Unbekannt',
  unreachable: 'Azure war nicht erreichbar',
  'unreachable-told': 'Nichts wurde beurteilt und nichts geändert. Fragen Sie in einigen Minuten noch einmal.',
  busy: 'Ausgelastet',
  'in-line-heading': 'Sie sind in der Warteschlange',
  'in-line':
    '{count, plural, one {Eine andere Frage ist} other {# andere Fragen sind}} vor Ihrer an der Reihe. Diese Karte wird zur Antwort.',
  'full-heading': 'Im Moment wird zu viel gefragt',
  'stopping-heading': 'Greenlight wird neu gestartet',
  'not-taken': 'Nichts wurde angesehen, nichts geändert. Fragen Sie in einer Minute noch einmal.',
  'not-done': 'Nicht ausgeführt',
  'nothing-changed': 'Nichts wurde geändert',
  'break-glass': 'Notfall',
  'break-glass-heading': 'Eine Korrektur wurde von der anfragenden Person selbst genehmigt',
  'break-glass-by': '<b>{person}</b> hat die Korrektur für <b>{certificate}</b> angefragt und allein genehmigt.',
  'break-glass-reason': 'Die Begründung: ',
  'break-glass-marked': 'Das ist im Audit vermerkt. Die Karte des Falls zeigt den Verlauf.',
  'approved-alone': 'Allein genehmigt',
  'see-case': 'Die Karte des Falls zeigt den Verlauf.',
  'at-work': 'Daran wird gearbeitet. Die Karte zeigt jeden Schritt, sobald er getan ist.',
  'heard-before': 'Das wurde schon gedrückt; die Antwort kommt nur einmal.',
  'code-below': '{language}: siehe unten.',
  gone: 'Dieses Zertifikat gibt es nicht mehr, oder der Bot darf es nicht lesen.',
  'answers-below': 'Greenlight antwortet unten.',
  'cannot-speak':
    'Greenlight kann hier nicht schreiben. Fügen Sie es dieser Unterhaltung hinzu, oder fragen Sie im eigenen Chat.',
  speech: '{word}. {heading}.',
};
