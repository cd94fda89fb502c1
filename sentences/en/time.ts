/** How the time from or to a moment is said. */
export const time = {
  'in-days': 'in {count, plural, one {# day} other {# days}}',
  'in-hours': 'in {count, plural, one {# hour} other {# hours}}',
  'in-minutes': 'in {count, plural, one {# minute} other {# minutes}}',
  'in-a-moment': 'in less than a minute',
  'ago-days': '{count, plural, one {# day} other {# days}} ago',
  'ago-hours': '{count, plural, one {# hour} other {# hours}} ago',
  'ago-minutes': '{count, plural, one {# minute} other {# minutes}} ago',
  now: 'just now',
  days: '{count, plural, one {# day} other {# days}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  seconds: '{count, plural, one {# second} other {# seconds}}',
  when: '{relative} ({at})',
  unknown: 'at an unknown time',
} as const;
