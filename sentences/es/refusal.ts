import type { Sentences } from '../catalogue.ts';

/** Why a decision does not stand, and what to do instead. */
export const refusal: Sentences<'refusal'> = {
  'nothing-by-word': 'En este hilo no hay nada que se decida con esa palabra.',
  'nothing-of-yours': 'Nada de lo que usted pidió en este hilo tiene una corrección por aprobar.',
  unreadable: 'No se puede leer la tarjeta.',
  'unknown-case': 'Esta tarjeta ya no se conoce.',
  'wrong-conversation': 'Esta tarjeta es de otra conversación.',
  'already-decided': 'Esto ya está decidido.',
  stale: 'Esta tarjeta muestra un plan anterior.',
  expired: 'Esta propuesta ha caducado.',
  blocked: 'Algo impide esta corrección.',
  'four-eyes': 'Quien lo pidió no puede aprobar un cambio de acceso o de red.',
  'not-an-approver': 'Usted no puede decidir esto.',
  'sign-in': 'Esto se hace en su nombre, y su inicio de sesión no lo permitió.',
  'ask-again': 'Pregunte de nuevo por el certificado.',
  'decide-there': 'Decida donde se preguntó, o pregunte aquí de nuevo.',
  'see-card': 'La tarjeta muestra cómo está.',
  'newest-card': 'Decida en la tarjeta más reciente o vuelva a comprobar.',
  'check-again': 'Vuelva a comprobar para tener datos actuales.',
  'clear-it': 'Resuélvalo en Azure y vuelva a comprobar.',
  'somebody-else': 'Tiene que aprobarlo otra persona, o usted en solitario con un motivo si la tarjeta lo ofrece.',
  'who-may': 'Tiene que decidirlo alguien que pueda hacer este cambio.',
  'sign-in-anew': 'Pulse de nuevo cuando esté resuelto.',
  'who-is-it': 'El directorio no dice quién es usted.',
  'sync-would-fail': 'Una sincronización por sí sola fallaría.',
  'nothing-to-undo': 'Nada de esto se puede deshacer.',
  'not-listed': 'No figura en la lista de quienes pueden decidir aquí.',
  'not-listed-groups-unread':
    'No figura en la lista de quienes pueden decidir aquí, y no se pudo leer si pertenece a alguno de sus grupos.',
  'alone-switched-off': 'Aprobar en solitario con un motivo está desactivado aquí.',
  'several-people': 'Ningún motivo sustituye a las varias personas que hacen falta.',
  'reason-length': 'Un motivo debe tener al menos {least} letras y como máximo {most}.',
  'approved-before':
    'Usted ya lo ha aprobado; {count, plural, one {falta la aprobación de otra persona} other {faltan las aprobaciones de otras # personas}}.',
  'own-question': 'Usted pidió esta corrección, así que tiene que aprobarla otra persona.',
  'own-question-alone':
    'Usted pidió esta corrección, así que tiene que aprobarla otra persona, o usted en solitario con un motivo.',
  'more-people':
    'Usted ya ha aprobado esta corrección; {count, plural, one {falta la aprobación de otra persona} other {faltan las aprobaciones de otras # personas}}.',
  'look-too-old':
    'La comprobación en que se basa esta corrección es demasiado antigua para aprobar nada; vuelva a comprobar.',
  'roles-lacking':
    'Según los roles de la última comprobación, Azure no le permitiría hacer este cambio; tiene que aprobarlo otra persona.',
  'nobody-known': 'El directorio no dice quién es usted, así que tiene que aprobarlo otra persona.',
};
