import type { Sentences } from '../catalogue.ts';

/** The card that explains. */
export const concept: Sentences<'concept'> = {
  explained: 'Erklärt',
  several: '{count} Dinge erklärt',
  spoken: '{name}. {says} {todo}',
  speech: 'Erklärt. {concepts}',
  'read-more': 'Mehr lesen',
  'read-more-on': 'Mehr lesen zu {place}',
  asked: 'Gefragt',
  'not-known': 'Keiner der hier erklärten Begriffe',
  near: 'Ähnlich: {names}.',
  'nothing-near': 'Erklärt werden Statuswerte, Fehlercodes und -texte, Regeln, Änderungen und Begriffe.',
  'how-to-ask': 'Nennen Sie einen davon, oder fügen Sie einen ganzen Fehlertext ein. Zum Beispiel:',
  'how-to-check': 'Um ein Zertifikat prüfen zu lassen, nennen Sie es: {example}',
  'not-known-speech': 'Keiner der hier erklärten Begriffe.',
};
