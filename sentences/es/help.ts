import type { Sentences } from '../catalogue.ts';

/** What the bot is for, topic by topic. */
export const help: Sentences<'help'> = {
  more: 'Qué más hace:',
  forecast: 'Previsión',
  mend: 'Corregir',
  'mend-does': 'hace que App Service tome la última versión, o propone lo que falta',
  'what-if': 'Y si',
  'readiness-does': 'dice quién no está listo para certificados de 47 días',
  watch: 'Vigilar',
  'watch-does': 'avisa a esta conversación de lo que cambia, una vez',
  room: 'Esta sala',
  'room-does': 'fija cuándo se avisa a esta conversación y a quién se llama si nadie actúa',
};
