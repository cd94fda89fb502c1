/** Asking back where a name fits several certificates, or none. */
export const choice = {
  asked: 'Asked',
  nothing: 'nothing',
  heading: '{count} certificates fit; which one?',
  speech: 'Unclear. {heading}',
  more: 'and {count, plural, one {{count} more certificate} other {{count} more certificates}}. A host name or the whole name of the certificate tells them apart.',
  'by-place': 'Or say its number.',
  check: 'Check {certificate}',
  'check-number': 'Check number {place}',
  'no-host-names': 'no host names',
  'not-found': 'No certificate found by that name',
  'not-found-speech': 'No certificate found by that name.',
  near: 'Near it:',
  'how-to-ask': 'Ask by certificate, host name, app, vault or thumbprint; "{example}" lists them.',
} as const;
