import type { Sentences } from '../catalogue.ts';

/** The search of the compose box, and the card that it inserts. */
export const search: Sentences<'search'> = {
  unreachable: 'Azure war nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal.',
  slow: 'Azure lässt sich Zeit. Versuchen Sie es in einigen Sekunden noch einmal.',
  fault: 'Das ließ sich nicht ermitteln. Der Fehler liegt im Bot und ist protokolliert; Referenz: {reference}',
  'no-such-search': 'Eine solche Suche hat Greenlight nicht.',
  'nothing-fits': 'Kein Zertifikat passt dazu.',
  'nothing-there': 'Es gibt keine Zertifikate.',
  'ask-here': 'Hier fragen',
  'look-again': 'Neu prüfen',
  'nothing-broken': 'Nichts ist defekt',
  'not-judged': 'Nicht vollständig beurteilt',
  'hit-since': 'Nutzer sind seit {at} betroffen.',
  'hit-soon': 'Nutzer sind {relative} betroffen ({at}).',
  'runs-out': 'Das Zertifikat in App Service läuft {relative} ab ({at}).',
  'ran-out': 'Das Zertifikat in App Service ist {relative} abgelaufen ({at}).',
  'holds-none': 'App Service hat kein Zertifikat.',
  'reads-anew': '„{button}“ liest jedes Glied neu.',
  'reads-anew-and-mends': '„{button}“ liest jedes Glied neu und bietet die Korrektur an.',
  'short-hit-since': 'Nutzer sind seit {at} betroffen',
  'short-hit-soon': 'Nutzer sind {relative} betroffen',
  'short-runs-out': 'läuft {relative} ab',
  'short-ran-out': '{relative} abgelaufen',
  'short-holds-none': 'App Service hat kein Zertifikat',
};
