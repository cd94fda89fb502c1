import type { Sentences } from '../catalogue.ts';

/** What is answered to a decision by word. */
export const byWord: Sentences<'by-word'> = {
  title: 'Por texto',
  undecided: 'Nada foi decidido ainda',
  which: 'Nada foi decidido ainda; qual deles?',
  'in-the-way': '<b>Impedimento: </b>{obstacle}',
  say: '<s>Digite: </s><b>{words}</b>',
  approved: 'Aprovado',
  'one-of-several': 'Sua aprovação conta; outra pessoa também precisa aprovar',
  declined: 'Recusado; nada foi alterado',
  syncing: 'Sincronização em andamento',
  undoing: 'Desfazendo',
  looking: 'Verificando de novo',
  'see-case': 'O cartão do caso mostra a situação.',
  speech: '{heading}.',
};
