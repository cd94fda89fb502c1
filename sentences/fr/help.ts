import type { Sentences } from '../catalogue.ts';

/** What the bot is for, topic by topic. */
export const help: Sentences<'help'> = {
  more: 'Ce qu’il fait aussi :',
  forecast: 'Prévision',
  mend: 'Corriger',
  'mend-does': 'fait prendre à App Service la dernière version, ou propose ce qui manque',
  'what-if': 'Et si',
  'readiness-does': 'dit qui n’est pas prêt pour des certificats de 47 jours',
  watch: 'Surveiller',
  'watch-does': 'avertit cette conversation de ce qui change, une fois',
  room: 'Ce salon',
  'room-does': 'règle quand cette conversation est avertie, et qui est appelé si personne n’agit',
};
