import type { Sentences } from '../catalogue.ts';

/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change: Sentences<'change'> = {
  'add-access-policy':
    'Permitir a <b>{principal}</b> leer <b>{vault}</b> (directiva de acceso: sin permiso → con {rights})',
  'assign-role': 'Dar a <b>{principal}</b> el rol {role} en <b>{scope}</b> (sin asignar → asignado)',
  'set-network-bypass':
    'Dejar pasar a los servicios de Microsoft de confianza por el firewall de <b>{vault}</b> (bypass: {before} → {after}); sus demás reglas siguen igual',
  'recover-vault':
    'Recuperar el almacén <b>{vault}</b> con todo lo que contenía (eliminado → restaurado); sus asignaciones de roles no vuelven',
  'recover-certificate':
    'Recuperar el certificado <b>{secret}</b> en <b>{vault}</b> con todas sus versiones (eliminado → restaurado)',
  'recover-secret':
    'Recuperar el secreto <b>{secret}</b> en <b>{vault}</b> con todas sus versiones (eliminado → restaurado)',
  'enable-secret-version':
    'Habilitar la versión {version} de <b>{secret}</b> en <b>{vault}</b> (deshabilitada → habilitada)',
  'start-renewal':
    'Pedir a {issuer} una versión nueva de <b>{secret}</b> en <b>{vault}</b> (la versión más reciente → otra recién emitida con la misma directiva)',
  'sync-certificate':
    'Sincronizar <b>{certificate}</b> (la versión que tiene App Service → la más reciente del almacén)',
  'import-certificate':
    'Importar <b>{secret}</b> de <b>{vault}</b> a App Service como <b>{certificate}</b> (no existe → importado, junto al certificado actual)',
  'bind-hostname': 'Enlazar <b>{host}</b> en {site} ({before} → {after})',
  'bind-unbound-hostname': 'Enlazar <b>{host}</b> en {site} (sin certificado → {after})',
  'subject-add-access-policy': 'Directiva de acceso de {vault}',
  'subject-assign-role': 'Rol en {scope}',
  'subject-set-network-bypass': 'Firewall de {vault}',
  'subject-recover-vault': 'Recuperación de {vault}',
  'subject-recover-secret': 'Recuperación de {secret} en {vault}',
  'subject-enable-secret-version': 'Versión {version} de {secret} en {vault}',
  'subject-start-renewal': 'Renovación de {secret} en {vault}',
  'subject-sync-certificate': 'Sincronización de {certificate}',
  'subject-import-certificate': 'Importación de {certificate}',
  'subject-bind-hostname': 'Enlace de {host}',
  'rights-on-both': '{rights} sobre secretos y certificados',
  'rights-on-each': '{secrets} sobre secretos y {certificates} sobre certificados',
  'rights-on-secrets': '{rights} sobre secretos',
  'rights-on-certificates': '{rights} sobre certificados',
  slot: '{app} (ranura {slot})',
};
