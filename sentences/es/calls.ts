import type { Sentences } from '../catalogue.ts';

/** What answers cost in calls to Azure. */
export const calls: Sentences<'calls'> = {
  word: 'Llamadas a Azure',
  heading: 'Lo que cuestan las respuestas',
  last: 'La última respuesta aquí necesitó {count, plural, =0 {ninguna llamada: se había visto justo antes} one {{count} llamada} other {{count} llamadas}}.',
  'no-last': 'No se recuerda ninguna respuesta de esta conversación.',
  hour: 'En la última hora, para todas las salas: {count, plural, one {{count} llamada} other {{count} llamadas}}.',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'Suscripción {name}',
  tenant: 'El inquilino',
  more: 'y {count, plural, one {{count} suscripción más} other {{count} suscripciones más}}',
  bound:
    'A ninguna suscripción se le pregunta más de {count} veces por segundo, ni a Resource Graph más de lo que permite; el resto espera.',
  row: '<b>{what}</b> {answer} · en la última hora {hour}',
};
