/** How Teams tells that a message mentions the bot. */
export const MENTION = {
  type: 'mention',
  mentioned: { id: '28:greenlight', name: 'Greenlight' },
  text: '<at>Greenlight</at>',
} as const;
