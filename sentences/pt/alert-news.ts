import type { Sentences } from '../catalogue.ts';

/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews: Sentences<'alert-news'> = {
  title: 'Alerta {id}',
  worse: 'Usuários estão sendo atingidos',
  better: 'Usuários não são mais atingidos, mas não está corrigido',
  more: 'Mais certificados são atingidos',
  changed: 'A causa agora é outra',
  again: 'Quebrou de novo',
  'comes-and-goes': 'Vai e volta',
  resolved: 'Está tudo certo de novo',
  gone: 'Os certificados não são mais vistos',
  'snooze-over': 'O silêncio acabou e continua quebrado',
  acknowledged: 'Assumido',
  snoozed: 'Em silêncio por enquanto',
  handed: 'Passado adiante',
  'handed-over': '{person} cuida disso a partir de agora',
  escalated: 'Ninguém agiu',
  'escalated-heading': 'Aberto desde {at}, e ninguém assumiu',
  'escalated-owner': 'Foi passado para {person}.',
  'told-elsewhere': 'Foi avisado em outra conversa. Quem assumir diz, aqui ou lá.',
  'what-to-do': 'Quem assumir avise aqui ou no cartão.',
};
