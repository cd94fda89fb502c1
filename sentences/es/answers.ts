import type { Sentences } from '../catalogue.ts';

/** What the bot was doing when Azure refused, and answers that are none. */
export const answers: Sentences<'answers'> = {
  refused: '{operation}: {status} {code} {words}',
  'refused-request': '{operation}: {status} {code} {words} (solicitud {request})',
  /** What stands as {operation}. */
  importing: 'Importar {name}',
  deleting: 'Eliminar {name}',
  recovering: 'Recuperar {name}',
  'recovering-vault': 'Recuperar el almacén {name}',
  renewing: 'Renovar {name}',
  'opening-firewall': 'Dejar pasar a los servicios de confianza por el firewall de {vault}',
  'closing-firewall': 'Cerrar el firewall de {vault} a los servicios de confianza',
  'adding-policy': 'Agregar una directiva de acceso a {vault}',
  'removing-policy': 'Quitar una directiva de acceso de {vault}',
  'giving-role': 'Dar {role} en {scope}',
  'taking-role': 'Quitar {role} en {scope}',
  binding: 'Enlazar {host}',
  'binding-as-before': 'Enlazar {host} como antes',
  enabling: 'Habilitar {name}',
  disabling: 'Deshabilitar {name}',
  syncing: 'Sincronizar {name}',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': 'sin respuesta a tiempo',
  misshapen: 'una respuesta de forma desconocida: {fault}',
  'no-json': 'una respuesta que no es JSON: {fault}',
  'no-object': 'una respuesta que no es un objeto JSON',
  'no-properties': 'un recurso sin propiedades',
  'no-items': 'una lista sin elementos',
};
