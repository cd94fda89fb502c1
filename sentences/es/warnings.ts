import type { Sentences } from '../catalogue.ts';

/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings: Sentences<'warnings'> = {
  'in-the-way': 'Lo impide: {guard}',
  'action-alone':
    'No hay nada que escribir en una plantilla: la corrección es una acción y no un estado. La hace la línea az del comentario.',
  'action-too':
    '{language} declara estados, no acciones: lo que no puede declarar va en un comentario, con la línea az que lo hace.',
  files:
    'Una implementación alcanza un solo grupo de recursos: son {count} archivos, que se implementan en este orden.',
  subscriptions: 'La corrección alcanza {count} suscripciones: dé al proveedor un alias para cada una.',
  'right-takes-time':
    'Un permiso nuevo puede tardar 10 minutos en surtir efecto: si Azure dice que el servicio no tiene acceso, repita el último paso.',
  'policy-in-template':
    'Si una plantilla implementa {vault} con su propio accessPolicies, ponga esta entrada en esa lista: cada implementación del almacén reemplaza la lista entera.',
  'policy-mixed':
    'No mezcle azurerm_key_vault_access_policy con bloques access_policy en azurerm_key_vault: se deshacen mutuamente. Si {vault} tiene esos bloques, haga de esta uno de ellos.',
  'policy-model':
    'El azurerm_key_vault de {vault} tiene que indicar rbac_authorization_enabled = false: los proveedores actuales lo exigen y los antiguos lo llaman enable_rbac_authorization.',
  'policy-whole':
    'El recurso es la entrada completa de App Service: agregue ahora lo demás que pueda hacer en el almacén, o Terraform se lo quitará.',
  'policy-in-code':
    'Si {vault} se implementa desde código, agregue la entrada también ahí: la próxima implementación reemplaza todas sus directivas de acceso.',
  'role-lost':
    'El rol no sobrevive al almacén: si {vault} se mueve, o se elimina y se recupera, hay que darlo de nuevo.',
  'role-name':
    'El nombre de la asignación representa esta entidad, este rol y este almacén; si alguno es otro, use otro nombre.',
  'role-model':
    'El azurerm_key_vault de {vault} tiene que indicar rbac_authorization_enabled = true: los proveedores actuales lo exigen y los antiguos lo llaman enable_rbac_authorization.',
  'bypass-for-all':
    'El bypass deja pasar por el firewall de {vault} a todos los servicios de Microsoft de confianza, no solo a App Service; cada uno sigue necesitando permiso de lectura.',
  'bypass-in-code':
    'Si {vault} se implementa desde código, cambie también ahí sus reglas de red, o la próxima implementación volverá a cerrar el firewall.',
  'bypass-whole':
    'Nunca implemente {vault} solo con estas propiedades: una implementación escribe el almacén entero. Las directivas de acceso que omita desaparecen, y sin enableRbacAuthorization un almacén se rige por roles desde la versión 2026-02-01.',
  'recovery-without-roles':
    'Las asignaciones de roles y las suscripciones a eventos de {vault} no vuelven con él: dé de nuevo su rol a App Service.',
  'no-sync':
    'Terraform no sincroniza un certificado renovado: azurerm_app_service_certificate no se entera de las versiones nuevas del almacén.',
  'sync-unanswered':
    'Que una puerta de enlace no responda a tiempo no significa que la sincronización fallara: mire el certificado antes de repetirla.',
  'renewal-takes-time':
    'Una renovación tarda lo que tarde su emisor: sincronice cuando la versión nueva esté en el almacén, o espere un día a que App Service la tome.',
  'import-twin':
    'App Service rechaza un segundo certificado con la misma huella digital en una región y un grupo de recursos: antes hace falta una versión nueva en el almacén, o quitar el certificado antiguo.',
  'import-syncs':
    'Cada implementación de este certificado es también una sincronización: toma la versión que el almacén tenga entonces.',
  'binding-by-address':
    'Si un nombre de host está enlazado por dirección IP, ponga su {property} en IpBasedEnabled: si no, perdería la dirección.',
  'binding-undone':
    'azurerm_app_service_custom_hostname_binding del mismo nombre de host necesita ignore_changes = [ssl_state, thumbprint], o los dos se deshacen mutuamente.',
  'binding-of-today':
    'La huella digital es la de hoy: si esto se implementa de nuevo tras una renovación, enlaza el certificado antiguo.',
};
