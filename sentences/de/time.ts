import type { Sentences } from '../catalogue.ts';

/** How the time from or to a moment is said. */
export const time: Sentences<'time'> = {
  'in-days': 'in {count, plural, one {# Tag} other {# Tagen}}',
  'in-hours': 'in {count, plural, one {# Stunde} other {# Stunden}}',
  'in-minutes': 'in {count, plural, one {# Minute} other {# Minuten}}',
  'in-a-moment': 'in weniger als einer Minute',
  'ago-days': 'vor {count, plural, one {# Tag} other {# Tagen}}',
  'ago-hours': 'vor {count, plural, one {# Stunde} other {# Stunden}}',
  'ago-minutes': 'vor {count, plural, one {# Minute} other {# Minuten}}',
  now: 'gerade eben',
  days: '{count, plural, one {# Tag} other {# Tage}}',
  hours: '{count, plural, one {# Stunde} other {# Stunden}}',
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  seconds: '{count, plural, one {# Sekunde} other {# Sekunden}}',
  when: '{relative} ({at})',
  unknown: 'zu unbekannter Zeit',
};
