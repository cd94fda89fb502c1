import type { Sentences } from '../catalogue.ts';

/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights: Sentences<'rights'> = {
  'none-asked': 'No se preguntó por ningún permiso.',
  'denials-unread': 'No se pudieron leer las asignaciones de denegación para {action} en {scope}.',
  'roles-unread': 'No se pudieron leer los roles para {action} en {scope}.',
  denied: 'La asignación de denegación {name} abarca {action} en {scope}.',
  governs: '{governing} en {scope} gobierna el almacén y por eso vale para {action}.',
  'on-condition':
    '{role} da {action} en {scope} solo con una condición que no se pudo evaluar: Azure puede rechazarlo.',
  'condition-unmet':
    '{role} da {action} en {scope}, pero su condición excluye este cambio: bastaría {enough}{unread, select, yes {, y no se pudieron leer las directivas de acceso del almacén} other {}}.',
  'no-role': 'Ningún rol da {action} en {scope}: bastaría {enough}.',
  'no-policy-nor-role':
    'Ni una directiva de acceso ni un rol dan {action} en {scope}: bastaría una directiva de acceso con {permission} sobre {objects}, o {enough}{unread, select, yes {, y no se pudieron leer las directivas de acceso del almacén} other {}}.',
  'ready-on-condition':
    'Apto para {ready} en {where}, sin activar: actívelo en Privileged Identity Management y pulse de nuevo; hasta entonces, {role} da {action} en {scope} solo con una condición que no se pudo evaluar: Azure puede rechazarlo.',
  'ready-condition-unmet':
    'Apto para {ready} en {where}, sin activar: actívelo en Privileged Identity Management y pulse de nuevo; hasta entonces, {role} da {action} en {scope}, pero su condición excluye este cambio: bastaría {enough}{unread, select, yes {, y no se pudieron leer las directivas de acceso del almacén} other {}}.',
  'ready-no-role':
    'Apto para {ready} en {where}, sin activar: actívelo en Privileged Identity Management y pulse de nuevo; hasta entonces, ningún rol da {action} en {scope}: bastaría {enough}.',
  'ready-no-policy-nor-role':
    'Apto para {ready} en {where}, sin activar: actívelo en Privileged Identity Management y pulse de nuevo; hasta entonces, ni una directiva de acceso ni un rol dan {action} en {scope}: bastaría una directiva de acceso con {permission} sobre {objects}, o {enough}{unread, select, yes {, y no se pudieron leer las directivas de acceso del almacén} other {}}.',
};
