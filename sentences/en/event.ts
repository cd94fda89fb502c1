/** What Azure told of by itself, and what follows from it. */
export const event = {
  'new-version': 'New version in the vault',
  'near-expiry': 'About to expire in the vault',
  expired: 'Expired in the vault',
  'access-changed': 'Access policies changed',
  'vault-changed': 'Vault changed',
  'roles-changed': 'Role assignments changed',
  vaults: '{count, plural, one {# vault} other {# vaults}}',
  since: '{time} ago ({at})',
  'follow-it': '{count, plural, one {One certificate follows it} other {# certificates follow it}}',
  'all-ready':
    '{count, plural, one {The only certificate that follows it can take it: sync now?} other {All # certificates that follow it can take it: sync now?}}',
  'some-ready': '{ready} of {count} certificates that follow it can take it',
  'will-break':
    'This change will break {count, plural, one {# certificate at its} other {# certificates at their}} next sync',
  'can-sync-again': 'After this change {count, plural, one {# certificate} other {# certificates}} can sync again',
  breaking: 'the next sync will fail',
  broken: 'syncs fail, as they did before',
  unsafe: 'the new version would do harm',
  unseen: 'could not be judged: not all of the way could be read',
  ready: 'can take the new version',
  mended: 'can sync again',
  sound: 'nothing is in its way',
  say: 'Say <b>{words}</b>',
  more: 'and {count, plural, one {# more certificate} other {# more certificates}}',
  together: 'One approval below takes all {count}, the first alone before the others.',
  'vaults-left':
    '{count, plural, one {# more vault lies} other {# more vaults lie}} below this scope and {count, plural, one {was} other {were}} not looked at.',
} as const;
