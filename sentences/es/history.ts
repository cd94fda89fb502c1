import type { Sentences } from '../catalogue.ts';

/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history: Sentences<'history'> = {
  title: 'Historial',
  'this-conversation': 'esta conversación',
  from: 'desde el {since}',
  'from-to': 'desde el {since} hasta el {before}',
  'being-read': 'Leyendo la auditoría',
  'reading-said': 'Leyendo la auditoría.',
  'reading-what': 'Leyendo lo que se consultó, aprobó, cambió y denegó.',
  nothing: 'No hay nada registrado',
  entries:
    '{total, plural, =1 {Una entrada} other {{total} entradas}}, {changes, plural, =0 {ningún cambio en Azure} one {# cambio hecho en Azure} other {{changes} cambios hechos en Azure}}',
  'last-approval': 'Última corrección aprobada por <b>{people}</b>, {when}.',
  'last-break-glass': 'Última corrección aprobada por <b>{people}</b>, por emergencia (break glass), {when}.',
  'last-approval-by-somebody': 'Última corrección aprobada por <b>alguien</b>, {when}.',
  'last-break-glass-by-somebody':
    'Última corrección aprobada por <b>alguien</b>, por emergencia (break glass), {when}.',
  more: 'y {count, plural, one {# entrada más} other {{count} entradas más}}: exporte la auditoría para verlas todas',
  request: 'solicitud <c>{request}</c>',
  'say-export': 'Escriba <b>{words}</b> para ver las líneas más recientes tal como se guardan.',
  'export-all': 'Todas ellas, desde el terminal de quien administra el bot, con su configuración:',
  'not-here':
    'Esto es lo que pasó por Greenlight; lo que se cambió directamente en Azure está en el registro de actividad de Azure.',
};
