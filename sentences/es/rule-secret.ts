import type { Sentences } from '../catalogue.ts';

/** What the rules find about what the vault holds. */
export const ruleSecret: Sentences<'rule-secret'> = {
  'key-in-hsm':
    'La clave privada de {name} en {vault} está en un HSM, así que App Service recibe el certificado sin ella.',
  'key-not-exportable':
    'La clave privada de {name} en {vault} no es exportable, así que App Service recibe el certificado sin ella.',
  'key-in-policy': 'kty es {type} y exportable es {exportable} en la directiva',
  'elliptic-curve':
    'La versión más reciente de {name} en {vault} tiene una clave de curva elíptica, que App Service no admite desde un almacén.',
  'short-key':
    'La versión más reciente de {name} en {vault} tiene una clave RSA de {bits} bits, y App Service exige al menos {least}.',
  'public-key': 'La clave pública de la versión {version} es {type}',
  'public-key-bits': 'La clave pública de la versión {version} es {type}, de {bits} bits',
  /** Names what was not seen. */
  'kind-of-key': 'el tipo de clave de {name} en {vault}',
  disabled: 'La versión más reciente de {name} en {vault} está deshabilitada, y App Service solo pide la más reciente.',
  'disabled-alone':
    'La versión más reciente de {name} en {vault} está deshabilitada; hay una anterior habilitada, pero App Service solo pide la más reciente.',
  enabled: 'enabled es {enabled} en la versión {version}',
  expired:
    'La versión más reciente de {name} en {vault} caducó el {day}, así que App Service solo podría tomar un certificado caducado.',
  exp: 'exp es {day} en la versión {version}',
  'not-found': '{vault} no tiene ningún certificado ni secreto llamado {name}.',
  'vault-knows-none': '{vault} no conoce {name}',
  'none-deleted': 'No hay ningún {name} eliminado que se pueda recuperar',
  pem: 'El {kind, select, certificate {certificado} other {secreto}} {name} en {vault} está guardado como PEM, y App Service solo admite PKCS#12.',
  'not-pkcs12':
    'El {kind, select, certificate {certificado} other {secreto}} {name} en {vault} no tiene el tipo de contenido de PKCS#12, y App Service solo admite PKCS#12.',
  type: 'contentType es {type} en la versión {version}',
  'no-type': 'contentType no está definido en la versión {version}',
  'type-in-policy': 'contentType es {type} en la directiva',
  'soft-deleted':
    '{known, select, both {El {kind, select, certificate {certificado} other {secreto}} {name} de {vault} se eliminó el {day} y se puede recuperar hasta el {until}.} deletion {El {kind, select, certificate {certificado} other {secreto}} {name} de {vault} se eliminó el {day} y se puede recuperar.} purge {El {kind, select, certificate {certificado} other {secreto}} {name} de {vault} se eliminó y se puede recuperar hasta el {until}.} other {El {kind, select, certificate {certificado} other {secreto}} {name} de {vault} se eliminó y se puede recuperar.}}',
  deletion:
    '{known, select, both {El {kind, select, certificate {certificado} other {secreto}} {name} se eliminó el {time}; su scheduledPurgeDate es {until}} deletion {El {kind, select, certificate {certificado} other {secreto}} {name} se eliminó el {time}; no se indica su scheduledPurgeDate} purge {El {kind, select, certificate {certificado} other {secreto}} {name} se eliminó, sin indicar cuándo; su scheduledPurgeDate es {until}} other {El {kind, select, certificate {certificado} other {secreto}} {name} se eliminó, sin indicar cuándo ni su scheduledPurgeDate}}',
};
