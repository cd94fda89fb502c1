import type { Sentences } from '../catalogue.ts';

/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings: Sentences<'warnings'> = {
  'in-the-way': 'Obstacle : {guard}',
  'action-alone':
    'Il n’y a rien à écrire dans un modèle : le correctif est une action et non un état. La ligne az du commentaire l’exécute.',
  'action-too':
    '{language} déclare des états, pas des actions : ce qui ne peut être déclaré est en commentaire, avec la ligne az qui l’exécute.',
  files: 'Un déploiement ne touche qu’un groupe de ressources : voici {count} fichiers, à déployer dans cet ordre.',
  subscriptions: 'Le correctif touche {count} abonnements : donnez au provider un alias pour chacun.',
  'right-takes-time':
    'Un nouveau droit peut mettre 10 minutes à prendre effet : si Azure dit que le service n’a pas accès, répétez la dernière étape.',
  'policy-in-template':
    'Si un modèle déploie {vault} avec ses propres accessPolicies, mettez plutôt cette entrée dans cette liste : chaque déploiement du coffre la remplace en entier.',
  'policy-mixed':
    'Ne mélangez pas azurerm_key_vault_access_policy et des blocs access_policy dans azurerm_key_vault : chacun défait l’autre. Si {vault} a de tels blocs, ajoutez-y celui-ci.',
  'policy-model':
    'azurerm_key_vault pour {vault} doit porter rbac_authorization_enabled = false : les providers actuels l’exigent, et les anciens l’appellent enable_rbac_authorization.',
  'policy-whole':
    'La ressource est l’entrée complète d’App Service : ajoutez-y ses autres droits actuels sur le coffre, sinon Terraform les retire.',
  'policy-in-code':
    'Si {vault} est déployé par du code, ajoutez-y aussi l’entrée : le prochain déploiement remplace toutes ses stratégies d’accès.',
  'role-lost':
    'Le rôle ne survit pas au coffre : si {vault} est déplacé, ou supprimé puis récupéré, il faut le redonner.',
  'role-name':
    'Le nom de l’attribution vaut pour ce principal, ce rôle et ce coffre ; si l’un d’eux change, prenez un autre nom.',
  'role-model':
    'azurerm_key_vault pour {vault} doit porter rbac_authorization_enabled = true : les providers actuels l’exigent, et les anciens l’appellent enable_rbac_authorization.',
  'bypass-for-all':
    'Le bypass laisse tous les services Microsoft approuvés passer le pare-feu du coffre {vault}, pas seulement App Service ; chacun a encore besoin d’un droit de lecture.',
  'bypass-in-code':
    'Si {vault} est déployé par du code, modifiez-y aussi ses règles réseau, sinon le prochain déploiement referme le pare-feu.',
  'bypass-whole':
    'Ne déployez jamais {vault} avec ces seules propriétés : un déploiement écrit tout le coffre. Les stratégies d’accès omises disparaissent, et sans enableRbacAuthorization un coffre obéit aux rôles depuis la version 2026-02-01.',
  'recovery-without-roles':
    'Les attributions de rôle et les abonnements aux événements du coffre {vault} ne reviennent pas avec lui : redonnez son rôle à App Service.',
  'no-sync':
    'Terraform ne synchronise pas un certificat renouvelé : azurerm_app_service_certificate ignore les nouvelles versions du coffre.',
  'sync-unanswered':
    'Une passerelle qui n’a pas répondu à temps n’est pas un échec de synchronisation : regardez le certificat avant de recommencer.',
  'renewal-takes-time':
    'Un renouvellement dure ce que dure son émetteur : synchronisez une fois la nouvelle version dans le coffre, ou laissez un jour à App Service pour la prendre.',
  'import-twin':
    'App Service refuse un second certificat de même empreinte dans une région et un groupe de ressources : il faut d’abord une nouvelle version dans le coffre, ou retirer l’ancien certificat.',
  'import-syncs':
    'Chaque déploiement de ce certificat est aussi une synchronisation : il prend la version que le coffre contient à ce moment.',
  'binding-by-address':
    'Si un nom d’hôte est lié par adresse IP, mettez son {property} à IpBasedEnabled : sinon il perdrait cette adresse.',
  'binding-undone':
    'azurerm_app_service_custom_hostname_binding du même nom d’hôte a besoin de ignore_changes = [ssl_state, thumbprint], sinon les deux se défont l’un l’autre.',
  'binding-of-today':
    'L’empreinte est celle d’aujourd’hui : redéployé après un renouvellement, ceci lie l’ancien certificat.',
};
