import type { Sentences } from '../catalogue.ts';

/** A vault, and the ways into it, explained. */
export const vaultTerms: Sentences<'vault-terms'> = {
  'app-service-principal-says':
    'La entidad de servicio de la plataforma, también llamada Microsoft.Azure.WebSites, que lee el almacén al importar o sincronizar un certificado.',
  'app-service-principal-todo':
    'Dé acceso al id. de objeto que tiene en su inquilino: el id. de aplicación es el mismo en todos los inquilinos de una nube y no cuenta.',
  'object-id-says':
    'El id. de una entidad en un inquilino: la misma aplicación tiene otro id. de objeto en cada inquilino, y los almacenes y roles solo aceptan este.',
  'object-id-todo': 'Búsquelo con {command} y el id. de aplicación, y úselo en directivas y asignaciones de roles.',
  'application-id-says':
    'El id. de una aplicación, el mismo en todos los inquilinos de una nube; el de App Service empieza por abfa0a7c en la pública.',
  'application-id-todo':
    'Úselo solo para buscar el id. de objeto: un permiso a un id. de aplicación puede aceptarse y no hacer nada.',
  'service-principal-says':
    'Lo que una aplicación es en un inquilino, con un id. de objeto propio; a ella se le dan roles y directivas de acceso.',
  'service-principal-todo':
    'Para sincronizar certificados busque la llamada Microsoft Azure App Service o Microsoft.Azure.WebSites.',
  'certificate-registration-principal-says':
    'Una segunda entidad de la plataforma, que guarda en el almacén como secretos los App Service Certificates comprados.',
  'certificate-registration-principal-todo':
    'Para esos pedidos dele Get, Set y Delete sobre secretos, además de lo que necesita Microsoft Azure App Service.',
  'managed-identity-says':
    'La identidad con la que se ejecuta el código de una aplicación; nunca se usa para importar o sincronizar un certificado.',
  'managed-identity-todo':
    'Déjela para lo que el código lee en ejecución, y dé el permiso para el certificado a Microsoft Azure App Service.',
  'key-vault-reference-says':
    'Un valor de configuración que la aplicación toma de un almacén en ejecución, con su identidad administrada; nada que ver con la sincronización.',
  'key-vault-reference-todo':
    'Arréglelo en la aplicación: su identidad necesita acceso, y la red de la aplicación debe llegar al almacén.',
  'linked-scope-says':
    'Un segundo recurso en el que Azure comprueba a quien llama porque la solicitud lo nombra, como el almacén de un certificado.',
  'linked-scope-todo':
    'Asegúrese de que quien sincroniza pueda escribir también en el almacén, no solo en los recursos web; qué acción cuenta no está documentado.',
  'access-policy-says':
    'Una lista en el almacén de quién puede hacer qué con sus secretos, certificados y claves; en un almacén en modo RBAC se ignora.',
  'access-policy-todo':
    'Vea qué modelo usa el almacén antes de escribir una, y dé a App Service Get sobre secretos y certificados, nada más.',
  'rbac-permission-model-says':
    'En un almacén con enableRbacAuthorization solo cuentan los roles de Azure y las directivas de acceso se ignoran; sin él, al revés.',
  'rbac-permission-model-todo':
    'Los dos sirven para certificados: dé el permiso en el modelo que tenga el almacén y no lo cambie, porque se anulan todos los demás permisos.',
  'default-permission-model-says':
    'Un almacén creado con la versión de API 2026-02-01 o posterior se rige por roles de Azure salvo que se indique otra cosa; uno anterior que no indica nada, por directivas de acceso.',
  'default-permission-model-todo':
    'Mire el almacén en vez de suponerlo, e indique el modelo en el código de infraestructura.',
  'secret-get-says':
    'Get sobre secretos es lo que necesita App Service, porque el certificado con su clave se lee como secreto; Get sobre certificados también está documentado.',
  'secret-get-todo': 'Dé los dos; si solo falta Get sobre certificados, tómelo como una nota y no como la causa.',
  'data-plane-says':
    'Leer secretos y certificados es el plano de datos de un almacén; su configuración, directivas y roles son el plano de control.',
  'data-plane-todo':
    'Tenga en cuenta la diferencia: el firewall cierra solo el plano de datos, y los bloqueos solo el plano de control.',
  'propagation-says':
    'Un permiso tarda en surtir efecto en todas partes: un rol hasta diez minutos, en un grupo de administración horas; una directiva de acceso puede exigir un reintento.',
  'propagation-todo': 'Reintente la sincronización durante un cuarto de hora antes de buscar otra causa.',
  'redeployment-says':
    'Una plantilla o Terraform que implementa el almacén reemplaza sus directivas de acceso por las propias, así que un permiso dado a mano se pierde.',
  'redeployment-todo':
    'Ponga el permiso de App Service también en el código; así la próxima implementación lo conserva.',
  'trusted-services-says':
    'El bypass AzureServices deja pasar por el firewall del almacén a los servicios de Microsoft; App Service cuenta para sincronizar certificados, no para lecturas de la aplicación.',
  'trusted-services-todo':
    'Póngalo para los certificados; para lo que lee el código de una aplicación, permita sus direcciones de salida.',
  'vault-firewall-says':
    'Las reglas sobre qué direcciones y redes llegan a los secretos de un almacén; su configuración sigue accesible.',
  'vault-firewall-todo':
    'Déjelo activado: para sincronizar certificados basta con que los servicios de Microsoft de confianza puedan omitirlo.',
  'public-network-access-says':
    'Con el acceso desde redes públicas deshabilitado, un almacén sigue admitiendo a los servicios de Microsoft de confianza, así que por sí solo no rompe ninguna sincronización.',
  'public-network-access-todo':
    'Mire más bien bypass: la sincronización solo se rechaza con bypass None o bajo un perímetro aplicado.',
  'network-security-perimeter-says':
    'Una frontera alrededor de recursos; una vez aplicada, anula el firewall de un almacén y rechaza también a los servicios de confianza.',
  'network-security-perimeter-todo':
    'Que su responsable agregue una regla de entrada que admita a App Service, o mantenga el almacén en modo de transición.',
  'private-endpoint-says':
    'Un camino privado de su red al almacén; App Service no sincroniza certificados a través de él.',
  'private-endpoint-todo':
    'Consérvelo para el código de la aplicación, y deje que los servicios de Microsoft de confianza omitan el firewall para los certificados.',
  'soft-delete-says':
    'Lo que se elimina de Key Vault, o un almacén entero, se conserva de 7 a 90 días, no se puede leer y mantiene su nombre ocupado.',
  'soft-delete-todo':
    'Recupérelo en ese plazo y sincronice; un almacén recuperado necesita de nuevo sus asignaciones de roles.',
  'purge-protection-says':
    'Purgar borra para siempre algo eliminado temporalmente; la protección de purga lo impide hasta que pasa su plazo.',
  'purge-protection-todo': 'Recupere en vez de purgar, y use otro nombre si el anterior sigue ocupado.',
  'new-version-says':
    'Una renovación agrega una versión al mismo certificado en el almacén, y App Service, que no hace referencia a ninguna versión, toma la más reciente.',
  'new-version-todo': 'No importe de nuevo: la toma en 24 horas, o al momento con Sincronizar.',
  'vault-move-says':
    'Mover un almacén a otro grupo de recursos o suscripción le da un id. de recurso nuevo, del que App Service no se entera.',
  'vault-move-todo':
    'Importe el certificado desde el id. nuevo con una versión nueva, y haga de nuevo las asignaciones de roles.',
  'event-grid-says':
    'Key Vault anuncia como eventos las versiones nuevas, las caducidades próximas y los cambios de directivas de acceso.',
  'event-grid-todo':
    'Suscríbase a ellos para enterarse de una cadena rota antes que los usuarios; un almacén recuperado necesita una suscripción nueva.',
};
