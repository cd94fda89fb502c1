/** What the bot was good for, in numbers, each with how it is counted. */
export const value = {
  title: 'What it was good for',
  heading:
    '{avoided, plural, =0 {No incident avoided} one {# incident avoided} other {# incidents avoided}}, {green, plural, =0 {nothing brought to green} one {# fix brought to green} other {# fixes brought to green}}',
  opened: '{count, plural, =0 {No case was opened} one {# case was opened} other {# cases were opened}}',
  'to-diagnosis': 'From the question to the diagnosis: half within {median}, nine in ten within {most}',
  green: '{count, plural, =0 {No fix ended green} one {# fix ended green} other {# fixes ended green}}',
  'to-green':
    'From the question to green, with the time that people took: half within {median}, nine in ten within {most}',
  avoided:
    '{count, plural, =0 {No incident was avoided} one {# incident was avoided} other {# incidents were avoided}}',
  late: '{count, plural, one {# fix} other {# fixes}} came when users were hit already',
  undated: '{count, plural, one {# fix} other {# fixes}} of what threatened nobody on a known day: not counted',
  week: 'Week from <b>{from}</b>: {opened} opened, {green} green, {avoided} avoided',
  month: 'Month from <b>{from}</b>: {opened} opened, {green} green, {avoided} avoided',
  counted:
    'Counted from the audit alone. An incident was avoided where no user was hit yet, the day was known on which users would have been, the certificate was green before that day, and the fix was not taken back. A fix of several certificates counts once.',
  whole: 'For every conversation, as Markdown, CSV or JSON, from the terminal of whoever runs the bot:',
} as const;
