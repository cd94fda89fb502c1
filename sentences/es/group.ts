import type { Sentences } from '../catalogue.ts';

/** Several certificates of one cause, mended by one plan: what is offered, how it is done, and how far it is. */
export const group: Sentences<'group'> = {
  about: '{count, plural, one {{count} certificado} other {{count} certificados}} de {vault}',
  'about-several': '{count, plural, one {{count} certificado} other {{count} certificados}}',
  'fix-all': 'Corregir los {count}',
  'sync-all': 'Sincronizar los {count}',
  'all-of': 'todo {vault}',
  how: '<b>{count, plural, one {Un certificado} other {{count} certificados}}, una sola aprobación. </b>{canary} se sincroniza primero y se comprueba; solo si está bien sigue el siguiente, uno por uno. El primero que no lo esté detiene el resto.',
  apart: '<s>Fuera de esta corrección, porque hace falta otra cosa: </s>{certificates}',
  done: '<b>{done} de {count} hechos</b>',
  canary: '{member}<s> · primero, como prueba</s>',
  sound:
    '<b>{certificate}</b>: sincronizado; visto en {colour, select, red {rojo} yellow {amarillo} green {verde} other {desconocido}} a las {at}',
  'not-sound': '<b>{certificate}</b>: solicitado, pero no está bien a las {at}',
  failed: '<b>{certificate}</b>: ha fallado',
  syncing: '<b>{certificate}</b>: sincronizando',
  looking: '<b>{certificate}</b>: solicitado; comprobando',
  'not-begun': '<b>{certificate}</b>: sin empezar',
  more: 'y {count, plural, one {{count} certificado más} other {{count} certificados más}}',
  working: 'Corrección en curso: {done} de {count} hechos',
  'all-green': 'Corregido: {count, plural, =1 {está en verde} =2 {los dos en verde} other {los {count} en verde}}',
  'all-fixed':
    'Fallo corregido en {count, plural, =1 {este} =2 {los dos} other {los {count}}}; aún no está todo en verde',
  stopped: 'Detenido con {done} de {count} hechos; el resto no se tocó',
  'entry-checked': 'Se comprobó {certificate} tras su sincronización; {found}',
};
