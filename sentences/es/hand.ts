import type { Sentences } from '../catalogue.ts';

/** What has to be mended by hand. */
export const hand: Sentences<'hand'> = {
  'no-automatic-fix': '<b>Sin corrección automática. </b>{todo}',
  'certificate-expired':
    'Renuévelo donde se emitió y después sincronícelo desde su almacén, o cárguelo si no tiene ninguno.',
  'certificate-expiring':
    'Haga emitir una versión nueva en su almacén antes de ese día; una sincronización la toma entonces al momento.',
  'certificate-not-from-key-vault':
    'Cargue su sucesor y enlácele los nombres de host, o impórtelo desde un almacén que lo renueve.',
  'order-not-ready': 'Complete el pedido: verifique el dominio y elija el almacén al que va el certificado.',
  'plan-cannot-bind':
    'Suba el plan de App Service a Basic o superior; los planes Free y Shared no enlazan certificados.',
  'vault-not-found':
    'Importe el certificado desde el almacén que lo tiene hoy y enlace los nombres de host al importado.',
  'vault-moved':
    'Ponga una versión nueva en el almacén movido, impórtela y enlácele los nombres de host; la misma huella digital se rechaza.',
  'vault-in-other-tenant': 'Copie el certificado a un almacén del inquilino de esta suscripción e impórtelo desde ahí.',
  'principal-absent':
    'Un administrador del directorio tiene que crear la entidad de servicio de App Service, una sola vez.',
  'access-denied-by-assignment':
    'Quien creó la asignación de denegación tiene que exceptuar a App Service o quitarla; ningún permiso puede con ella.',
  'perimeter-blocks-app-service':
    'Quien administra el perímetro tiene que admitir a App Service con una regla de entrada, o devolver este almacén al modo de transición.',
  'secret-not-found': 'Ponga el certificado de nuevo en el almacén con este nombre, o importe el que lo ha sustituido.',
  'secret-expired': 'Haga emitir una versión nueva en el almacén y después sincronice.',
  'secret-not-pkcs12':
    'Póngalo de nuevo en el almacén como PKCS#12: un solo archivo PFX, con la clave privada y toda la cadena.',
  'key-not-exportable':
    'Haga emitir una versión nueva con una directiva de clave RSA exportable, por software y no en un HSM.',
  'key-not-supported': 'Haga emitir una versión nueva con una clave RSA de 2048 bits o más.',
  'renewal-failed':
    'Arregle lo que indica el emisor, por ejemplo su cuenta o la validación del dominio, y renueve de nuevo.',
  'renewal-awaits-merge':
    'Haga que la entidad de certificación firme la solicitud pendiente y combine el certificado firmado.',
  'renewal-not-automatic':
    'Renuévelo a mano antes de ese día, o elija un emisor y una directiva que renueven automáticamente.',
  'new-version-unsafe':
    'No sincronice: ponga encima una versión correcta antes de que App Service tome esta en su sincronización diaria.',
  'hostname-not-covered':
    'Haga emitir una versión que incluya este host, o enlace el host a un certificado que lo incluya.',
  'thumbprint-pinned':
    'Ponga en ese valor de configuración la huella digital que App Service tiene ahora; la aplicación se reinicia con ello.',
  'served-certificate-differs':
    'Renuévelo en lo que responde por este host, como un Front Door o una puerta de enlace; si es la propia aplicación, reiníciela.',
  'see-the-evidence': 'Las pruebas muestran dónde tiene que actuar una persona.',
};
