import type { Sentences } from '../catalogue.ts';

/** What the bot is for, topic by topic. */
export const help: Sentences<'help'> = {
  more: 'O que mais ele faz:',
  forecast: 'Previsão',
  mend: 'Corrigir',
  'mend-does': 'faz o App Service receber a versão mais recente, ou propõe o que falta',
  'what-if': 'E se',
  'readiness-does': 'diz quem não está pronto para certificados de 47 dias',
  watch: 'Monitorar',
  'watch-does': 'avisa esta conversa do que muda, uma vez',
  room: 'Esta sala',
  'room-does': 'define quando esta conversa é avisada e quem é chamado se ninguém agir',
};
