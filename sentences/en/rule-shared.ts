/** What several rules say. */
export const ruleShared = {
  'valid-until': '{name} is valid until {day}',
  'valid-until-no-day': '{name} is valid until no day yet',
  names: '{name} names {hosts}',
  'names-until': '{name} names {hosts} and is valid until {day}',
  holds: 'App Service holds {thumbprint}',
  'holds-nothing': 'App Service holds nothing yet',
  'newest-in-vault': 'The newest version in the vault is {thumbprint}',
  'newest-absent': 'The newest version in the vault is absent',
  bound: '{host} of {site} is bound to {thumbprint}',
  'not-bound': '{host} of {site} has no TLS binding',
  'last-deed-unread': 'Who changed the vault last could not be read',
  'no-deed': 'The activity log knows of no change of the vault within its 90 days',
  'last-deed': '{caller} changed the vault last, on {day} at {hour}',
  'last-deed-operation': '{caller} changed the vault last, on {day} at {hour} ({operation})',
} as const;
