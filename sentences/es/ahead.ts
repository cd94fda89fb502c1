import type { Sentences } from '../catalogue.ts';

/** What the next renewals will do, while everything still looks green. */
export const ahead: Sentences<'ahead'> = {
  word: 'Próxima renovación',
  heading:
    '{count, plural, =0 {No se prevé que falle ninguna renovación} one {{count} de {total} fallará en su próxima renovación} other {{count} de {total} fallarán en su próxima renovación}}',
  'nothing-told': 'No se puede saber qué hará la próxima renovación',
  'green-today': '<b>{count}</b> de ellos {count, plural, one {está verde} other {están verdes}} hoy.',
  fails:
    '<b>{cause}</b> {count, plural, one {{count} certificado falla} other {{count} certificados fallan}} {relative}, el <b>{day}</b>.',
  waits:
    '<b>{cause}</b> {count, plural, one {{count} certificado falla} other {{count} certificados fallan}} ya: el almacén ha renovado, y lo que tiene App Service termina <b>{relative}</b>, el {day}.',
  'fails-now':
    '<b>{cause}</b> {count, plural, one {{count} certificado falla} other {{count} certificados fallan}} en cuanto se renueve: la renovación toca ahora.',
  'fails-some-day':
    '<b>{cause}</b> {count, plural, one {{count} certificado falla} other {{count} certificados fallan}} cuando el almacén renueve; el día no se pudo leer.',
  untold: 'No se puede saber de <b>{count}</b>, sin ver: {unseen}.',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'En {count, plural, one {un almacén} other {# almacenes}}: {vaults}',
  passes:
    '{count, plural, one {{count} renovación sale bien} other {{count} renovaciones salen bien}}, la próxima el {day} ({relative}).',
  managed:
    '{count, plural, one {{count} certificado administrado gratuito lo renueva} other {{count} certificados administrados gratuitos los renueva}} App Service.',
  'not-looked':
    'Según la directiva de renovación de cada almacén y la configuración de hoy. Sin mirar: configuración de aplicación que nombra una huella digital, perímetros de red, lo que reciben los navegadores. "check NAME" mira uno de cerca.',
  speech: '{heading}.',
  put: 'quién pone la próxima versión en el almacén, y cuándo',
  'policy-not-read': 'la directiva de renovación, que no se lee de tantos a la vez',
  'no-end': 'el último día del certificado',
  late: 'por qué la renovación prevista para el {day} no trajo ninguna versión',
  'ask-narrower': 'Preguntar por un almacén, una aplicación, un propietario o una suscripción: "forecast NAME".',
  'fewer-names':
    'La directiva pide menos nombres de los que tiene App Service (faltaría {hosts}): comprobar si el emisor los añade.',
  'example-forecast': 'dice qué romperán las renovaciones, mientras todo está verde',
  'example-what-if': 'dice qué rompería un cambio del almacén, antes de hacerlo',
};
