import type { Sentences } from '../catalogue.ts';

/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work: Sentences<'work'> = {
  'found-taken-back': 'encontrado já desfeito',
  'found-made': 'encontrado já feito após a interrupção da execução',
  'not-taken-back-in-time': 'O Azure não desfez uma alteração a tempo.',
  'made-or-not': 'Não foi possível consultar o Azure para saber se uma alteração iniciada foi feita.',
  'given-up': 'Interrompeu a execução {count} vezes e foi abandonado.',
};
