import type { Sentences } from '../catalogue.ts';

/** The card that explains. */
export const concept: Sentences<'concept'> = {
  explained: 'Explicación',
  several: '{count} cosas explicadas',
  spoken: '{name}. {says} {todo}',
  speech: 'Explicación. {concepts}',
  'read-more': 'Más información',
  'read-more-on': 'Más información sobre {place}',
  asked: 'Consulta',
  'not-known': 'No está entre los términos explicados aquí',
  near: 'Parecidos: {names}.',
  'nothing-near': 'Se explican valores de estado, códigos y textos de error, reglas, cambios y términos.',
  'how-to-ask': 'Nombre uno de ellos o pegue entero un texto de error. Por ejemplo:',
  'how-to-check': 'Para comprobar un certificado, nómbrelo: {example}',
  'not-known-speech': 'No está entre los términos explicados aquí.',
};
