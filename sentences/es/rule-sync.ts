import type { Sentences } from '../catalogue.ts';

/** What the rules find about what App Service has taken. */
export const ruleSync: Sentences<'rule-sync'> = {
  pending:
    'Una versión más reciente llegó al almacén hace {hours, plural, =0 {menos de una hora} =1 {una hora} other {# horas}}; App Service la toma por su cuenta en un plazo de {within} horas.',
  late: 'App Service no ha tomado la versión más reciente, que lleva más de un día en el almacén.',
  overdue: 'App Service no ha tomado la versión más reciente, que lleva {days} días en el almacén: va con retraso.',
  stale:
    'App Service indica {status} desde su última sincronización, aunque todos los eslabones anteriores ya están bien.',
  status: 'keyVaultSecretStatus es {status}',
  created: 'La versión {version} se creó el {day} a las {hour}',
  'created-thumbprint': 'La versión {version} ({thumbprint}) se creó el {day} a las {hour}',
  'created-until': 'La versión {version} se creó el {day} a las {hour} y es válida hasta el {until}',
  /** Both name what was not seen. */
  'of-that-name': 'un certificado o secreto con ese nombre en el almacén',
  untold: 'si App Service tiene lo mismo que el secreto, algo que no se puede saber sin leer su valor',
};
