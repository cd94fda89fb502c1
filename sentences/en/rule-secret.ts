/** What the rules find about what the vault holds. */
export const ruleSecret = {
  'key-in-hsm':
    'The private key of {name} in {vault} is kept in an HSM, so App Service gets the certificate without it.',
  'key-not-exportable':
    'The private key of {name} in {vault} is not exportable, so App Service gets the certificate without it.',
  'key-in-policy': 'kty is {type}, exportable is {exportable} in the policy',
  'elliptic-curve':
    'The newest version of {name} in {vault} has an elliptic-curve key, which App Service does not support from a vault.',
  'short-key':
    'The newest version of {name} in {vault} has an RSA key of {bits} bits, and App Service asks for {least} at least.',
  'public-key': 'The public key of version {version} is {type}',
  'public-key-bits': 'The public key of version {version} is {type}, {bits} bits',
  /** Names what was not seen. */
  'kind-of-key': 'the kind of key of {name} in {vault}',
  disabled: 'The newest version of {name} in {vault} is disabled: App Service asks for the newest alone.',
  'disabled-alone':
    'The newest version of {name} in {vault} is disabled, even though an older version is enabled: App Service asks for the newest alone.',
  enabled: 'enabled is {enabled} on version {version}',
  expired:
    'The newest version of {name} in {vault} expired on {day}, so App Service could only take an expired certificate.',
  exp: 'exp is {day} on version {version}',
  'not-found': '{vault} holds neither a certificate nor a secret named {name}.',
  'vault-knows-none': '{vault} knows no {name}',
  'none-deleted': 'No deleted {name} can be recovered',
  pem: 'The {kind, select, certificate {certificate} other {secret}} {name} in {vault} is kept as PEM, and App Service takes PKCS#12 alone.',
  'not-pkcs12':
    'The {kind, select, certificate {certificate} other {secret}} {name} in {vault} does not have the content type of PKCS#12, and App Service takes PKCS#12 alone.',
  type: 'contentType is {type} on version {version}',
  'no-type': 'contentType is not set on version {version}',
  'type-in-policy': 'contentType is {type} in the policy',
  'soft-deleted':
    '{known, select, both {The {kind, select, certificate {certificate} other {secret}} {name} in {vault} was deleted on {day} and can be recovered until {until}.} deletion {The {kind, select, certificate {certificate} other {secret}} {name} in {vault} was deleted on {day} and can be recovered.} purge {The {kind, select, certificate {certificate} other {secret}} {name} in {vault} was deleted and can be recovered until {until}.} other {The {kind, select, certificate {certificate} other {secret}} {name} in {vault} was deleted and can be recovered.}}',
  deletion:
    '{known, select, both {The {kind, select, certificate {certificate} other {secret}} {name} was deleted {time}, its scheduledPurgeDate is {until}} deletion {The {kind, select, certificate {certificate} other {secret}} {name} was deleted {time}, its scheduledPurgeDate is not said} purge {The {kind, select, certificate {certificate} other {secret}} {name} was deleted at a time not said, its scheduledPurgeDate is {until}} other {The {kind, select, certificate {certificate} other {secret}} {name} was deleted at a time not said, its scheduledPurgeDate is not said}}',
} as const;
