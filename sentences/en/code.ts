/** The fix of a case as code. */
export const code = {
  title: 'As code',
  'the-fix': 'The fix as code',
  'no-template': 'Nothing to write into a template',
  cut: 'The card cannot hold {count, plural, one {# more line} other {{count} more lines}}: this is not the whole fix. The terminal prints all of it.',
  nothing: 'There is no fix to write down',
  'by-hand':
    '<b>{certificate}</b> – What is broken there has to be mended by hand; ask why it is not green for the evidence.',
  unbroken: '<b>{certificate}</b> – No link of its chain was found broken.',
  unseen:
    '<b>{certificate}</b> – Nothing was found broken, but not all of it could be seen; ask about it for what is missing.',
  'name-one': 'Name the certificate whose fix you want as code',
  'name-one-said': 'Name the certificate whose fix you want as code.',
  say: 'Say: <b>{words}</b>',
  'also-as': 'Also as {languages}.',
  warning: 'Warning: {warning}',
} as const;
