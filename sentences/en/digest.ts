/** What a room is told every morning. */
export const digest = {
  title: 'This morning',
  quiet: 'Nothing needs anybody',
  open: '{count, plural, one {# alert is open} other {# alerts are open}}',
  nobody: 'nobody has it',
  owner: '{person} has it',
  'quiet-until': 'quiet until {at}',
  next: 'What hits users next',
  item: '{certificate}: {relative} ({at})',
  more: '{count, plural, one {# more} other {# more}}',
} as const;
