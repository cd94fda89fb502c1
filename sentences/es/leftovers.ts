import type { Sentences } from '../catalogue.ts';

/** What a plan leaves behind on purpose. */
export const leftovers: Sentences<'leftovers'> = {
  'lost-roles':
    '{vault} vuelve sin los roles que se dieron en él: si se rige por roles, hay que darlos de nuevo. Esto lista los que tiene.',
  'old-certificate':
    '{certificate} se queda, sin nada enlazado y siguiendo a un almacén que ya no existe. Elimínelo cuando se sirva el nuevo.',
  'dead-grant': '{vault} sigue dando acceso a {holder} ({id}): App Service nunca usa ese permiso.',
  'managed-grant':
    '{vault} sigue dando acceso a la identidad administrada de {app} ({id}): quite ese permiso solo si la propia aplicación no lee nada ahí.',
};
