import type { Sentences } from '../catalogue.ts';

/** How the time from or to a moment is said. */
export const time: Sentences<'time'> = {
  'in-days': 'dans {count, plural, one {# jour} other {# jours}}',
  'in-hours': 'dans {count, plural, one {# heure} other {# heures}}',
  'in-minutes': 'dans {count, plural, one {# minute} other {# minutes}}',
  'in-a-moment': 'dans moins d’une minute',
  'ago-days': 'il y a {count, plural, one {# jour} other {# jours}}',
  'ago-hours': 'il y a {count, plural, one {# heure} other {# heures}}',
  'ago-minutes': 'il y a {count, plural, one {# minute} other {# minutes}}',
  now: 'à l’instant',
  days: '{count, plural, one {# jour} other {# jours}}',
  hours: '{count, plural, one {# heure} other {# heures}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  seconds: '{count, plural, one {# seconde} other {# secondes}}',
  when: '{relative} ({at})',
  unknown: 'à une date inconnue',
};
