import type { Sentences } from '../catalogue.ts';

/** The rules, explained. */
export const ruleTerms: Sentences<'rule-terms'> = {
  'certificate-expired-says':
    'App Service tiene un certificado que ha pasado su último día, así que los navegadores rechazan ahora sus nombres de host.',
  'certificate-expired-todo':
    'Arregle el primer eslabón roto que indica la tarjeta y sincronice; si no se encuentra nada más, renueve en el almacén.',
  'certificate-expiring-says':
    'Al certificado le quedan menos días que los configurados, treinta por defecto, y el almacén no tiene ninguna versión más reciente.',
  'certificate-expiring-todo':
    'Mire el eslabón de la renovación: inicie una, o averigüe por qué el almacén no renueva automáticamente.',
  'certificate-not-from-key-vault-says':
    'El certificado se cargó a mano o es uno administrado gratuito, así que nada lo sincroniza desde un almacén.',
  'certificate-not-from-key-vault-todo':
    'Que su responsable cargue y enlace el siguiente, o impórtelo desde un almacén; uno administrado se renueva solo.',
  'order-not-ready-says': 'El pedido de App Service Certificate de este certificado espera a emitirse o ha fallado.',
  'order-not-ready-todo':
    'Abra el pedido en el portal y termine la verificación del dominio, o lea su error y regenere la clave.',
  'plan-cannot-bind-says': 'El plan de la aplicación es del nivel Free o Shared, que no enlaza certificados privados.',
  'plan-cannot-bind-todo': 'Suba el plan a Basic o superior, lo que tiene un coste.',
  'vault-not-found-says':
    'El almacén al que el certificado hace referencia no existe, no está entre los eliminados y no hay otro del mismo nombre.',
  'vault-not-found-todo': 'Ponga el certificado en un almacén que exista, impórtelo desde ahí y mueva los enlaces.',
  'vault-soft-deleted-says': 'El almacén se eliminó y aún se puede recuperar.',
  'vault-soft-deleted-todo':
    'Recupérelo y dé de nuevo su rol a App Service: las asignaciones de roles no vuelven con un almacén.',
  'vault-moved-says':
    'Un almacén de ese nombre tiene ahora otro id. de recurso, y App Service sigue buscando en el antiguo, que no se puede editar.',
  'vault-moved-todo':
    'Ponga una versión nueva en el almacén, impórtela desde el id. nuevo, mueva los enlaces y elimine el certificado antiguo.',
  'vault-in-other-tenant-says':
    'El almacén pertenece a otro directorio que la suscripción de la aplicación, así que no se puede dar acceso a la entidad de App Service.',
  'vault-in-other-tenant-todo':
    'Tenga el certificado en un almacén del mismo inquilino, o haga corregir el inquilino de este almacén tras una transferencia.',
  'principal-absent-says':
    'El directorio del inquilino no tiene la entidad de servicio Microsoft Azure App Service, así que ningún almacén puede darle acceso.',
  'principal-absent-todo':
    'Que un administrador del directorio la cree a partir de su id. de aplicación, y dele después acceso al almacén.',
  'grant-missing-says':
    'El almacén se rige por directivas de acceso, y ninguna nombra a Microsoft Azure App Service ni a un grupo al que pertenezca.',
  'grant-missing-todo':
    'Agregue una directiva con Get sobre secretos y sobre certificados para su id. de objeto, también en el código de infraestructura, y sincronice.',
  'grant-lacks-secret-get-says':
    'Una directiva de acceso nombra a Microsoft Azure App Service, pero sin Get sobre secretos, que es como se lee el certificado.',
  'grant-lacks-secret-get-todo': 'Agregue Get sobre secretos a esa directiva y sincronice.',
  'grant-to-wrong-principal-says':
    'El permiso nombra algo parecido, como el id. de aplicación, la entidad de otra nube o la identidad administrada de la aplicación.',
  'grant-to-wrong-principal-todo':
    'Dé acceso al id. de objeto que Microsoft Azure App Service tiene en este inquilino; la entrada inútil se puede quitar después.',
  'grant-is-compound-says':
    'La directiva de acceso lleva un id. de aplicación además del id. de objeto, así que solo vale para llamadas en nombre de alguien.',
  'grant-is-compound-todo': 'Agregue una directiva solo para el id. de objeto y sincronice.',
  'grant-in-unused-model-says':
    'App Service tiene acceso en el modelo de permisos que el almacén no usa, así que ese permiso no vale nada.',
  'grant-in-unused-model-todo':
    'Dé el permiso en el modelo que el almacén sí usa; cambiar de modelo anularía los permisos de todos los demás.',
  'role-missing-says':
    'El almacén se rige por roles de Azure, y App Service no tiene ninguno que lea secretos en el almacén, por encima de él o en el secreto.',
  'role-missing-todo':
    'Asigne Key Vault Certificate User en el almacén a su id. de objeto, espere hasta diez minutos y sincronice.',
  'role-insufficient-says':
    'App Service tiene un rol en el almacén, pero uno que no lee secretos, como Reader o Certificates Officer.',
  'role-insufficient-todo': 'Asigne también Key Vault Certificate User en el almacén y sincronice.',
  'access-denied-by-assignment-says':
    'Una asignación de denegación abarca el almacén y deja fuera a App Service, tenga el rol que tenga.',
  'access-denied-by-assignment-todo':
    'Que el dueño de la asignación de denegación excluya a la entidad de App Service; ningún permiso suyo puede con ella.',
  'firewall-blocks-app-service-says':
    'El almacén está cerrado al público y los servicios de Microsoft de confianza no pueden omitir su firewall, así que la sincronización no llega a él.',
  'firewall-blocks-app-service-todo':
    'Ponga bypass en AzureServices, lo que deja igual todas las demás reglas del firewall, y sincronice.',
  'perimeter-blocks-app-service-says':
    'Un perímetro de seguridad de red aplicado anula el bypass para servicios de confianza, así que la sincronización se rechaza.',
  'perimeter-blocks-app-service-todo':
    'Que el responsable del perímetro agregue una regla de entrada que admita a App Service, o devuelva el almacén al modo de transición.',
  'secret-not-found-says': 'El almacén no tiene ni un certificado ni un secreto con ese nombre.',
  'secret-not-found-todo':
    'Revise si el nombre tiene una errata, mire entre los eliminados, o vuelva a poner el certificado con ese nombre.',
  'secret-soft-deleted-says': 'El certificado o secreto se eliminó del almacén y aún se puede recuperar.',
  'secret-soft-deleted-todo': 'Recupérelo y sincronice.',
  'secret-disabled-says':
    'La versión más reciente del almacén está deshabilitada, así que Key Vault no entrega nada; no recurre a una versión anterior.',
  'secret-disabled-todo':
    'Habilite la versión más reciente, o averigüe por qué alguien la deshabilitó y agregue una buena.',
  'secret-expired-says': 'La versión más reciente del almacén ha pasado su propia fecha de caducidad.',
  'secret-expired-todo':
    'Renueve el certificado en el almacén y sincronice; sincronizar una versión caducada no ayuda a nadie.',
  'secret-not-pkcs12-says':
    'El tipo de contenido del secreto no es application/x-pkcs12: es un PEM, o un secreto simple sin ese tipo.',
  'secret-not-pkcs12-todo':
    'Impórtelo al almacén como PKCS#12, o ponga el tipo de contenido si el valor es de verdad un PFX.',
  'key-not-exportable-says':
    'La directiva prohíbe exportar la clave, o la clave está en un HSM, así que el almacén entrega un certificado sin su clave.',
  'key-not-exportable-todo': 'Emita el certificado de nuevo con una clave RSA exportable que no esté en un HSM.',
  'key-not-supported-says':
    'La clave es de curva elíptica y viene de un almacén, o es RSA de menos de 2048 bits, y App Service puede rechazarla.',
  'key-not-supported-todo': 'Emita el certificado de nuevo con una clave RSA de 2048 bits o más.',
  'renewal-failed-says':
    'La última operación del certificado en el almacén falló, y la tarjeta muestra lo que dijo el emisor.',
  'renewal-failed-todo': 'Arregle lo que indica el emisor e inicie de nuevo la renovación en el almacén.',
  'renewal-awaits-merge-says':
    'Key Vault creó una solicitud de firma y espera el certificado firmado, sin límite de tiempo.',
  'renewal-awaits-merge-todo':
    'Haga que la entidad la firme y combine la respuesta en el almacén, o cancele la operación.',
  'renewal-not-automatic-says':
    'Nada renovará el certificado: su directiva no tiene ninguna acción AutoRenew, o su emisor no puede renovar a través de Key Vault.',
  'renewal-not-automatic-todo':
    'Agregue una acción AutoRenew si el emisor está integrado; si no, renueve a mano a tiempo y anote quién lo hace.',
  'new-version-unsafe-says':
    'La versión más reciente es peor que la que está en uso: perdió nombres de host, es autofirmada, cambió de emisor, caducó o es débil.',
  'new-version-unsafe-todo': 'No sincronice: ponga antes una versión buena en el almacén y vea quién creó esta.',
  'sync-pending-says':
    'El almacén tiene una versión más reciente, de menos de 24 horas, y nada impide a App Service tomarla por su cuenta.',
  'sync-pending-todo': 'Espere a la sincronización en segundo plano, o pulse Sincronizar para tenerla ya.',
  'sync-overdue-says':
    'El almacén tiene una versión más reciente desde hace más de 24 horas, nada lo impide, y App Service no la ha tomado.',
  'sync-overdue-todo': 'Sincronice; pasadas 48 horas no espere que lo haga la sincronización en segundo plano.',
  'sync-status-stale-says':
    'App Service sigue indicando el fallo de su última sincronización, aunque todos los eslabones anteriores ya están bien.',
  'sync-status-stale-todo': 'Sincronice, lo que también renueva el estado.',
  'binding-on-old-certificate-says':
    'Un nombre de host de la aplicación o de una ranura está enlazado a otra huella digital que la del certificado que debe seguir.',
  'binding-on-old-certificate-todo': 'Vuelva a enlazarlo al certificado más reciente; SNI o IP sigue igual.',
  'hostname-not-covered-says':
    'El certificado no incluye el host ni un comodín para él, así que los navegadores lo rechazan ahí.',
  'hostname-not-covered-todo': 'Haga emitir un certificado con ese nombre, o enlace uno que lo tenga.',
  'hostname-unbound-says':
    'Un nombre de host personalizado no tiene enlace TLS, aunque hay un certificado que le sirve.',
  'hostname-unbound-todo': 'Enlace el nombre de host a ese certificado.',
  'thumbprint-pinned-says':
    'Un valor de configuración como WEBSITE_LOAD_CERTIFICATES indica una huella digital, que cada renovación cambia.',
  'thumbprint-pinned-todo':
    'Ponga la nueva huella digital tras una renovación, o haga que el código busque su certificado por el asunto.',
  'served-certificate-differs-says':
    'Quien se conecta al nombre de host recibe otro certificado que el enlazado en App Service.',
  'served-certificate-differs-todo':
    'Busque delante de la aplicación un Front Door o una puerta de enlace con certificado propio, y después una instancia que no se haya recargado.',
  'read-only-lock-says':
    'Un bloqueo ReadOnly impide en su ámbito todo cambio por Azure Resource Manager, incluidas las asignaciones de roles.',
  'read-only-lock-todo': 'Que alguien con Owner o User Access Administrator lo quite mientras dura la corrección.',
  'policy-denies-says': 'Azure Policy rechazó el cambio que hace el plan, o un ensayo dice que lo rechazaría.',
  'policy-denies-todo': 'Ajuste el cambio a la directiva, o pida una exención a su responsable, antes de aprobar.',
  'nobody-may-approve-says':
    'Azure no permitiría hacer el cambio a nadie de esta conversación, así que nadie puede aprobarlo aquí.',
  'nobody-may-approve-todo': 'Recurra a alguien con el rol que indica el plan.',
};
