/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history = {
  title: 'History',
  'this-conversation': 'this conversation',
  from: 'from {since}',
  'from-to': 'from {since} to {before}',
  'being-read': 'Reading the audit',
  'reading-said': 'Reading the audit.',
  'reading-what': 'Reading what was asked, approved, changed and refused.',
  nothing: 'Nothing is recorded',
  entries:
    '{total, plural, =1 {One entry} other {{total} entries}}, {changes, plural, =0 {nothing changed in Azure} one {# change made in Azure} other {{changes} changes made in Azure}}',
  'last-approval': 'Last fix approved by <b>{people}</b>, {when}.',
  'last-break-glass': 'Last fix approved by <b>{people}</b>, as break-glass, {when}.',
  'last-approval-by-somebody': 'Last fix approved by <b>somebody</b>, {when}.',
  'last-break-glass-by-somebody': 'Last fix approved by <b>somebody</b>, as break-glass, {when}.',
  more: 'and {count, plural, one {# more entry} other {{count} more entries}}: export the audit for all of them',
  request: 'request <c>{request}</c>',
  'say-export': 'Say <b>{words}</b> for the newest lines as they are kept.',
  'export-all': 'All of them, from the terminal of whoever runs the bot, with its settings:',
  'not-here':
    'This is what went through Greenlight; what people changed in Azure directly stands in the activity log of Azure.',
} as const;
