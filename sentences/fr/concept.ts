import type { Sentences } from '../catalogue.ts';

/** The card that explains. */
export const concept: Sentences<'concept'> = {
  explained: 'Explication',
  several: '{count} explications',
  spoken: '{name}. {says} {todo}',
  speech: 'Explication. {concepts}',
  'read-more': 'En savoir plus',
  'read-more-on': 'En savoir plus : {place}',
  asked: 'Demandé',
  'not-known': 'Ne fait pas partie des termes expliqués ici',
  near: 'Proches : {names}.',
  'nothing-near': 'Sont expliqués : états, codes et textes d’erreur, règles, modifications et termes.',
  'how-to-ask': 'Nommez-en un, ou collez un texte d’erreur en entier. Par exemple :',
  'how-to-check': 'Pour faire vérifier un certificat, nommez-le : {example}',
  'not-known-speech': 'Ne fait pas partie des termes expliqués ici.',
};
