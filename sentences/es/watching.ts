import type { Sentences } from '../catalogue.ts';

/** What a room watches, and what it is told when that changes. */
export const watching: Sentences<'watching'> = {
  title: 'Vigilancias',
  here: 'en esta conversación',
  none: 'Aquí no se vigila nada',
  'how-to':
    'Diga “{example}”: un almacén, una aplicación, un certificado, un nombre con asteriscos, una suscripción o todo.',
  count: '{count, plural, one {# vigilancia} other {# vigilancias}}',
  'by-at': 'por {person}, {when}',
  everything: 'todo',
  subscription: 'suscripción {name}',
  vault: 'almacén {name}',
  app: 'aplicación {name}',
  certificate: 'certificado {name}',
  pattern: 'lo que se llame {name}',
  owner: 'lo que pertenece a {name}',
  begun: 'Vigilado aquí desde ahora',
  already: 'Ya se vigila aquí',
  'too-many':
    'Esta conversación ya vigila {count} cosas, y no pueden ser más. Deje de vigilar algunas (“{example}”) o vigile lo que contiene varias, como un almacén o una suscripción.',
  ended: 'Ya no se vigila aquí',
  'not-watched': 'Eso no se vigila aquí',
  'broken-now': 'Falla ahora:',
  'all-quiet': 'Ahora no falla nada de ello.',
  'told-when':
    'Se mira {count, plural, one {cada minuto} other {cada # minutos}}; esta conversación se entera de lo que cambia.',
  'nobody-looks': 'Anotado, pero nadie hace rondas: GREENLIGHT_PATROL_MINUTES es 0 en este bot.',
  stop: 'Dejar de vigilar',
  'stop-number': 'Dejar la {place}',
  more: '{count, plural, one {# vigilancia más} other {# vigilancias más}}',
};
