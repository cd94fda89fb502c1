/** What the rules find about renewals in the vault. */
export const ruleRenewal = {
  unsafe: 'The newest version of {name} in {vault} is unsafe to take: it {dangers}.',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': 'no longer covers {hosts}',
  'has-expired': 'expired on {day}',
  'not-for-servers': 'is not made for web servers',
  'self-issued': 'names itself as its issuer',
  'other-issuer': 'was issued by {after}, no longer by {before}',
  /** What proves it. */
  newest:
    'Version {version} ({thumbprint}) names {count, plural, =0 {no host} other {{hosts}}}, issued by {issuer}, valid until {day}',
  held: 'App Service holds {thumbprint}, which names {count, plural, =0 {no host} other {{hosts}}}, issued by {issuer}',
  'held-untold':
    'App Service holds {thumbprint}, which names {count, plural, =0 {no host} other {{hosts}}}, issued by somebody it does not tell',
  'awaits-merge': 'The renewal of {name} in {vault} waits for somebody to merge the signed certificate.',
  'in-progress': 'Its status is inProgress',
  'in-progress-details': 'Its status is inProgress: "{details}"',
  issuer: 'Its issuer is {issuer}',
  'issuer-not-told': 'Its issuer is not told',
  failed: 'The renewal of {name} in {vault} failed, and nobody says why.',
  'failed-issuer':
    '{ended, select, yes {The renewal of {name} in {vault} failed; the issuer says: "{words}"} other {The renewal of {name} in {vault} failed; the issuer says: "{words}".}}',
  'failed-vault':
    '{ended, select, yes {The renewal of {name} in {vault} failed; the vault says: "{words}"} other {The renewal of {name} in {vault} failed; the vault says: "{words}".}}',
  status: 'Its status is failed, its error {code}',
  'status-no-code': 'Its status is failed, its error without a code',
  'issuer-unknown': '{vault} cannot renew {name} by itself: its issuer is unknown to the vault.',
  'not-automatic': '{vault} does not renew {name} by itself: its policy mails the contacts at most.',
  'held-until': 'What App Service holds is valid until {day}.',
  policy:
    'Its issuer is {issuer}, {automatic, select, yes {an action of its policy is AutoRenew} other {no action of its policy is AutoRenew}}',
} as const;
