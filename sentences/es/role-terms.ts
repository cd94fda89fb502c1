import type { Sentences } from '../catalogue.ts';

/** Roles, and what else decides who may make a change, explained. */
export const roleTerms: Sentences<'role-terms'> = {
  'certificate-user-says':
    'El rol documentado para App Service en un almacén en modo RBAC: lee certificados, y secretos con sus valores.',
  'certificate-user-todo':
    'Asígnelo en el almacén al id. de objeto de Microsoft Azure App Service, nunca al bot, que no necesita ninguna clave privada.',
  'secrets-user-says':
    'Un rol que lee los valores de los secretos; hay usuarios que dicen que basta para sincronizar certificados, aunque el documentado es otro.',
  'secrets-user-todo': 'Mejor Key Vault Certificate User; use este si es el único que puede asignar.',
  'vault-reader-says':
    'Un rol que ve lo que hay en el almacén pero no el valor de ningún secreto, así que no basta para App Service.',
  'vault-reader-todo': 'Déselo a quien solo mira, como el bot, y Key Vault Certificate User a App Service.',
  'certificates-officer-says':
    'Un rol para quien cuida de los certificados; no lee los valores de los secretos, así que no basta para App Service.',
  'certificates-officer-todo':
    'Déjelo para personas y herramientas de renovación, y dé a App Service Key Vault Certificate User.',
  'data-access-administrator-says':
    'Un rol que puede asignar algunos roles del almacén, limitado por una condición que incluye Key Vault Secrets User pero no Certificate User.',
  'data-access-administrator-todo':
    'Si solo tiene este rol, asigne Secrets User, o pida a un propietario que asigne Certificate User.',
  'vault-contributor-says':
    'Un rol que cambia almacenes, sus directivas de acceso y su firewall y los recupera, pero no lee nada en ellos ni asigna roles.',
  'vault-contributor-todo':
    'Pida a quien lo tenga que apruebe directivas de acceso; para roles, busque a alguien con Owner o User Access Administrator.',
  'website-contributor-says':
    'Un rol que escribe certificados y enlaces de aplicaciones web, pero nada en un almacén, algo que una sincronización puede necesitar también.',
  'website-contributor-todo':
    'Si una sincronización se rechaza con LinkedAuthorizationFailed, pídasela a alguien que pueda escribir también en el almacén.',
  'vault-administrator-says':
    'Un rol que puede hacer cualquier cosa con los secretos, incluso leer sus valores, mucho más de lo que App Service necesita.',
  'vault-administrator-todo':
    'Resérvelo para las personas que cuidan del almacén y dé a App Service Key Vault Certificate User.',
  'role-assigner-says':
    'Un rol que puede asignar roles, si no está limitado por una condición, y quitar bloqueos si es Owner o User Access Administrator.',
  'role-assigner-todo': 'Recurra a alguien que lo tenga para aprobar un plan que asigna un rol.',
  'contributor-says':
    'Un rol que cambia casi todo y no asigna roles; en un almacén con directivas de acceso puede darse acceso a sí mismo.',
  'contributor-todo':
    'Que quien lo tenga apruebe directivas de acceso y reglas de red, y un propietario apruebe roles.',
  'reader-says':
    'Un rol que ve la configuración de todos los recursos y nada del contenido de un almacén; con él mira el bot.',
  'reader-todo':
    'Déselo al bot en las suscripciones que vigila, y el permiso de listar certificados en cada almacén, nunca el de leer secretos.',
  'role-assignment-says':
    'Un rol dado a una entidad en un ámbito, que vale también para todo lo que está por debajo de ese ámbito.',
  'role-assignment-todo':
    'Que la haga alguien con Owner o User Access Administrator: con Contributor no se pueden asignar roles.',
  'deny-assignment-says':
    'Lo contrario de una asignación de roles: quita acciones en un ámbito y prevalece sobre cualquier rol.',
  'deny-assignment-todo':
    'Averigüe de quién es, a menudo de una aplicación administrada o una pila de implementación, y pida que se excluya ahí a la entidad.',
  'not-actions-says':
    'Acciones que un rol deja fuera; eso no deniega nada, porque otro rol de la misma persona puede darlas.',
  'not-actions-todo': 'Mire todos los roles de esa persona juntos antes de decidir qué está permitido.',
  'eligibility-says':
    'Un rol que se puede activar por un tiempo con Privileged Identity Management; hasta entonces puede no figurar entre las asignaciones de roles propias.',
  'eligibility-todo': 'Active primero el rol en el portal y después pulse Aprobar.',
  'abac-condition-says':
    'Una condición en una asignación de roles que la restringe, por ejemplo a ciertos roles que se pueden asignar.',
  'abac-condition-todo': 'Lea la condición y, si impide el cambio, pida que lo haga un propietario sin condición.',
  'resource-lock-says':
    'Un bloqueo en un recurso, su grupo o su suscripción que impide a cualquiera los cambios, o solo la eliminación.',
  'resource-lock-todo':
    'Pida a alguien con Owner o User Access Administrator que lo quite mientras dura la corrección; nunca afecta a la lectura de un almacén.',
  'cannot-delete-lock-says':
    'Un bloqueo que deja pasar cambios e impide eliminar: se puede asignar un rol, pero no eliminarlo al deshacer.',
  'cannot-delete-lock-todo': 'Siga adelante si piensa conservar el rol; si no, haga quitar antes el bloqueo.',
  'azure-policy-deny-says':
    'Una regla de la organización que rechaza un recurso tal como quedaría tras un cambio; para los almacenes las hay sobre red y modelo.',
  'azure-policy-deny-todo':
    'Busque la asignación en el texto del error y ajuste el cambio a ella, o pida una exención a su responsable.',
  'resource-graph-says':
    'Una copia de todos los recursos en la que se puede buscar; puede ir con retraso y omite, sin avisar, lo que no se puede leer.',
  'resource-graph-todo': 'Úselo para encontrar certificados, y mírelos en vivo antes de juzgarlos.',
};
