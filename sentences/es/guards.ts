import type { Sentences } from '../catalogue.ts';

/** What stands in the way of a plan, of its undo or of its approval. */
export const guards: Sentences<'guards'> = {
  'unsafe-import': 'El plan importaría la versión más reciente del almacén, que no es segura.',
  'unsafe-way':
    'La versión más reciente del almacén no es segura, y App Service la tomaría por su cuenta en menos de un día en cuanto tenga vía libre.',
  'lock-of-subscription':
    'El bloqueo {level} «{name}» en la suscripción {place} impide cualquier escritura en {resources}.',
  'lock-of-group':
    'El bloqueo {level} «{name}» en el grupo de recursos {place} impide cualquier escritura en {resources}.',
  'lock-of-resource': 'El bloqueo {level} «{name}» en {place} impide cualquier escritura en {resources}.',
  'undo-lock-of-subscription':
    'El bloqueo {level} «{name}» en la suscripción {place} impediría eliminar en {resources} al deshacer.',
  'undo-lock-of-group':
    'El bloqueo {level} «{name}» en el grupo de recursos {place} impediría eliminar en {resources} al deshacer.',
  'undo-lock-of-resource': 'El bloqueo {level} «{name}» en {place} impediría eliminar en {resources} al deshacer.',
  'policy-firewall':
    'Azure Policy rechazaría el cambio del firewall del almacén: asignación {assignment} (definición {definition}) en {scope}.',
  'policy-role':
    'Azure Policy rechazaría la asignación de roles: asignación {assignment} (definición {definition}) en {scope}.',
  nobody: 'Según los roles actuales, nadie de esta conversación podría hacerlo en Azure. Hace falta {rights}.',
  'right-by-role': '{role} en {place}',
  'right-by-either-role': '{role} o {other} en {place}',
  'right-by-policy': 'una directiva de acceso para {permission} o {role} en {place}',
};
