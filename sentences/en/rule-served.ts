/** What the rules find about what browsers get. */
export const ruleServed = {
  differs:
    '{count, plural, one {{hosts} serves another certificate than it is bound to: {whose}.} other {{hosts} serve another certificate than they are bound to: {whose}.}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one}, and {other}',
  issued: 'one from {issuer} that {ended, select, yes {expired on} other {is valid until}} {day}',
  'self-issued': 'one without an issuer but itself that {ended, select, yes {expired on} other {is valid until}} {day}',
  answered: '{host} answered with {thumbprint}, issued by {issuer}, valid until {day}',
  /** Names what was not seen. */
  unseen: 'what is served at {hosts}',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': 'its name is not resolved ({code})',
  'not-resolved-unsaid': 'its name is not resolved (no reason given)',
  'not-resolved-in-time': 'its name was not resolved in time',
  'no-tls': 'no TLS there ({code})',
  'no-tls-unsaid': 'no TLS there (no reason given)',
  'no-answer': 'no answer in time',
  'no-certificate': 'it shows no certificate',
  'not-a-certificate': 'not a certificate',
  'no-tls-at-all': 'no TLS there',
} as const;
