import type { Sentences } from '../catalogue.ts';

/** What a plan leaves behind on purpose. */
export const leftovers: Sentences<'leftovers'> = {
  'lost-roles':
    '{vault} revient sans les rôles qui y avaient été donnés : s’il obéit aux rôles, redonnez-les. Cette commande liste ceux qu’il a.',
  'old-certificate':
    '{certificate} reste, lié à rien et suivant un coffre qui n’est plus là. Supprimez-le une fois le nouveau en service.',
  'dead-grant': '{vault} laisse encore entrer {holder} ({id}) : App Service n’utilise jamais cet accès.',
  'managed-grant':
    '{vault} laisse encore entrer l’identité managée de l’application {app} ({id}) : ne retirez cet accès que si l’application n’y lit rien elle-même.',
};
