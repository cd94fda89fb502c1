import type { Sentences } from '../catalogue.ts';

/** What a plan leaves behind on purpose. */
export const leftovers: Sentences<'leftovers'> = {
  'lost-roles':
    '{vault} kommt ohne die Rollen zurück, die darauf vergeben waren: verwendet der Tresor Rollen, vergeben Sie sie neu. Das listet die vorhandenen auf.',
  'old-certificate':
    '{certificate} bleibt, an nichts gebunden und zu einem Tresor, den es nicht mehr gibt. Löschen Sie es, sobald das neue ausgeliefert wird.',
  'dead-grant': '{vault} lässt weiterhin {holder} ein ({id}): App Service nutzt diese Berechtigung nie.',
  'managed-grant':
    '{vault} lässt weiterhin die verwaltete Identität von {app} ein ({id}): entfernen Sie diese Berechtigung nur, wenn die App selbst dort nichts liest.',
};
