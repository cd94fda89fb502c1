import type { Sentences } from '../catalogue.ts';

/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard: Sentences<'doctor-card'> = {
  word: 'Revisión',
  examining: 'Greenlight mismo',
  'examining-heading': 'Greenlight se revisa a sí mismo',
  'examining-told': 'Se leen su configuración, identidad, permisos, almacenamiento y registro. Un minuto como máximo.',
  well: 'Todo lo que Greenlight necesita funciona',
  ailing: 'Greenlight funciona, y conviene mirar algunas cosas',
  ill: 'Algo de lo que Greenlight necesita no funciona',
  counts:
    '{fail, plural, =0 {Ningún fallo} one {# fallo} other {# fallos}}, {warn, plural, =0 {nada que mirar} one {# cosa que mirar} other {# cosas que mirar}}, {ok, plural, one {# en orden} other {# en orden}}.',
  works: 'Lo que funciona',
  setting: 'Ajuste: <c>{setting}</c>',
  more: '{count, plural, one {# línea más} other {# líneas más}}: <c>npm run -s doctor</c>',
  'not-admin': 'Lo que le falta a Greenlight y lo que tiene solo se muestra a sus administradores',
  'who-is-admin':
    'Son administradores las personas y los grupos cuyos id. de objeto figuran en <c>GREENLIGHT_ADMINS</c>, separados por comas.',
  'no-admins':
    'Aún no hay administradores: quien opera el bot pone id. de objeto de personas y grupos en <c>GREENLIGHT_ADMINS</c>, separados por comas.',
  'groups-unread':
    'No se pudieron buscar los grupos de <c>GREENLIGHT_ADMINS</c>: el directorio no muestra quién está en ellos.',
  'your-id': '<s>Su id. de objeto: </s><c>{id}</c>',
};
