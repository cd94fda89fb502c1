import type { Sentences } from '../catalogue.ts';

/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms: Sentences<'status-terms'> = {
  'status-operation-not-permitted-says':
    'En su última sincronización App Service no tenía permiso para leer el almacén; este estado no distingue entre permiso ausente, entidad equivocada o firewall.',
  'status-operation-not-permitted-todo':
    'Pregunte por qué el certificado está en amarillo: lo habitual es dar Get sobre secretos a Microsoft Azure App Service en ese almacén y sincronizar.',
  'status-service-unauthorized-says':
    'En su última sincronización Microsoft Azure App Service no estaba autorizado en el almacén, casi igual que con OperationNotPermittedOnKeyVault.',
  'status-service-unauthorized-todo':
    'Dé a esa entidad, por su id. de objeto, Get sobre secretos o el rol Key Vault Certificate User, según el modelo del almacén, y sincronice.',
  'status-vault-does-not-exist-says':
    'App Service no encuentra ningún almacén con el id. de recurso que guarda: el almacén se eliminó o se movió.',
  'status-vault-does-not-exist-todo':
    'Recupere el almacén si está eliminado temporalmente; si se movió, importe el certificado de nuevo desde su nuevo id. de recurso.',
  'status-secret-does-not-exist-says': 'El secreto de Key Vault que contiene el certificado se eliminó o se movió.',
  'status-secret-does-not-exist-todo':
    'Recupérelo si está eliminado temporalmente; si no, vuelva a poner el certificado en el almacén con el mismo nombre y sincronice.',
  'status-unknown-error-says': 'App Service no pudo acceder al almacén con los permisos que tiene y no dice por qué.',
  'status-unknown-error-todo':
    'Mire el propio almacén y si hay una interrupción de Azure; si ambos están bien, abra una solicitud de soporte.',
  'status-waiting-on-order-says':
    'El certificado procede de un pedido de App Service Certificate que aún no se ha emitido.',
  'status-waiting-on-order-todo':
    'Abra el App Service Certificate en el portal y termine lo que el pedido espera, por ejemplo la verificación del dominio.',
  'status-order-failed-says': 'El pedido de App Service Certificate de este certificado falló.',
  'status-order-failed-todo': 'Abra el pedido en el portal, lea su error y regenere la clave o haga un pedido nuevo.',
  'status-external-private-key-says':
    'La clave privada puede estar fuera de Azure, como en un pedido hecho con una solicitud de firma propia; no está documentado qué produce este valor.',
  'status-external-private-key-todo':
    'Averigüe quién tiene la clave y juzgue el certificado por lo que hay en el almacén, no por este estado.',
  'status-initialized-says':
    'Un valor correcto de keyVaultSecretStatus: App Service está sincronizado; también aparece en certificados cargados a mano.',
  'status-initialized-todo':
    'No lo toque; si los usuarios siguen viendo un certificado antiguo, pregunte por qué ese está en amarillo.',
  'status-succeeded-says':
    'Un valor correcto de keyVaultSecretStatus: la última sincronización desde Key Vault funcionó.',
  'status-succeeded-todo':
    'No lo toque, y recuerde que habla de la última sincronización: si el almacén se cerró después, solo se nota en la siguiente.',
  'status-unknown-says':
    'App Service no tiene información de la última sincronización; no está documentado qué produce este valor de keyVaultSecretStatus.',
  'status-unknown-todo':
    'No lo tome por un fallo: mire el almacén y compare su huella digital con la que tiene App Service.',
  'status-null-says':
    'Un keyVaultSecretStatus nulo o vacío es de un certificado cargado a mano, que nada sincroniza desde Key Vault.',
  'status-null-todo': 'Pida a su responsable que cargue y enlace el siguiente a tiempo, o impórtelo desde un almacén.',
  'key-vault-secret-status-says':
    'Lo que el propio App Service dice de su último intento de leer el almacén: impreciso, y desfasado en cualquiera de los dos sentidos.',
  'key-vault-secret-status-todo':
    'Tómelo como un indicio y mire el almacén, el permiso y las huellas digitales antes de actuar.',
};
