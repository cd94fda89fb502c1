/** What would let the bot see what it could not. */
export const mends = {
  'ask-again': 'Ask again.',
  'no-proper-answer': 'Ask again: Azure did not answer properly.',
  gone: 'Azure no longer knows it: ask again.',
  locked: 'A ReadOnly lock keeps this from being listed: lift it, or set GREENLIGHT_APP_SETTINGS=off.',
  'graph-permission': 'Give the bot the Microsoft Graph application permission {permission}.',
  'other-tenant': 'Nobody of this tenant can be let in to a vault of another one.',
} as const;
