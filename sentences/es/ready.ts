import type { Sentences } from '../catalogue.ts';

/** Who is ready for certificates that live 47 days. */
export const ready: Sentences<'ready'> = {
  word: '47 días',
  heading:
    '{count, plural, =0 {{total, plural, one {El único certificado está listo para 47 días} other {Los {total} están listos para certificados de 47 días}}} one {{count} de {total} no está listo para certificados de 47 días} other {{count} de {total} no están listos para certificados de 47 días}}',
  'nothing-told': 'No se puede saber quién está listo para 47 días',
  'not-all-told': 'De ninguno se sabe que no esté listo, y no todo se pudo leer',
  ready: '{count, plural, one {{count} está listo} other {{count} están listos}}.',
  uploaded:
    '<b>{count}</b> {count, plural, one {se cargó} other {se cargaron}} a mano: cada vez hay que cargar el siguiente.',
  'by-hand': '<b>{count}</b> sin renovación automática: la directiva no renueva.',
  'too-late':
    '<b>{count}</b> {count, plural, one {perdería} other {perderían}} la sincronización: la directiva renueva {hours, plural, one {# hora} other {# horas}} antes del final, y App Service puede tardar 48 horas.',
  'too-early':
    '<b>{count}</b> {count, plural, one {renueva} other {renuevan}} {days} días antes del final, es decir, antes de que empiece un certificado de 47 días.',
  blocked:
    '<b>{count}</b> {count, plural, one {se renueva} other {se renuevan}}, y App Service no lo recibiría: {cause}',
  untold: 'No se puede saber de <b>{count}</b>, sin ver: {unseen}.',
  now: 'Desde el {day}, un certificado público vale como máximo <b>{days} días</b>.',
  next: 'Desde el {day} ({relative}): como máximo <b>{days} días</b>.',
  'private-issuers': 'A los emisores propios no les obliga.',
  ballot: 'Votación SC-081v3 del CA/Browser Forum',
  speech: '{heading}.',
};
