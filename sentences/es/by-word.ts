import type { Sentences } from '../catalogue.ts';

/** What is answered to a decision by word. */
export const byWord: Sentences<'by-word'> = {
  title: 'Por texto',
  undecided: 'Aún no se ha decidido nada',
  which: 'Aún no se ha decidido nada; ¿a cuál se refiere?',
  'in-the-way': '<b>Lo impide: </b>{obstacle}',
  say: '<s>Escriba: </s><b>{words}</b>',
  approved: 'Aprobado',
  'one-of-several': 'Su aprobación cuenta; tiene que aprobar también otra persona',
  declined: 'Rechazado; no se cambió nada',
  syncing: 'La sincronización está en marcha',
  undoing: 'Deshaciendo los cambios',
  looking: 'Comprobando de nuevo',
  'see-case': 'La tarjeta del caso muestra cómo está.',
  speech: '{heading}.',
};
