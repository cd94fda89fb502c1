import type { Sentences } from '../catalogue.ts';

/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn: Sentences<'sign-in'> = {
  gone: 'Die Anmeldung von {person} endete, bevor dies getan war, und als jemand anderes wird es nicht getan: bitte neu prüfen und neu entscheiden.',
  anew: 'Was noch nicht getan ist, wird getan, sobald jemand neu darüber entscheidet.',
  another: 'Angemeldet hat sich jemand anderes als wer gedrückt hat.',
  consent:
    'Niemand hat zugestimmt, dass Greenlight im Namen von Personen Änderungen vornimmt ({code}); das tut ein Administrator einmal für alle: {command}',
  challenge:
    'Eine Richtlinie für bedingten Zugriff verlangt mehr, als diese Anmeldung hatte ({code}). Beim nächsten Druck melden Sie sich über eine Schaltfläche an; reicht das nicht, muss die Richtlinie auch die Anmeldung bei Greenlight umfassen.',
  challenged: 'Azure verlangt, dass sich die genehmigende Person neu anmeldet.',
  over: 'Diese Anmeldung ist zu alt.',
  misconfigured:
    'Entra nimmt die Anwendung nicht an, bei der man sich anmeldet ({code}); das muss beheben, wer Greenlight betreibt.',
  unreachable: 'Die Anmeldung ließ sich nicht prüfen, weil ihr Dienst nicht geantwortet hat.',
  unavailable: 'Hier kann sich niemand anmelden.',
  ask: 'Bitte anmelden, damit Azure diese Änderung in Ihrem Namen vornimmt',
  button: 'Anmelden',
  first: 'Zuerst anmelden',
  'goes-on': 'Die Schaltfläche steht darunter. Nach der Anmeldung geht es von selbst weiter.',
  'say-again': 'Sie sind angemeldet. Bitte noch einmal sagen oder die Schaltfläche erneut drücken.',
};
