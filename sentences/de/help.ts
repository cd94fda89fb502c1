import type { Sentences } from '../catalogue.ts';

/** What the bot is for, topic by topic. */
export const help: Sentences<'help'> = {
  more: 'Was sonst noch geht:',
  forecast: 'Vorschau',
  mend: 'Beheben',
  'mend-does': 'lässt App Service die neueste Version übernehmen oder schlägt vor, was fehlt',
  'what-if': 'Was wäre wenn',
  'readiness-does': 'sagt, wer für Zertifikate mit 47 Tagen nicht bereit ist',
  watch: 'Beobachten',
  'watch-does': 'meldet dieser Unterhaltung, was sich ändert, einmal',
  room: 'Dieser Raum',
  'room-does': 'legt fest, wann diese Unterhaltung etwas erfährt und wer gerufen wird, wenn niemand handelt',
};
