import type { Sentences } from '../catalogue.ts';

/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights: Sentences<'rights'> = {
  'none-asked': 'Aucun droit n’a été demandé.',
  'denials-unread': 'Les affectations de refus pour {action} sur {scope} n’ont pas pu être lues.',
  'roles-unread': 'Les rôles pour {action} sur {scope} n’ont pas pu être lus.',
  denied: 'L’affectation de refus {name} couvre {action} sur {scope}.',
  governs: '{governing} sur {scope} donne la main sur le coffre et vaut donc pour {action}.',
  'on-condition':
    '{role} ne donne {action} sur {scope} que sous une condition qui n’a pas pu être évaluée : Azure peut refuser.',
  'condition-unmet':
    '{role} donne {action} sur {scope}, mais sa condition exclut cette modification : {enough} suffirait{unread, select, yes {, et les stratégies d’accès du coffre n’ont pas pu être lues} other {}}.',
  'no-role': 'Aucun rôle ne donne {action} sur {scope} : {enough} suffirait.',
  'no-policy-nor-role':
    'Ni stratégie d’accès ni rôle ne donne {action} sur {scope} : il suffirait d’une stratégie d’accès avec {permission} sur {objects}, ou bien {enough}{unread, select, yes {, et les stratégies d’accès du coffre n’ont pas pu être lues} other {}}.',
  'ready-on-condition':
    'Éligible pour {ready} sur {where}, non activé : activez-le dans Privileged Identity Management et réessayez ; d’ici là, {role} ne donne {action} sur {scope} que sous une condition qui n’a pas pu être évaluée : Azure peut refuser.',
  'ready-condition-unmet':
    'Éligible pour {ready} sur {where}, non activé : activez-le dans Privileged Identity Management et réessayez ; d’ici là, {role} donne {action} sur {scope}, mais sa condition exclut cette modification : {enough} suffirait{unread, select, yes {, et les stratégies d’accès du coffre n’ont pas pu être lues} other {}}.',
  'ready-no-role':
    'Éligible pour {ready} sur {where}, non activé : activez-le dans Privileged Identity Management et réessayez ; d’ici là, aucun rôle ne donne {action} sur {scope} : {enough} suffirait.',
  'ready-no-policy-nor-role':
    'Éligible pour {ready} sur {where}, non activé : activez-le dans Privileged Identity Management et réessayez ; d’ici là, ni stratégie d’accès ni rôle ne donne {action} sur {scope} : il suffirait d’une stratégie d’accès avec {permission} sur {objects}, ou bien {enough}{unread, select, yes {, et les stratégies d’accès du coffre n’ont pas pu être lues} other {}}.',
};
