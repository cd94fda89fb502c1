import type { Sentences } from '../catalogue.ts';

/** Codes and error texts of Azure, explained. */
export const codeTerms: Sentences<'code-terms'> = {
  'forbidden-by-rbac-says':
    'Key Vault rechazó a quien llamó porque ningún rol de Azure le da esa acción de datos; el almacén usa el modelo de permisos RBAC.',
  'forbidden-by-rbac-todo':
    'Vea quién llamó: App Service necesita Key Vault Certificate User en el almacén, por su id. de objeto, y un rol nuevo puede tardar diez minutos.',
  'forbidden-by-firewall-says':
    'El firewall del almacén rechazó la dirección de quien llamó, que no cuenta como servicio de Microsoft de confianza.',
  'forbidden-by-firewall-todo':
    'Para sincronizar certificados, deje a los servicios de Microsoft de confianza omitir el firewall; para el código de la aplicación, permita sus direcciones de salida.',
  'forbidden-by-connection-says':
    'El acceso público al almacén está deshabilitado, y la llamada no llegó ni por un vínculo privado ni de un servicio de confianza.',
  'forbidden-by-connection-todo':
    'Llame desde la red privada; para sincronizar certificados basta con que los servicios de Microsoft de confianza puedan omitir el firewall.',
  'access-denied-says': 'Key Vault rechazó a quien llamó porque ninguna directiva de acceso le da ese permiso.',
  'access-denied-todo':
    'Vea qué id. de objeto llamó y dele el permiso en una directiva de acceso; App Service necesita Get sobre secretos y sobre certificados.',
  'certificate-not-found-says':
    'El almacén no tiene ningún objeto certificado con ese nombre, aunque puede haberlo en un secreto simple que se llame así.',
  'certificate-not-found-todo':
    'Mire en Secretos y entre los certificados eliminados antes de crear uno; un App Service Certificate se guarda como secreto.',
  'pending-certificate-not-found-says':
    'Key Vault no tiene ninguna operación en curso para este certificado, así que ahí no hay ninguna renovación en marcha.',
  'pending-certificate-not-found-todo':
    'Tómelo como una respuesta y no como un fallo, e inicie una renovación si toca.',
  'conflict-error-says': 'Se pidieron a Key Vault varias operaciones a la vez sobre el mismo elemento.',
  'conflict-error-todo': 'Espere un poco e inténtelo de nuevo, una operación detrás de otra.',
  'deleted-but-recoverable-says':
    'Un objeto con ese nombre está eliminado temporalmente, y su nombre sigue ocupado hasta que se recupere o se purgue.',
  'deleted-but-recoverable-todo':
    'Recupérelo, lo que trae de vuelta sus versiones; purgue solo lo que nadie vaya a necesitar.',
  'condition-not-fulfilled-says':
    'Quien llamó puede asignar roles, pero solo dentro de una condición que esta asignación no cumple.',
  'condition-not-fulfilled-todo':
    'Que lo asigne un propietario, o respete la condición: Key Vault Data Access Administrator puede dar Secrets User, no Certificate User.',
  'linked-authorization-failed-says':
    'Quien llamó puede escribir el recurso, pero le falta un permiso en otro que este nombra, como el almacén de un certificado.',
  'linked-authorization-failed-todo':
    'Lea en el mensaje la acción y el ámbito vinculados y consiga ahí un rol; para escribir un certificado puede hacer falta escribir en su almacén.',
  'denied-by-assignment-says':
    'Quien llamó tiene un rol para esto, y una asignación de denegación le quita el permiso.',
  'denied-by-assignment-todo':
    'Busque la asignación de denegación que nombra el mensaje y haga que la cambie su dueño, a menudo una aplicación administrada o una pila de implementación.',
  'authorization-failed-says': 'Ninguno de los roles de quien llamó da esa acción en ese ámbito.',
  'authorization-failed-todo':
    'Lea la acción y el ámbito en el mensaje, y que haga el cambio alguien cuyo rol la incluya, o pida ese rol.',
  'role-assignment-exists-says':
    'Puede que la misma entidad ya tenga el mismo rol en este ámbito, con otro nombre de asignación.',
  'role-assignment-exists-todo':
    'Délo por hecho, tras comprobar que la asignación de ahí nombra el id. de objeto correcto.',
  'role-assignment-update-not-permitted-says':
    'Ya existe una asignación de roles con ese nombre para otra entidad, otro rol u otro ámbito, y eso no se puede cambiar.',
  'role-assignment-update-not-permitted-todo':
    'Asigne con otro nombre, mejor uno derivado de ámbito, entidad y rol, o elimine antes la asignación antigua.',
  'principal-not-found-says': 'Azure no encuentra la entidad de la asignación en el directorio de este inquilino.',
  'principal-not-found-todo':
    'Compruebe que es un id. de objeto de este inquilino y no un id. de aplicación; si se acaba de crear, indique el tipo de entidad e inténtelo de nuevo.',
  'gateway-timeout-says':
    'App Service no respondió a tiempo a la puerta de enlace, lo que no es un fallo: a menudo la sincronización ha funcionado igual.',
  'gateway-timeout-todo':
    'Mire el certificado al cabo de un minuto, y sincronice de nuevo solo si su huella digital sigue siendo la antigua.',
  'scope-locked-says':
    'Un bloqueo en el recurso, su grupo o su suscripción impide esta operación, sea cual sea el rol.',
  'scope-locked-todo':
    'Que alguien con Owner o User Access Administrator quite el bloqueo que nombra el mensaje, haga el cambio y vuelva a bloquear.',
  'request-disallowed-by-policy-says':
    'Una Azure Policy con efecto deny rechaza el recurso tal como quedaría tras el cambio.',
  'request-disallowed-by-policy-todo':
    'Lea la asignación de directiva que nombra el mensaje y ajuste el cambio a ella, o pida una exención a su responsable.',
  'excessive-traffic-says': 'Azure Resource Manager limita la suscripción porque se le pide demasiado a la vez.',
  'excessive-traffic-todo': 'Espere lo que indique Retry-After y pida después menos a la vez.',
  'http-429-says': 'Azure responde 429 cuando se le pregunta demasiado en poco tiempo; no se cambió nada.',
  'http-429-todo': 'Espere los segundos que indique el encabezado Retry-After e inténtelo de nuevo.',
  'http-409-says':
    'La solicitud no encaja con lo que hay ahora: hay otra operación en curso, o ya existe algo con ese nombre o esa huella digital.',
  'http-409-todo': 'Lea en el mensaje cuál de las dos cosas es; si es otra operación, espere e inténtelo de nuevo.',
  'http-403-says':
    'Azure sabe quién llamó y no se lo permite; el código interno dice si fue un rol, una directiva o un firewall.',
  'http-403-todo':
    'Busque el código interno o el resto del mensaje, y vea de quién era la llamada antes de dar ningún permiso.',
  'http-401-says': 'La llamada no llevaba token, o llevaba uno caducado o destinado a otro servicio o inquilino.',
  'http-401-todo': 'Inicie sesión de nuevo y compruebe el inquilino y la audiencia del token.',
  'http-404-says': 'No hay nada con ese id., o quien llamó no puede verlo.',
  'http-404-todo': 'Compruebe el id. y la suscripción, y si aquello se movió o se eliminó temporalmente.',
  'http-400-says':
    'Azure no puede aceptar la solicitud tal como está escrita; App Service puede responder así también cuando no puede leer un almacén.',
  'http-400-todo': 'Lea el mensaje, o péguelo aquí entero: el número solo no lo dice.',
  'http-500-says': 'Fue Azure quien no pudo responder, y no se sabe si el cambio llegó a hacerse.',
  'http-500-todo':
    'Mire cómo está todo e inténtelo de nuevo; si persiste, pase el id. de solicitud al soporte de Microsoft.',
  'service-has-no-access-says':
    '«The service» es Microsoft Azure App Service, y no pudo leer el almacén: falta un permiso o nombra a otra entidad, o la red lo rechaza.',
  'service-has-no-access-todo':
    'Pregunte por qué el certificado está en amarillo; lo habitual es dar Get sobre secretos a esa entidad y sincronizar.',
  'name-already-used-says':
    'Se importó un certificado con ese nombre desde otro almacén o secreto, y aquello a lo que hace referencia no se puede cambiar.',
  'name-already-used-todo':
    'Importe con otro nombre y mueva los enlaces; elimine el certificado antiguo cuando no tenga nada enlazado.',
  'vault-id-invalid-says':
    'El id. de recurso indicado para el almacén está mal formado, está vacío o no lleva a ninguna parte.',
  'vault-id-invalid-todo':
    'Copie el id. de recurso de las propiedades del almacén, desde /subscriptions/, e inténtelo de nuevo.',
  'secret-not-usable-says':
    'Lo que entregó el almacén no es un PFX que App Service pueda usar, como ocurre con un PEM o un archivo dañado.',
  'secret-not-usable-todo': 'Guárdelo como PKCS#12 con clave exportable y sin contraseña, e impórtelo de nuevo.',
  'same-thumbprint-says':
    'El espacio web, es decir, el grupo de recursos, la región y el sistema del plan, ya tiene este mismo certificado.',
  'same-thumbprint-todo':
    'Use el certificado que nombra el mensaje, mostrando los tipos ocultos, en vez de importarlo otra vez.',
  'same-name-elsewhere-says': 'Ya existe un certificado con ese nombre para otro espacio web.',
  'same-name-elsewhere-todo': 'Importe con otro nombre, o use el plan de la ubicación donde está el certificado.',
  'permissions-not-verified-says':
    'Una advertencia de la línea de comandos, que no pudo comprobar el permiso por sí misma; la importación puede funcionar igual.',
  'permissions-not-verified-todo':
    'No actúe solo por la advertencia: pregunte por el certificado, o mire el permiso de Microsoft Azure App Service en el almacén.',
  'certificate-name-not-found-says':
    'App Service no tiene ningún recurso de certificado con ese nombre en ese grupo de recursos.',
  'certificate-name-not-found-todo':
    'Mire en el grupo de recursos del plan, no de la aplicación, y recuerde que el portal y la línea de comandos nombran los certificados de otra forma.',
  'certificate-in-use-says': 'Aún hay un nombre de host enlazado al certificado, así que no se puede eliminar.',
  'certificate-in-use-todo':
    'Enlace antes cada uno de sus nombres de host a otro certificado, también en las ranuras, y elimínelo después.',
  'address-has-certificate-says':
    'Con enlaces IP un certificado no puede estar en dos direcciones de entrada, y otra dirección ya usa este.',
  'address-has-certificate-todo': 'Enlace por SNI, o use un certificado propio para cada dirección.',
  'thumbprint-does-not-match-says':
    'El certificado no incluye ese host ni un comodín para él, así que no se le puede enlazar.',
  'thumbprint-does-not-match-todo':
    'Enlace uno que incluya el host, o haga emitir el siguiente certificado con ese nombre.',
  'thumbprint-not-found-says':
    'App Service no tiene ningún certificado con esa huella digital donde el enlace lo busca.',
  'thumbprint-not-found-todo':
    'Compruebe la huella digital, y que el certificado esté en el grupo de recursos y la región del plan.',
  'tier-refuses-binding-says': 'El plan es del nivel Free o Shared, que no enlaza certificados.',
  'tier-refuses-binding-todo': 'Suba el plan a Basic o superior, lo que tiene un coste, y enlace después.',
  'perform-merge-says':
    'Key Vault ha creado una clave y una solicitud de firma, y espera sin límite a que se combine el certificado firmado.',
  'perform-merge-todo':
    'Envíe la solicitud de firma a la entidad y elija Combinar solicitud firmada con lo que devuelva, o cancele la operación.',
  'request-already-used-says':
    'La entidad rechaza una solicitud de firma que ya ha visto, lo que ocurre cuando la directiva reutiliza la clave.',
  'request-already-used-todo':
    'Desactive la reutilización de clave en la directiva del certificado y renueve de nuevo.',
  'issuer-error-says': 'La entidad no emitió el certificado, así que la operación en Key Vault falló.',
  'issuer-error-todo':
    'Abra Operación de certificado en el almacén, lea el mensaje de la entidad, arréglelo con ella y renueve de nuevo.',
  'operation-pending-says': 'Una renovación o creación en curso en Key Vault; mientras dura, rechaza otra con 409.',
  'operation-pending-todo':
    'Abra Operación de certificado en el almacén: espere, combine o cancele antes de empezar de nuevo.',
};
