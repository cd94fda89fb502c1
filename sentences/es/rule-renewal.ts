import type { Sentences } from '../catalogue.ts';

/** What the rules find about renewals in the vault. */
export const ruleRenewal: Sentences<'rule-renewal'> = {
  unsafe: 'No es seguro tomar la versión más reciente de {name} en {vault}: {dangers}.',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': 'ya no cubre {hosts}',
  'has-expired': 'caducó el {day}',
  'not-for-servers': 'no está hecha para servidores web',
  'self-issued': 'se nombra a sí misma como emisor',
  'other-issuer': 'la emitió {after}, ya no {before}',
  /** What proves it. */
  newest:
    'La versión {version} ({thumbprint}) incluye {count, plural, =0 {ningún host} other {{hosts}}}, emitida por {issuer}, válida hasta el {day}',
  held: 'App Service tiene {thumbprint}, que incluye {count, plural, =0 {ningún host} other {{hosts}}}, emitido por {issuer}',
  'held-untold':
    'App Service tiene {thumbprint}, que incluye {count, plural, =0 {ningún host} other {{hosts}}}, sin indicar quién lo emitió',
  'awaits-merge': 'La renovación de {name} en {vault} espera a que alguien combine el certificado firmado.',
  'in-progress': 'Su estado es inProgress',
  'in-progress-details': 'Su estado es inProgress: «{details}»',
  issuer: 'Su emisor es {issuer}',
  'issuer-not-told': 'No se indica su emisor',
  failed: 'La renovación de {name} en {vault} falló y nadie dice por qué.',
  'failed-issuer':
    '{ended, select, yes {La renovación de {name} en {vault} falló; el emisor dice: «{words}»} other {La renovación de {name} en {vault} falló; el emisor dice: «{words}».}}',
  'failed-vault':
    '{ended, select, yes {La renovación de {name} en {vault} falló; el almacén dice: «{words}»} other {La renovación de {name} en {vault} falló; el almacén dice: «{words}».}}',
  status: 'Su estado es failed; su error, {code}',
  'status-no-code': 'Su estado es failed; su error no tiene código',
  'issuer-unknown': '{vault} no puede renovar {name} automáticamente: no conoce a su emisor.',
  'not-automatic':
    '{vault} no renueva {name} automáticamente: su directiva, como mucho, envía un correo a los contactos.',
  'held-until': 'Lo que tiene App Service es válido hasta el {day}.',
  policy:
    'Su emisor es {issuer}; {automatic, select, yes {una acción de su directiva es AutoRenew} other {ninguna acción de su directiva es AutoRenew}}',
};
