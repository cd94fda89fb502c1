/** What the rules find about host names and bindings. */
export const ruleBinding = {
  'on-earlier':
    '{count, plural, one {{hosts} is still bound to an {expired, select, yes {expired} other {earlier}} version of the certificate.} other {{hosts} are still bound to an {expired, select, yes {expired} other {earlier}} version of the certificate.}}',
  'on-uploaded':
    '{count, plural, one {{hosts} is still bound to {uploaded}, though this certificate covers it and is good for longer.} other {{hosts} are still bound to {uploaded}, though this certificate covers them and is good for longer.}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: 'the uploaded {name}, which {ended, select, yes {expired} other {expires}} on {day}',
  'uploaded-until': '{name} was uploaded and is valid until {day}',
  refused:
    '{count, plural, one {{hosts} is bound to this certificate, which does not cover it.} other {{hosts} are bound to this certificate, which does not cover them.}}',
  neither:
    '{count, plural, one {{hosts} has no TLS binding, and this certificate does not cover it.} other {{hosts} have no TLS binding, and this certificate does not cover them.}}',
  unbound:
    '{count, plural, one {{hosts} has no TLS binding, though this certificate covers it.} other {{hosts} have no TLS binding, though this certificate covers them.}}',
  pin: '{setting} of {site} names {thumbprint}',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old':
    '{count, plural, one {{pins}: the thumbprint of an earlier version.} other {{pins}: thumbprints of earlier versions.}}',
  'pinned-wrong': '{pins}.',
  mistyped: '{setting} of {site} names {thumbprint}, one character off {meant} and held by nobody',
} as const;
