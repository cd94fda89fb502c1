import type { Sentences } from '../catalogue.ts';

/** Roles, and what else decides who may make a change, explained. */
export const roleTerms: Sentences<'role-terms'> = {
  'certificate-user-says':
    'Le rôle documenté pour App Service sur un coffre en mode RBAC : il lit les certificats, et les secrets avec leurs valeurs.',
  'certificate-user-todo':
    'Attribuez-le sur le coffre à l’ID d’objet de Microsoft Azure App Service, jamais au bot, qui n’a besoin d’aucune clé privée.',
  'secrets-user-says':
    'Un rôle qui lit les valeurs des secrets ; des utilisateurs rapportent qu’il suffit à la synchronisation, bien qu’un autre soit documenté.',
  'secrets-user-todo':
    'Préférez Key Vault Certificate User, et prenez celui-ci si c’est le seul que vous pouvez attribuer.',
  'vault-reader-says':
    'Un rôle qui voit ce que contient le coffre mais la valeur d’aucun secret : il ne suffit pas à App Service.',
  'vault-reader-todo':
    'Donnez-le à qui ne fait que regarder, comme le bot, et Key Vault Certificate User à App Service.',
  'certificates-officer-says':
    'Un rôle pour qui s’occupe des certificats ; il ne lit pas les valeurs des secrets et ne suffit donc pas à App Service.',
  'certificates-officer-todo':
    'Réservez-le aux personnes et aux outils de renouvellement, et donnez Key Vault Certificate User à App Service.',
  'data-access-administrator-says':
    'Un rôle qui peut attribuer certains rôles de coffre, sous une condition qui liste Key Vault Secrets User mais pas Certificate User.',
  'data-access-administrator-todo':
    'Avec ce rôle seul, attribuez Secrets User, ou faites attribuer Certificate User par un Owner.',
  'vault-contributor-says':
    'Un rôle qui modifie les coffres, leurs stratégies d’accès et leur pare-feu et les récupère, mais n’y lit rien et n’attribue aucun rôle.',
  'vault-contributor-todo':
    'Demandez à ses détenteurs d’approuver les stratégies d’accès ; pour les rôles, trouvez un Owner ou un User Access Administrator.',
  'website-contributor-says':
    'Un rôle qui écrit les certificats et les liaisons des applications web, mais rien sur un coffre, ce qu’une synchronisation peut aussi exiger.',
  'website-contributor-todo':
    'Si une synchronisation est refusée avec LinkedAuthorizationFailed, demandez à quelqu’un qui peut aussi écrire sur le coffre.',
  'vault-administrator-says':
    'Un rôle qui peut tout faire avec les secrets, y compris lire leurs valeurs : bien plus que ce dont App Service a besoin.',
  'vault-administrator-todo':
    'Réservez-le aux personnes qui s’occupent du coffre, et donnez Key Vault Certificate User à App Service.',
  'role-assigner-says':
    'Un rôle qui peut attribuer des rôles, s’il n’est pas soumis à une condition, et lever des verrous s’il s’agit d’Owner ou de User Access Administrator.',
  'role-assigner-todo': 'Faites venir quelqu’un qui l’a pour approuver un plan qui attribue un rôle.',
  'contributor-says':
    'Un rôle qui modifie presque tout et n’attribue aucun rôle ; sur un coffre à stratégies d’accès, il peut se laisser entrer lui-même.',
  'contributor-todo':
    'Faites approuver par son détenteur les stratégies d’accès et les règles réseau, et par un Owner les rôles.',
  'reader-says':
    'Un rôle qui voit les paramètres de chaque ressource et rien du contenu d’un coffre ; c’est avec lui que le bot regarde.',
  'reader-todo':
    'Donnez-le au bot sur les abonnements qu’il surveille, avec le droit de lister les certificats de chaque coffre, jamais de lire les secrets.',
  'role-assignment-says':
    'Un rôle donné à un principal sur une étendue, qui vaut aussi pour tout ce qui est en dessous.',
  'role-assignment-todo':
    'Faites-la faire par un Owner ou un User Access Administrator : un Contributor ne peut pas attribuer de rôles.',
  'deny-assignment-says':
    'L’inverse d’une attribution de rôle : elle retire des actions sur une étendue et l’emporte sur tous les rôles.',
  'deny-assignment-todo':
    'Cherchez à qui elle appartient, souvent une application managée ou une pile de déploiement, et faites-y exclure un principal.',
  'not-actions-says':
    'Des actions qu’un rôle omet ; cela n’interdit rien, car un autre rôle de la même personne peut les donner.',
  'not-actions-todo': 'Regardez tous les rôles de cette personne ensemble avant de conclure à ce qui est permis.',
  'eligibility-says':
    'Un rôle activable pour un temps via Privileged Identity Management ; d’ici là, il peut ne pas figurer parmi les attributions de la personne.',
  'eligibility-todo': 'Activez d’abord le rôle dans le portail, puis appuyez sur Approuver.',
  'abac-condition-says':
    'Une condition sur une attribution de rôle qui la restreint, par exemple à certains rôles attribuables.',
  'abac-condition-todo':
    'Lisez la condition ; si elle refuse, faites faire la modification par un Owner sans condition.',
  'resource-lock-says':
    'Un verrou sur une ressource, son groupe ou son abonnement, qui interdit à tous les modifications, ou seulement la suppression.',
  'resource-lock-todo':
    'Faites-le lever par un Owner ou un User Access Administrator le temps du correctif ; il ne gêne jamais la lecture d’un coffre.',
  'cannot-delete-lock-says':
    'Un verrou qui laisse passer les modifications et interdit la suppression : un rôle peut être attribué, mais l’annulation ne peut pas le supprimer.',
  'cannot-delete-lock-todo': 'Continuez si vous comptez garder le rôle ; sinon faites d’abord lever le verrou.',
  'azure-policy-deny-says':
    'Une règle de l’organisation qui refuse une ressource telle qu’elle serait après modification ; pour les coffres, il y en a sur le réseau et le modèle.',
  'azure-policy-deny-todo':
    'Trouvez l’affectation dans le texte d’erreur, puis rendez la modification conforme ou demandez une exemption à son responsable.',
  'resource-graph-says':
    'Une copie interrogeable de toutes les ressources, qui peut être en retard et omet, sans le dire, ce qu’on ne peut pas lire.',
  'resource-graph-todo': 'Servez-vous-en pour trouver des certificats, et regardez-en un en direct avant de le juger.',
};
