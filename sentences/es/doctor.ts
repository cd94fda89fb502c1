import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor: Sentences<'doctor'> = {
  'node-ok': 'Se ejecuta Node {version}.',
  'node-untested': 'Se ejecuta Node {version}; el bot está probado con Node {needed}.',
  'node-old': 'Se ejecuta Node {version}; el bot necesita Node {needed}.',
  'settings-ok': 'La configuración se puede usar.',
  'store-ok':
    'El almacenamiento {place} guarda, encuentra y elimina, rechaza una revisión antigua, y su cola devuelve lo que se pone en ella.',
  'store-open': 'No se puede abrir el almacenamiento {place}: {why}',
  'store-write': 'No se puede escribir en el almacenamiento {place}: {why}',
  'store-read': 'Lo que se escribe en el almacenamiento {place} no se puede leer: {why}',
  'store-revision': 'El almacenamiento {place} no distingue una revisión antigua de una nueva: {why}',
  'store-queue': 'La cola del almacenamiento {place} no funciona: {why}',
  'store-delete': 'No se puede eliminar nada del almacenamiento {place}: {why}',
  'keys-ok': 'Las claves por las que se reconoce a Teams se obtienen de {url}.',
  'keys-none': 'Ninguna clave de {url} está avalada para Teams: se rechazaría cada mensaje.',
  'keys-unread': 'Las claves por las que se reconoce a Teams no se obtienen de {url}: {why}',
  'teams-none': 'MicrosoftAppId no está definido: los programas de esta máquina pueden hablar con el bot; Teams, no.',
  'teams-ok': 'El bot {app} obtiene un token con el que habla a Teams.',
  'teams-unread': 'El bot {app} no obtiene un token para hablar a Teams: {why}',
  'teams-unreached': 'El bot {app} no obtiene de {host} un token para hablar a Teams: {why}',
  'sign-in-ok': 'Quien aprueba inicia sesión por la conexión {connection} del bot {app}.',
  'sign-in-other':
    'El bot {app} no tiene ninguna conexión de OAuth llamada {connection}: nadie podría iniciar sesión para aprobar. Tiene {names}.',
  'sign-in-silent':
    'El servicio de tokens no nombra ninguna conexión de OAuth del bot {app}: no se sabe si se puede iniciar sesión por {connection}.',
  'sign-in-unread': 'El servicio de tokens {service} no dice por qué conexiones se puede iniciar sesión: {why}',
  'manifest-ok': 'El paquete de la aplicación es el del bot {app}.',
  'manifest-other':
    'El paquete de la aplicación es el del bot {other}, y este es {app}: lo que se dice en Teams no llega aquí.',
  'clock-ok':
    'El reloj coincide con el de Azure con un margen de {seconds, plural, one {# segundo} other {# segundos}}.',
  'clock-off':
    'El reloj difiere {seconds, plural, one {# segundo} other {# segundos}} del de Azure, que rechaza tokens a partir de cinco minutos.',
  'clock-silent': 'Azure no mostró ninguna hora con la que comparar el reloj.',
  'clock-unread': 'No se pudo llegar a Azure: {why}',
  'identity-managed':
    'Azure conoce al bot por su identidad administrada {name}: id. de objeto {id}, inquilino {tenant}.',
  'identity-application': 'Azure conoce al bot por su aplicación {app}: id. de objeto {id}, inquilino {tenant}.',
  'identity-principal': 'Azure conoce al bot por su id. de objeto {id} en el inquilino {tenant}.',
  'identity-person':
    'Azure toma al bot por {name}, con sesión iniciada aquí: id. de objeto {id}, inquilino {tenant}. Los permisos de abajo son los de esa persona.',
  'identity-none': 'Ninguna credencial para Azure respondió: {why}',
  'identity-elsewhere':
    'Azure conoce al bot en el inquilino {tenant}, Teams en {other}: nadie de Teams tiene permisos allí, así que nadie puede aprobar.',
  'graph-ok':
    'Resource Graph muestra {subscriptions, plural, one {# suscripción} other {# suscripciones}}, {vaults, plural, one {# almacén} other {# almacenes}} y {certificates, plural, one {# certificado} other {# certificados}}.',
  'graph-empty': 'Resource Graph no muestra ninguna suscripción: el bot no tiene ningún rol.',
  'graph-unread': 'No se puede consultar Resource Graph: {why}',
  'principal-ok': 'El directorio muestra App Service como {name}, id. de objeto {id}.',
  'principal-absent':
    'El directorio no tiene ninguna entidad de servicio de App Service: ningún almacén puede dejarla entrar.',
  'principal-refused': 'El directorio no deja que el bot busque App Service: falta el permiso {permission}.',
  'principal-unread': 'No se puede buscar App Service en el directorio: {why}',
  'people-ok': 'El directorio muestra los grupos de las personas.',
  'people-unread':
    'El directorio no muestra los grupos de las personas, así que un permiso obtenido por un grupo puede no contar: {why}',
  late: 'sin respuesta en {seconds, plural, one {# segundo} other {# segundos}}',
};
