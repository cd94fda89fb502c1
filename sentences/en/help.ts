/** What the bot is for, topic by topic. */
export const help = {
  more: 'More of what it does:',
  forecast: 'Forecast',
  mend: 'Mend',
  'mend-does': 'makes App Service take the newest version, or proposes what is missing',
  'what-if': 'What if',
  'readiness-does': 'tells who is not ready for certificates that live 47 days',
  watch: 'Watch',
  'watch-does': 'tells this conversation of what changes, once',
  room: 'This room',
  'room-does': 'sets when this conversation is told, and who is called where nobody acts',
} as const;
