import type { Sentences } from '../catalogue.ts';

/** What Azure told of by itself, and what follows from it. */
export const event: Sentences<'event'> = {
  'new-version': 'Nueva versión en el almacén',
  'near-expiry': 'A punto de caducar en el almacén',
  expired: 'Caducado en el almacén',
  'access-changed': 'Directivas de acceso cambiadas',
  'vault-changed': 'Almacén cambiado',
  'roles-changed': 'Asignaciones de roles cambiadas',
  vaults: '{count, plural, one {# almacén} other {# almacenes}}',
  since: 'hace {time} ({at})',
  'follow-it': '{count, plural, one {Un certificado depende de él} other {# certificados dependen de él}}',
  'all-ready':
    '{count, plural, one {El único certificado que la sigue puede tomarla: ¿sincronizar ahora?} other {Los # certificados que la siguen pueden tomarla: ¿sincronizar ahora?}}',
  'some-ready': '{ready} de {count} certificados que la siguen pueden tomarla',
  'will-break':
    'Este cambio hará fallar la próxima sincronización de {count, plural, one {# certificado} other {# certificados}}',
  'can-sync-again':
    'Tras este cambio, {count, plural, one {# certificado puede} other {# certificados pueden}} volver a sincronizarse',
  breaking: 'la próxima sincronización fallará',
  broken: 'las sincronizaciones fallan, como antes',
  unsafe: 'la nueva versión haría daño',
  unseen: 'no se puede juzgar: no se pudo leer todo el camino',
  ready: 'puede tomar la nueva versión',
  mended: 'puede volver a sincronizarse',
  sound: 'nada se interpone',
  say: 'Diga <b>{words}</b>',
  more: 'y {count, plural, one {# certificado más} other {# certificados más}}',
  together: 'Una sola aprobación, abajo, toma los {count}: el primero solo, antes que los demás.',
  'vaults-left':
    'Bajo este ámbito {count, plural, one {hay # almacén más que no se miró} other {hay # almacenes más que no se miraron}}.',
};
