import type { Sentences } from '../catalogue.ts';

/** What the rules find about the certificate in App Service. */
export const ruleCertificate: Sentences<'rule-certificate'> = {
  expired: 'El certificado que tiene App Service caducó el {day}.',
  /** Names what was not seen. */
  'no-expiry-told': 'la fecha de caducidad de {name}: Azure no la indica',
  expiring:
    'El certificado caduca en {days, plural, =0 {menos de un día} one {# día} other {# días}}, el {day}, y el almacén no tiene ninguna versión más reciente.',
  'expiring-perhaps':
    'El certificado caduca en {days, plural, =0 {menos de un día} one {# día} other {# días}}, el {day}, y nada indica que el almacén tenga una versión más reciente.',
  'vault-holds-nothing': 'El almacén no tiene nada llamado {name}',
  'secret-no-expiry': 'El secreto {name} no tiene fecha de caducidad',
  'secret-valid-until': 'El secreto {name} es válido hasta el {day}',
  managed: 'App Service administra este certificado y lo renueva por su cuenta: no sigue a ningún almacén.',
  'managed-late':
    'App Service debía renovar este certificado administrado {days} días antes de que caduque el {day} y no lo ha hecho: lo más probable es que falle la validación de {host}.',
  uploaded: 'El certificado se cargó a mano y no sigue a ningún almacén: una persona tiene que cargar el siguiente.',
  'uploaded-until':
    'El certificado se cargó a mano y no sigue a ningún almacén: una persona tiene que cargar el siguiente antes del {day}.',
  'uploaded-ends':
    'El certificado se cargó a mano, no sigue a ningún almacén y {ended, select, yes {caducó} other {caduca}} el {day}: una persona tiene que cargar el siguiente.',
  'uploaded-succeeded':
    'El certificado se cargó a mano, no sigue a ningún almacén y {ended, select, yes {caducó} other {caduca}} el {day}. {name} puede reemplazarlo: cubre los mismos nombres y es válido hasta el {until}. Pregunte por él para que se le enlacen los nombres de host.',
  'canonical-name': 'canonicalName es {host} en {name}',
  'neither-set': 'keyVaultId y canonicalName no están definidos en {name}',
  'no-expiry': '{name} no tiene fecha de caducidad',
  'order-waits':
    'App Service espera un pedido de certificado sin terminar: aún no se ha emitido o su dominio no se ha verificado.',
  'order-failed': 'El pedido del certificado falló, así que no hay certificado nuevo que App Service pueda tomar.',
  status: 'keyVaultSecretStatus es {status} en {name}',
  'plan-too-small':
    'El plan de App Service {plan} está en el nivel {tier}, que no permite enlazar certificados: hace falta Basic o superior.',
  'sku-tier': 'sku.tier es {tier} en {plan}',
  /** Both name what was not seen. */
  'no-such-plan': 'el plan de App Service {plan}: el bot no encuentra ninguno con ese nombre',
  'tier-of-plan': 'el nivel del plan de App Service {plan}',
};
