import type { Sentences } from '../catalogue.ts';

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms: Sentences<'azure-terms'> = {
  'app-service-certificate-says':
    'Un certificado comprado a través de Azure, cuyo pedido es un objeto aparte y que se guarda en un almacén como secreto.',
  'app-service-certificate-todo':
    'Mire el pedido en el portal para la renovación y la verificación del dominio; no aparece en Certificados del almacén.',
  'managed-certificate-says':
    'El certificado gratuito que App Service crea y renueva por su cuenta para un nombre de host; no interviene ningún almacén.',
  'managed-certificate-todo':
    'Mantenga el registro DNS del nombre de host apuntando a la aplicación y, si falla, mire en la plataforma y no en un almacén.',
  'vault-certificate-says':
    'El objeto certificado en Key Vault; un secreto del mismo nombre lo lleva con su clave privada, y eso es lo que lee App Service.',
  'vault-certificate-todo': 'Renueve aquí, y mire el certificado en App Service para saber qué se sirve.',
  'short-lifetimes-says':
    'Los certificados públicos pueden durar 200 días desde marzo de 2026, 100 desde marzo de 2027 y 47 desde marzo de 2029.',
  'short-lifetimes-todo':
    'Haga que para entonces todos los certificados se renueven y sincronicen sin nadie, y elimine las huellas digitales fijadas.',
  'self-signed-says':
    'Un certificado que se firma a sí mismo, con emisor Self en Key Vault: se renueva solo y los navegadores no confían en él.',
  'self-signed-todo':
    'No lo sincronice a un nombre de host público; una directiva con este emisor en un certificado importado puede crear una versión así.',
  'thumbprint-says':
    'El hash SHA-1 de un certificado, en hexadecimal en App Service, con el que un enlace lo nombra; cada renovación lo cambia.',
  'thumbprint-todo': 'Compárela entre almacén, certificado y enlace para ver cuál va por detrás.',
  'x5t-says': 'El mismo hash SHA-1 que la huella digital, escrito por Key Vault en base64url en vez de hexadecimal.',
  'x5t-todo': 'Descodifíquelo antes de compararlo con una huella digital de App Service; el bot lo hace por usted.',
  'pkcs12-says':
    'Un archivo con un certificado, su cadena y su clave privada; App Service no toma otra cosa de un almacén, y sin contraseña.',
  'pkcs12-todo':
    'Dé al secreto el tipo de contenido application/x-pkcs12, con la cadena completa y una clave RSA de 2048 bits o más.',
  'pem-says':
    'Certificados y claves como texto; Key Vault puede guardarlos así, y App Service puede entonces negarse a importarlos.',
  'pem-todo': 'Conviértalo a PKCS#12, o ponga ese tipo de contenido en la directiva del certificado y renueve.',
  'content-type-says': 'Lo que el secreto del almacén dice contener; App Service quiere application/x-pkcs12.',
  'content-type-todo':
    'Póngalo en la directiva del certificado y renueve, o en un secreto simple cuyo valor sea de verdad un PFX.',
  'certificate-chain-says':
    'Los certificados entre el suyo y la raíz en la que confían los clientes; el PFX debe contenerlos todos, también la raíz.',
  'certificate-chain-todo':
    'Importe el PFX con la cadena completa, o combine la cadena junto con el certificado firmado.',
  'sni-binding-says':
    'Un enlace por nombre de host: muchos certificados comparten una dirección y el cliente dice qué nombre quiere.',
  'sni-binding-todo': 'Prefiéralo; solo los clientes que no envían el nombre necesitan un enlace IP.',
  'ip-binding-says':
    'Un enlace que da a la aplicación una dirección de entrada propia; cambiar la huella digital la conserva, eliminar el enlace puede cambiarla.',
  'ip-binding-todo': 'Vuelva a enlazar sin eliminar, y revise el DNS si la dirección llegó a cambiar.',
  'webspace-says':
    'El grupo de recursos, la región y el sistema de un plan; los certificados le pertenecen y sus aplicaciones los comparten, como máximo 1000 privados.',
  'webspace-todo':
    'Busque un certificado en el grupo de recursos del plan, mostrando los tipos ocultos, y reutilícelo ahí.',
  'deployment-slot-says':
    'Una segunda copia de una aplicación con sus propios nombres de host y enlaces TLS, que deben seguir a su certificado como los de la aplicación.',
  'deployment-slot-todo':
    'Mire los enlaces de todas las ranuras, no solo de producción, si aún se sirve un certificado antiguo.',
  'host-name-binding-says':
    'Lo que pone una huella digital en un nombre de host de una aplicación; una sincronización lo mueve con el certificado, una carga no.',
  'host-name-binding-todo':
    'Compare su huella digital con la del certificado, y vuelva a enlazar donde se quedó atrás.',
  'wildcard-says':
    'Un nombre como *.contoso.com, que cubre exactamente una etiqueta: www.contoso.com, pero ni contoso.com ni a.b.contoso.com.',
  'wildcard-todo': 'Haga incluir en el certificado también el dominio raíz y los nombres más profundos.',
  'background-sync-says':
    'Cada 24 horas aproximadamente App Service compara sus certificados con sus almacenes, toma las versiones más recientes y mueve los enlaces.',
  'background-sync-todo': 'Espérela o pulse Sincronizar; lo que no haya hecho en 48 horas difícilmente lo hará.',
  'lifetime-action-says':
    'Lo que hace Key Vault cuando un certificado se acerca a su fin: AutoRenew crea una versión nueva, EmailContacts solo escribe a personas.',
  'lifetime-action-todo':
    'Ponga AutoRenew si el emisor está integrado o es Self; con otro emisor, planifique usted la renovación.',
  'issuer-says':
    'Quien firma aquello a lo que se renueva un certificado del almacén: una entidad integrada, DigiCert o GlobalSign, el propio almacén, o alguien que no conoce.',
  'issuer-todo':
    'Mírelo en la directiva del certificado: solo las entidades integradas y Self pueden renovar automáticamente.',
  'issuer-unknown-says':
    'Una entidad con la que Key Vault no trabaja: crea la solicitud de firma y nunca renueva automáticamente.',
  'issuer-unknown-todo':
    'Haga firmar la solicitud y combine la respuesta, o importe a tiempo una versión nueva desde su propia herramienta.',
  'signing-request-says':
    'La solicitud, con la clave pública, que firma una entidad de certificación; la clave privada se queda en el almacén que la creó.',
  'signing-request-todo': 'Descárguela de Operación de certificado, haga que se firme y combine lo que devuelvan.',
  'certificate-policy-says':
    'Según lo que Key Vault crea la siguiente versión: emisor, nombres de host, clave, tipo de contenido y acciones de duración.',
  'certificate-policy-todo': 'Si una renovación salió mal, arregle la directiva: la siguiente la vuelve a seguir.',
};
