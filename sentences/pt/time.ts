import type { Sentences } from '../catalogue.ts';

/** How the time from or to a moment is said. */
export const time: Sentences<'time'> = {
  'in-days': 'em {count, plural, one {# dia} other {# dias}}',
  'in-hours': 'em {count, plural, one {# hora} other {# horas}}',
  'in-minutes': 'em {count, plural, one {# minuto} other {# minutos}}',
  'in-a-moment': 'em menos de um minuto',
  'ago-days': 'há {count, plural, one {# dia} other {# dias}}',
  'ago-hours': 'há {count, plural, one {# hora} other {# horas}}',
  'ago-minutes': 'há {count, plural, one {# minuto} other {# minutos}}',
  now: 'agora mesmo',
  days: '{count, plural, one {# dia} other {# dias}}',
  hours: '{count, plural, one {# hora} other {# horas}}',
  minutes: '{count, plural, one {# minuto} other {# minutos}}',
  seconds: '{count, plural, =1 {# segundo} other {# segundos}}',
  when: '{relative} ({at})',
  unknown: 'momento desconhecido',
};
