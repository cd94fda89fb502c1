import type { Sentences } from '../catalogue.ts';

/** The cures of the bot and their changes, explained. */
export const fixTerms: Sentences<'fix-terms'> = {
  'grant-access-policy-says':
    'La corrección que permite a Microsoft Azure App Service obtener secretos y certificados en un almacén con directivas de acceso y después sincroniza.',
  'grant-access-policy-todo':
    'Apruébela y ponga el mismo permiso en el código de infraestructura; si no, la próxima implementación del almacén lo quita.',
  'grant-role-says':
    'La corrección que da a Microsoft Azure App Service el rol Key Vault Certificate User en el almacén y no cambia ahí nada más.',
  'grant-role-todo':
    'Agrega un permiso y no interrumpe nada, así que puede aprobarse a cualquier hora; puede tardar diez minutos en surtir efecto.',
  'allow-trusted-services-says':
    'La corrección que deja pasar a todos los servicios de Microsoft de confianza por el firewall del almacén; cada uno sigue necesitando su propio permiso.',
  'allow-trusted-services-todo':
    'Apruébela si sus reglas de seguridad permiten el bypass; las demás reglas del firewall siguen igual.',
  'recover-vault-says':
    'El cambio que recupera un almacén eliminado temporalmente con su contenido; las asignaciones de roles y las suscripciones a eventos se pierden.',
  'recover-vault-todo': 'Apruébelo, dé de nuevo su rol a App Service y vuelva a crear las suscripciones a eventos.',
  'recover-secret-says':
    'El cambio que recupera en el almacén un certificado o secreto eliminado temporalmente, con sus versiones.',
  'recover-secret-todo':
    'Apruébelo tras preguntar a quien lo eliminó y compruebe que la versión más reciente está habilitada.',
  'enable-secret-says':
    'La corrección que habilita la versión más reciente del secreto, para que App Service pueda tomarla.',
  'enable-secret-todo':
    'Pregunte por qué se deshabilitó antes de aprobar: puede que se hiciera porque alguien se hizo con su clave.',
  'reimport-says':
    'La corrección para un almacén movido: se importa una versión nueva desde el nuevo id. de recurso, los enlaces pasan a ella y el certificado antiguo se quita.',
  'reimport-todo':
    'Úsela solo para un almacén movido; una versión nueva en el mismo almacén solo necesita una sincronización.',
  'add-access-policy-says':
    'El cambio que agrega Get sobre secretos y certificados para un id. de objeto a las directivas de acceso de un almacén.',
  'add-access-policy-todo':
    'Lea el id. de objeto y los permisos en la tarjeta; deshacer quita exactamente lo que se agregó.',
  'assign-role-says':
    'El cambio que asigna un rol a un id. de objeto en el almacén, con un nombre derivado de ambos, para que no se repita.',
  'assign-role-todo':
    'Compruebe el rol y el ámbito en la tarjeta; deshacer elimina la asignación, salvo que haya un bloqueo CanNotDelete.',
  'set-network-bypass-says':
    'El cambio que pone bypass en AzureServices y devuelve intactas todas las demás reglas de red del almacén.',
  'set-network-bypass-todo':
    'Compruebe que en su organización puedan pasar los servicios de Microsoft de confianza; deshacer restaura el bypass anterior.',
  'enable-secret-version-says': 'El cambio que habilita una versión de un secreto en el almacén.',
  'enable-secret-version-todo': 'Compruebe que es una versión que quiere servir; deshacer la deshabilita de nuevo.',
  'sync-certificate-says':
    'El cambio que escribe de nuevo el mismo recurso de certificado, con sus etiquetas, con lo que App Service lee el almacén.',
  'sync-certificate-todo':
    'Déjelo correr tras dar el permiso; no se puede deshacer, porque App Service solo toma la versión más reciente.',
  'bind-hostname-says':
    'El cambio que lee el enlace de un nombre de host, le pone otra huella digital y lo vuelve a escribir.',
  'bind-hostname-todo':
    'Compruebe el nombre de host y las dos huellas digitales en la tarjeta; deshacer enlaza de nuevo la antigua.',
  'import-certificate-says':
    'El cambio que crea un recurso de certificado nuevo desde un almacén, en el grupo de recursos y la ubicación del plan.',
  'import-certificate-todo':
    'Compruebe su nombre: aquello a lo que un certificado hace referencia no se puede cambiar después.',
  'start-renewal-says': 'El cambio que hace que Key Vault cree una versión nueva de un certificado según su directiva.',
  'start-renewal-todo': 'Compruebe antes el emisor y los nombres de host de la directiva: se emitirá lo que diga.',
  'sync-says':
    'Sincronizar hace que App Service lea ahora la versión más reciente del almacén y mueve lo enlazado a la huella digital antigua; no hay documentada ninguna interrupción.',
  'sync-todo':
    'Escriba aquí "{word}" y un nombre, o elija en el portal Certificados, Traiga sus propios certificados, Sincronizar.',
  'rebind-says':
    'Volver a enlazar apunta un nombre de host a otra huella digital; SNI o IP sigue igual, y solo eliminar un enlace IP puede cambiar la dirección.',
  'rebind-todo':
    'Apruébelo si un nombre de host se quedó en un certificado antiguo; deshacer enlaza de nuevo la huella digital antigua.',
  'renew-says':
    'La corrección que inicia una renovación en el almacén, si el emisor está integrado o el certificado es autofirmado.',
  'renew-todo': 'Apruébela y sincronice cuando el almacén tenga la versión nueva.',
};
