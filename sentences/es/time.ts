import type { Sentences } from '../catalogue.ts';

/** How the time from or to a moment is said. */
export const time: Sentences<'time'> = {
  'in-days': 'en {count, plural, one {# día} other {# días}}',
  'in-hours': 'en {count, plural, one {# hora} other {# horas}}',
  'in-minutes': 'en {count, plural, one {# minuto} other {# minutos}}',
  'in-a-moment': 'en menos de un minuto',
  'ago-days': 'hace {count, plural, one {# día} other {# días}}',
  'ago-hours': 'hace {count, plural, one {# hora} other {# horas}}',
  'ago-minutes': 'hace {count, plural, one {# minuto} other {# minutos}}',
  now: 'ahora mismo',
  days: '{count, plural, one {# día} other {# días}}',
  hours: '{count, plural, one {# hora} other {# horas}}',
  minutes: '{count, plural, one {# minuto} other {# minutos}}',
  seconds: '{count, plural, one {# segundo} other {# segundos}}',
  when: '{relative} ({at})',
  unknown: 'en un momento desconocido',
};
