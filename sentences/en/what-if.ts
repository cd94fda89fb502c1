/** What a change of a vault would break. */
export const whatIf = {
  word: 'What if',
  /** The change, under the name of the vault. */
  private: 'if its public network access is turned off',
  untrusted: 'if it shuts out trusted Microsoft services too',
  roles: 'if it switches to Azure roles (RBAC)',
  'access-policies': 'if it switches to access policies',
  ungranted: 'if it loses what lets App Service in',
  deleted: 'if it is deleted',
  breaks: '{count, plural, one {{count} of {total} would break} other {{count} of {total} would break}}',
  nothing: 'None of {total} would break',
  'nothing-told': 'What would break cannot be told',
  already: 'It is so already: nothing would change',
  'no-certificates': 'No certificate follows this vault',
  cause: '<b>{cause}</b> {count, plural, one {{count} certificate} other {{count} certificates}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} certificate} other {{count} certificates}}, the first hits users {relative} ({at}).',
  untold: 'Cannot be told for <b>{count}</b>, not seen: {unseen}.',
  broken: '{count, plural, one {{count} is} other {{count} are}} broken today, and would stay so.',
  mended: '{count, plural, one {{count} is} other {{count} are}} broken today, and would work.',
  holds: '{count, plural, one {{count} would go on} other {{count} would go on}} as before.',
  trusted:
    'App Service comes in as a trusted Microsoft service. Without that exception (bypass) <b>{count}</b> of {total} would break.',
  later: 'Nobody would notice on that day: App Service keeps what it holds, and fails at the next sync.',
  'no-exception-stated': 'whether the vault lets in trusted services, which its network rules do not say',
  'which-vault': 'Which vault?',
  'name-one': 'Name the vault, like: "{example}".',
  speech: '{heading}.',
} as const;
