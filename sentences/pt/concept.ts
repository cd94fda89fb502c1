import type { Sentences } from '../catalogue.ts';

/** The card that explains. */
export const concept: Sentences<'concept'> = {
  explained: 'Explicação',
  several: '{count} itens explicados',
  spoken: '{name}. {says} {todo}',
  speech: 'Explicação. {concepts}',
  'read-more': 'Ler mais',
  'read-more-on': 'Ler mais em {place}',
  asked: 'Pergunta',
  'not-known': 'Não está entre os termos explicados aqui',
  near: 'Parecidos: {names}.',
  'nothing-near': 'Aqui se explicam valores de status, códigos e textos de erro, regras, alterações e termos.',
  'how-to-ask': 'Diga um deles ou cole um texto de erro inteiro. Por exemplo:',
  'how-to-check': 'Para verificar um certificado, diga o nome: {example}',
  'not-known-speech': 'Não está entre os termos explicados aqui.',
};
